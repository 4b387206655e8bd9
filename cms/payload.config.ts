import path from 'node:path'

import { buildConfig } from 'payload'
import sharp from 'sharp'

import { env } from '#env'

import { withFreeSlugs } from './addresses/free-slugs.ts'
import { withLastingAddresses } from './addresses/lasting-addresses.ts'
import { Redirects } from './addresses/redirects.ts'
import { Articles } from './articles/collection.ts'
import { articleEditor } from './articles/editor.ts'
import { Books } from './books/collection.ts'
import { Changes, Counters } from './changes/collections.ts'
import { withChangeLog } from './changes/with-change-log.ts'
import { Comments } from './comments/collection.ts'
import { databaseAdapter } from './database.ts'
import { Media } from './media/collection.ts'
import { MOST_BYTES } from './media/guard.ts'
import { Authors } from './people/authors.ts'
import { Users } from './people/users.ts'
import { FrontPage } from './portal/front-page.ts'
import { Pages } from './portal/pages.ts'
import { Settings } from './portal/settings.ts'
import { Ratings } from './ratings/ratings.ts'
import { Tallies } from './ratings/tallies.ts'
import { relatedQueriesBound } from './related-queries.ts'
import { wellFormed } from './shape/well-formed.ts'
import { Categories } from './topics/categories.ts'
import { Series } from './topics/series.ts'

export default buildConfig({
  secret: env.secret ?? '',
  telemetry: false,
  graphQL: { disable: true },
  admin: {
    user: Users.slug,
    avatar: 'default', // else the admin asks an outside service for a picture of each user
    importMap: {
      baseDir: path.resolve('cms'),
      importMapFile: path.resolve('cms/app/(payload)/admin/importMap.js'),
    },
    components: {
      views: {
        // `npm start` makes the first account; a page that offers it to a stranger must not exist.
        createFirstUser: { Component: '/people/NoFirstUser.tsx#NoFirstUser' },
      },
    },
  },
  collections: [
    Articles,
    Books,
    Categories,
    Series,
    Media,
    Pages,
    Comments,
    Ratings,
    Tallies,
    Authors,
    Users,
    Redirects,
    Changes,
    Counters,
  ],
  globals: [FrontPage, Settings],
  plugins: [relatedQueriesBound, wellFormed],
  editor: articleEditor,
  db: withLastingAddresses(withFreeSlugs(withChangeLog(databaseAdapter(env.databaseUrl)))),
  sharp,
  // A file is cut off one byte past the limit, so that our guard can say so in the right language.
  upload: { limits: { fileSize: MOST_BYTES + 1 }, abortOnLimit: false },
  typescript: { outputFile: path.resolve('cms/payload-types.ts') },
})
