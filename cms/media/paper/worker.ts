import { parentPort, workerData } from 'node:worker_threads'

import { onlyPages } from './pages.ts'

if (!(workerData instanceof Uint8Array)) throw new TypeError('This worker is given a PDF')
parentPort?.postMessage(await onlyPages(workerData))
