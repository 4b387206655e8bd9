// `npm run generate`: writes what is made from the schema: types, the admin's import map, docs/access.md.
import { writeFileSync } from 'node:fs'

import { generateImportMap, type SanitizedConfig } from 'payload'
import { generateTypes } from 'payload/node'

import { config as promisedConfig } from '#cms'
import { accessDocument } from '#cms/permissions'

const config: SanitizedConfig = await promisedConfig
await generateTypes(config)
await generateImportMap(config, { force: true, log: true })
writeFileSync('docs/access.md', accessDocument())
process.exit(0)
