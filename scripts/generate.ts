// `npm run generate`: writes the types, the admin's import map and the Next routes anew from the schema.
import { generateImportMap, type SanitizedConfig } from 'payload'
import { generateTypes } from 'payload/node'

import promisedConfig from '../cms/payload.config.ts'

const config: SanitizedConfig = await promisedConfig
await generateTypes(config)
await generateImportMap(config, { force: true, log: true })
process.exit(0)
