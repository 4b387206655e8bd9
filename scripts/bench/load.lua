-- For wrk: asks for the addresses given after "--" in turn, and says at the end what it found as one line of JSON.
local requests, place = {}, 0

function init(paths)
  for number, path in ipairs(paths) do
    requests[number] = wrk.format("GET", path)
  end
  if #requests > 1 then
    function request()
      place = place % #requests + 1
      return requests[place]
    end
  end
end

function done(summary, latency)
  local errors = summary.errors
  local failed = errors.connect + errors.read + errors.write + errors.timeout
  io.write(
    string.format(
      '\n{"requests":%d,"seconds":%f,"p50":%f,"p99":%f,"failed":%d,"refused":%d}\n',
      summary.requests,
      summary.duration / 1e6,
      latency:percentile(50) / 1e3,
      latency:percentile(99) / 1e3,
      failed,
      errors.status
    )
  )
end
