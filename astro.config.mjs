import mdx from '@astrojs/mdx'
import node from '@astrojs/node'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig } from 'astro/config'

import { PAGES } from './site/routes.ts'

/** Forms are small; nothing larger reaches the pages. In bytes. */
const LARGEST_BODY = 64 * 1024

export default defineConfig({
  srcDir: './site',
  publicDir: './site/public',
  outDir: './dist',
  output: 'server',
  trailingSlash: 'ignore', // site/middleware.ts sends each page to its one address
  session: false,
  adapter: node({ mode: 'middleware', bodySizeLimit: LARGEST_BODY }),
  integrations: [mdx(), portalRoutes()],
  devToolbar: { enabled: false },
  vite: {
    plugins: [tailwindcss()],
    // Bundled drizzle loads in half the time; the native parts must stay outside.
    ssr: {
      noExternal: [/^@payloadcms\/(db-sqlite|drizzle)/, /^drizzle-orm/],
      external: ['libsql', '@libsql/client', 'payload', 'drizzle-kit'],
    },
  },
})

/** The addresses come from one table in both languages, not from the names of files. */
function portalRoutes() {
  return {
    name: 'portal-routes',
    hooks: {
      /** @param {{ injectRoute: (route: { pattern: string, entrypoint: string }) => void }} setup */
      'astro:config:setup': ({ injectRoute }) => {
        for (const page of PAGES) injectRoute(page)
      },
    },
  }
}
