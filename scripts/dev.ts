import path from 'node:path'

import { runCommand } from './command.ts'
import { localAddress, runPortal } from './portal.ts'
import { ASTRO, NEXT, ROOT } from './project.ts'

await runCommand({
  stoppedCode: 0,
  run: (stopping) =>
    runPortal({
      before: () => Promise.resolve(),
      // While somebody is writing, a side that does not answer is work in progress.
      patienceMs: Infinity,
      stopping,
      services: ({ env, childEnv }) => {
        const devEnv = { ...childEnv, NODE_ENV: 'development' as const }
        return [
          {
            name: 'cms',
            args: [NEXT, 'dev', 'cms', '-p', String(env.cmsPort), '-H', env.host],
            env: devEnv,
            ready: `${localAddress(env, env.cmsPort)}/api/readyz`,
          },
          {
            name: 'site',
            // Without --ignore-lock Astro goes into the background when it believes that an agent runs it.
            args: [ASTRO, 'dev', '--ignore-lock', '--port', String(env.sitePort), '--host', env.host],
            env: devEnv,
            ready: `${localAddress(env, env.sitePort)}/`,
          },
          {
            name: 'find',
            args: ['--disable-warning=ExperimentalWarning', path.join(ROOT, 'scripts/keep-index.ts')],
            env: childEnv,
          },
        ]
      },
    }),
})
