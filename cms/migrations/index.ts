import * as migration_20261121_223834_first from './20261121_223834_first.ts'
import * as migration_20261122_010912_change_log_and_indexes from './20261122_010912_change_log_and_indexes.ts'
import * as migration_20261125_220650_discussion from './20261125_220650_discussion.ts'
import * as migration_20261126_081501_moderation from './20261126_081501_moderation.ts'
import * as migration_20261126_223552_mail from './20261126_223552_mail.ts'
import * as migration_20261126_235813_views from './20261126_235813_views.ts'
import * as migration_20261127_040300_kept_acts from './20261127_040300_kept_acts.ts'
import * as migration_20261127_054743_lists_in_order from './20261127_054743_lists_in_order.ts'

export const migrations = [
  {
    up: migration_20261121_223834_first.up,
    down: migration_20261121_223834_first.down,
    name: '20261121_223834_first',
  },
  {
    up: migration_20261122_010912_change_log_and_indexes.up,
    down: migration_20261122_010912_change_log_and_indexes.down,
    name: '20261122_010912_change_log_and_indexes',
  },
  {
    up: migration_20261125_220650_discussion.up,
    down: migration_20261125_220650_discussion.down,
    name: '20261125_220650_discussion',
  },
  {
    up: migration_20261126_081501_moderation.up,
    down: migration_20261126_081501_moderation.down,
    name: '20261126_081501_moderation',
  },
  {
    up: migration_20261126_223552_mail.up,
    down: migration_20261126_223552_mail.down,
    name: '20261126_223552_mail',
  },
  {
    up: migration_20261126_235813_views.up,
    down: migration_20261126_235813_views.down,
    name: '20261126_235813_views',
  },
  {
    up: migration_20261127_040300_kept_acts.up,
    down: migration_20261127_040300_kept_acts.down,
    name: '20261127_040300_kept_acts',
  },
  {
    up: migration_20261127_054743_lists_in_order.up,
    down: migration_20261127_054743_lists_in_order.down,
    name: '20261127_054743_lists_in_order'
  },
];
