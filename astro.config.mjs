import { fileURLToPath } from 'node:url'

import mdx from '@astrojs/mdx'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig } from 'astro/config'

import { MEDIA_ADDRESS, MEDIA_FOLDER } from '#cms/media'

import { fileServer } from './site/media/serve.ts'
import { PAGES } from './site/routes.ts'
import { precompress } from './site/serving/precompress.ts'

export default defineConfig({
  srcDir: './site',
  publicDir: './site/public',
  outDir: './dist',
  output: 'server',
  trailingSlash: 'ignore', // site/middleware.ts sends each page to its one address
  session: false,
  security: { checkOrigin: false }, // site/visitors/same-site.ts does, and takes old browsers and machines that name no origin
  build: { inlineStylesheets: 'never' }, // the Content-Security-Policy of site/serving/security.ts allows files only
  cache: { provider: { name: 'sitouttaja', entrypoint: './site/page-cache/provider.ts' } },
  adapter: ownServer(),
  integrations: [mdx(), portalRoutes(), mediaWhileEditing()],
  devToolbar: { enabled: false },
  vite: {
    plugins: [tailwindcss()],
    build: { assetsInlineLimit: 0 },
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

/**
 * site/server.ts is our own: it answers most readers before Astro is entered, so that Astro needs no server around it
 * but what site/entry.ts hands out.
 */
function ownServer() {
  return {
    name: 'own-server',
    hooks: {
      /** @param {import('astro').HookParameters<'astro:config:done'>} setup */
      'astro:config:done': ({ setAdapter }) => {
        setAdapter({
          name: 'sitouttaja',
          entrypointResolution: 'auto',
          serverEntrypoint: new URL('./site/entry.ts', import.meta.url),
          adapterFeatures: { buildOutput: 'server' },
          supportedAstroFeatures: { serverOutput: 'stable', sharpImageService: 'stable' },
        })
      },
      /** @param {import('astro').HookParameters<'astro:build:done'>} built */
      'astro:build:done': ({ dir }) => precompress(fileURLToPath(dir)),
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
