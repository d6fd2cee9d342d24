import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { Command } from 'commander';
import type { Config } from '../config';
import { restoreCopy } from '../database/backup/restore-copy';
import { writeCopy } from '../database/backup/write-copy';
import { Database } from '../database/database';
import { notFound } from '../kernel/errors';
import { exitOnWrongUsage, printResult, reportRefusal, withDatabase } from './command-output';
import { progressBar } from './progress-bar';

/** `hcc backup FILE`: a consistent copy of everything, while serving. */
export function backupCommand(config: () => Config): Command {
  return exitOnWrongUsage(new Command('backup'))
    .description('sao lưu toàn bộ dữ liệu tại một thời điểm, trong khi hệ thống vẫn chạy')
    .argument('<FILE>', 'tệp sẽ được tạo')
    .option('--json', 'in kết quả dạng JSON')
    .action((name: string, options: { json?: boolean }) =>
      reportRefusal(async () => {
        const { database } = config();
        // Opening would make one.
        if (database.engine === 'sqlite' && !existsSync(database.path)) throw notFound(`tệp dữ liệu ${database.path}`);
        const file = resolve(name);
        await withDatabase(
          () => Database.open(database),
          async (db) => {
            const progress = progressBar('Sao lưu', 'dòng');
            const copy = await writeCopy(db, file, { onProgress: progress.at }).finally(progress.stop);
            printResult(
              options.json,
              { file, bytes: statSync(file).size, ...copy },
              `Đã sao lưu ${copy.rows} dòng (${copy.tables.dossier} hồ sơ) vào ${file}.\nMã kiểm SHA-256: ${copy.digest}`,
            );
          },
        );
      }),
    );
}

/** `hcc restore FILE`: a copy into the empty database of DATABASE_URL, whichever engine it came from. */
export function restoreCommand(config: () => Config): Command {
  return exitOnWrongUsage(new Command('restore'))
    .description('phục hồi bản sao lưu vào cơ sở dữ liệu trống')
    .argument('<FILE>', 'tệp do "hcc backup" tạo')
    .option('--json', 'in kết quả dạng JSON')
    .action((name: string, options: { json?: boolean }) =>
      reportRefusal(async () => {
        const file = resolve(name);
        const progress = progressBar('Phục hồi', 'dòng');
        const copy = await restoreCopy(config().database, file, { onProgress: progress.at }).finally(progress.stop);
        printResult(
          options.json,
          { file, ...copy },
          `Đã phục hồi ${copy.rows} dòng (${copy.tables.dossier} hồ sơ) từ ${file}.\nMã kiểm SHA-256: ${copy.digest}`,
        );
      }),
    );
}
