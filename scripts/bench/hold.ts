// Runs a program that is not ours (nginx) for as long as this process lives: a leash, which our own processes have,
// does not fit on it.
import { spawn } from 'node:child_process'

const [command = '', ...args] = process.argv.slice(2)
const program = spawn(command, args, { stdio: 'inherit' })
process.on('SIGTERM', () => program.kill('SIGTERM'))
program.once('error', (error) => {
  console.error(error.message)
  process.exit(1)
})
program.once('exit', (code) => process.exit(code ?? 1))
