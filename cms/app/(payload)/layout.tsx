import config from '@payload-config'
import '@payloadcms/next/css'
import './admin.css'
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts'
import type { ServerFunctionClient } from 'payload'
import type { ReactNode } from 'react'

import { accentRule } from '../../portal/accent.ts'
import { portalView } from '../../portal/read.ts'
import { importMap } from './admin/importMap.js'

const serverFunction: ServerFunctionClient = async (args) => {
  'use server'
  return handleServerFunctions({ ...args, config, importMap })
}

export default async function Layout({ children }: { children: ReactNode }) {
  const { accentColour } = await portalView('fi')
  return (
    <RootLayout config={config} importMap={importMap} serverFunction={serverFunction}>
      <style>{accentRule(accentColour)}</style>
      {children}
    </RootLayout>
  )
}
