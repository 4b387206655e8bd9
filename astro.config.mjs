import mdx from '@astrojs/mdx'
import node from '@astrojs/node'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig } from 'astro/config'

import { MEDIA_ADDRESS, MEDIA_FOLDER } from '#cms/media'

import { fileServer } from './site/media/serve.ts'
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
  integrations: [mdx(), portalRoutes(), mediaWhileEditing()],
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

/** `npm run dev` runs without site/server.ts, which serves the uploaded files otherwise. */
function mediaWhileEditing() {
  return {
    name: 'media-while-editing',
    hooks: {
      /** @param {{ server: { middlewares: import('vite').Connect.Server } }} setup */
      'astro:server:setup': ({ server }) => {
        const servesMedia = fileServer(MEDIA_FOLDER, MEDIA_ADDRESS)
        server.middlewares.use((request, response, next) => {
          if (!servesMedia(request, response)) next()
        })
      },
    },
  }
}
