import { Command } from 'commander';
import type { Config } from '../config';
import { Database } from '../database/database';
import { exitOnWrongUsage, printResult, reportRefusal, withDatabase } from './command-output';

/** `hcc migrate`: brings the database to the current schema. */
export function migrateCommand(config: () => Config): Command {
  return exitOnWrongUsage(new Command('migrate'))
    .description('đưa cơ sở dữ liệu về lược đồ hiện hành')
    .option('--json', 'in kết quả dạng JSON')
    .action((options: { json?: boolean }) =>
      reportRefusal(() =>
        withDatabase(
          () => Database.open(config().database, { migrate: true }),
          async () => printResult(options.json, { migrated: true }, 'Cơ sở dữ liệu đã ở lược đồ hiện hành.'),
        ),
      ),
    );
}
