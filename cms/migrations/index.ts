import * as migration_20261121_204823_first from './20261121_204823_first.ts'

export const migrations = [
  {
    up: migration_20261121_204823_first.up,
    down: migration_20261121_204823_first.down,
    name: '20261121_204823_first'
  },
];
