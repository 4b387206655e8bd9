import config from '@payload-config'
import { generatePageMetadata, RootPage } from '@payloadcms/next/views'
import type { Metadata } from 'next'

import { portalView } from '../../../../portal/read.ts'
import { importMap } from '../importMap.js'

interface Args {
  params: Promise<{ segments: string[] }>
  searchParams: Promise<Record<string, string | string[]>>
}

export async function generateMetadata({ params, searchParams }: Args): Promise<Metadata> {
  const { name } = await portalView('fi')
  const { admin, ...rest } = await config
  const meta = { ...admin.meta, titleSuffix: ` – ${name}` }
  return generatePageMetadata({
    config: Promise.resolve({ ...rest, admin: { ...admin, meta } }),
    params,
    searchParams,
  })
}

export default function Page({ params, searchParams }: Args) {
  return RootPage({ config, params, searchParams, importMap })
}
