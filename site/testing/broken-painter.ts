// A thread that breaks as soon as it is asked for something.
import { parentPort } from 'node:worker_threads'

parentPort?.on('message', () => {
  throw new Error('Broken on purpose')
})
