// `npm run generate`: writes the types, the admin's import map and the Next routes anew from the schema.
import { writeFileSync } from 'node:fs'

import { generateImportMap, type SanitizedConfig } from 'payload'
import { generateTypes } from 'payload/node'

import { config as promisedConfig } from '#cms'

import { accessDocument } from '../cms/access-doc.ts'

const config: SanitizedConfig = await promisedConfig
await generateTypes(config)
await generateImportMap(config, { force: true, log: true })
writeFileSync('docs/access.md', accessDocument())
process.exit(0)
