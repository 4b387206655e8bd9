import path from 'node:path'

import { withPayload } from '@payloadcms/next/withPayload'

const root = path.resolve(import.meta.dirname, '..')

/** @type {import('next').NextConfig} */
const nextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  typescript: { tsconfigPath: '../tsconfig.json', ignoreBuildErrors: true }, // `npm run check` does it once for all
  turbopack: {
    root,
    resolveAlias: { 'date-fns/locale/et': './language/admin/date-fns-finnish.mjs' },
  },
  // One copy for all: instrumentation.ts and the pages are bundles of their own, and an error of the one's copy is none
  // to the other's, which then forgets which fields it is about.
  serverExternalPackages: ['payload'],
  outputFileTracingRoot: root,
}

export default withPayload(nextConfig, { devBundleServerPackages: false })
