import * as migration_20261121_223834_first from './20261121_223834_first.ts'

export const migrations = [
  {
    up: migration_20261121_223834_first.up,
    down: migration_20261121_223834_first.down,
    name: '20261121_223834_first'
  },
];
