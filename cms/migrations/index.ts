import * as migration_20261121_223834_first from './20261121_223834_first.ts'
import * as migration_20261121_233521_changes_tell_what from './20261121_233521_changes_tell_what.ts'

export const migrations = [
  {
    up: migration_20261121_223834_first.up,
    down: migration_20261121_223834_first.down,
    name: '20261121_223834_first',
  },
  {
    up: migration_20261121_233521_changes_tell_what.up,
    down: migration_20261121_233521_changes_tell_what.down,
    name: '20261121_233521_changes_tell_what'
  },
];
