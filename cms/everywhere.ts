import type { CollectionConfig, GlobalConfig, Plugin } from 'payload'

type Hooks<Config extends CollectionConfig | GlobalConfig> = Pick<
  NonNullable<Config['hooks']>,
  'beforeChange' | 'beforeOperation'
>

interface Everywhere {
  collections: Hooks<CollectionConfig> & Pick<NonNullable<CollectionConfig['hooks']>, 'afterError'>
  globals?: Hooks<GlobalConfig>
}

/** Puts hooks before the own ones of every collection and global: for rules that none of them may forget. */
export function hookedEverywhere({
  collections: ofCollections,
  globals: ofGlobals = {},
}: Everywhere): Plugin {
  return ({ collections = [], globals = [], ...config }) => ({
    ...config,
    collections: collections.map(({ hooks = {}, ...collection }) => ({
      ...collection,
      hooks: {
        ...hooks,
        beforeOperation: [...(ofCollections.beforeOperation ?? []), ...(hooks.beforeOperation ?? [])],
        beforeChange: [...(ofCollections.beforeChange ?? []), ...(hooks.beforeChange ?? [])],
        afterError: [...(ofCollections.afterError ?? []), ...(hooks.afterError ?? [])],
      },
    })),
    globals: globals.map(({ hooks = {}, ...global }) => ({
      ...global,
      hooks: {
        ...hooks,
        beforeOperation: [...(ofGlobals.beforeOperation ?? []), ...(hooks.beforeOperation ?? [])],
        beforeChange: [...(ofGlobals.beforeChange ?? []), ...(hooks.beforeChange ?? [])],
      },
    })),
  })
}
