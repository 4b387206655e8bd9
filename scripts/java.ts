import path from 'node:path'

/** The machine's Java, if it has one. */
export const JAVA = process.env.JAVA_HOME ? path.join(process.env.JAVA_HOME, 'bin', 'java') : 'java'
