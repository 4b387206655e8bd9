import * as migration_20261121_223834_first from './20261121_223834_first.ts'
import * as migration_20261122_002759_change_log from './20261122_002759_change_log.ts'

export const migrations = [
  {
    up: migration_20261121_223834_first.up,
    down: migration_20261121_223834_first.down,
    name: '20261121_223834_first',
  },
  {
    up: migration_20261122_002759_change_log.up,
    down: migration_20261122_002759_change_log.down,
    name: '20261122_002759_change_log'
  },
];
