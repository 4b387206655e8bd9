import path from 'node:path'

import { env } from '#env'

/** Where uploads and their smaller versions lie, all side by side. */
export const MEDIA_FOLDER = path.join(env.dataDir, 'media')
