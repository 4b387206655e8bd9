import { MongoBinary } from 'mongodb-memory-server-core'

import { wordsOf } from './given.ts'

/** A process of its own (see memory-server.ts): the last line it prints is the path of `mongod`, or why there is none. */
process.stdin.resume().on('end', () => process.exit(1))
try {
  console.log(await MongoBinary.getPath())
  process.exit(0)
} catch (error) {
  console.log(wordsOf(error))
  process.exit(1)
}
