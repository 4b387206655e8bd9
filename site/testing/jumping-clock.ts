// Imported before a program: at the signal SIGUSR2 its calendar clock goes back by a day, as when somebody sets it.
const DAY = 24 * 60 * 60 * 1000
const RealDate = Date
let behind = 0

process.on('SIGUSR2', () => {
  behind = DAY
  console.log(`It is ${new Date().toISOString()}`)
})

globalThis.Date = new Proxy(RealDate, {
  construct: (target, given: unknown[], kind) => {
    const made: unknown = Reflect.construct(target, given.length > 0 ? given : [now()], kind)
    if (made instanceof RealDate) return made
    throw new TypeError('This is no date')
  },
  apply: () => new RealDate(now()).toString(),
  get: (target, name) => (name === 'now' ? now : readOff(target, name)),
})

function now(): number {
  return RealDate.now() - behind
}

function readOff(target: DateConstructor, name: string | symbol): unknown {
  return Reflect.get(target, name)
}
