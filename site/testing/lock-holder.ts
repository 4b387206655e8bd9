// A process that has a SQLite file to itself for a while, as a careless backup would. It says when it has begun.
import { DatabaseSync } from 'node:sqlite'

const [file = '', milliseconds = ''] = process.argv.slice(2)
const database = new DatabaseSync(file, { timeout: 5000 })
database.exec('BEGIN EXCLUSIVE')
console.log('locked')
setTimeout(() => {
  database.exec('ROLLBACK')
}, Number(milliseconds))
