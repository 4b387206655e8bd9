import { runCommand } from './command.ts'
import { localAddress, runPortal } from './portal.ts'
import { NEXT, SITE } from './project.ts'
import { buildWhatIsStale } from './sides.ts'

const PATIENCE_MS = 120_000

await runCommand({
  stoppedCode: 0,
  run: (stopping) =>
    runPortal({
      before: buildWhatIsStale,
      patienceMs: PATIENCE_MS,
      stopping,
      services: ({ env, childEnv }) => [
        {
          name: 'cms',
          args: [NEXT, 'start', 'cms', '-p', String(env.cmsPort), '-H', env.host],
          env: childEnv,
          ready: `${localAddress(env, env.cmsPort)}/api/readyz`,
        },
        {
          name: 'site',
          args: SITE,
          env: childEnv,
          ready: `${localAddress(env, env.sitePort)}/readyz`,
        },
      ],
    }),
})
