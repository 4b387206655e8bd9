export { isFile, readPath, writePath } from './path.ts'
export { addressesAt, redirectFrom } from './read.ts'
export { INDEXES, type Index, ROUTES } from './routes.ts'
