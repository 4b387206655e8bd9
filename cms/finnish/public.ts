export { findDictionary, type Wish } from './dictionary.ts'
