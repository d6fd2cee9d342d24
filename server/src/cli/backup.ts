import { existsSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { Command } from 'commander';
import type { Config } from '../config';
import { restoreCopy } from '../database/backup/restore-copy';
import { writeCopy } from '../database/backup/write-copy';
import { Database } from '../database/database';
import { notFound } from '../kernel/errors';
import { now } from '../kernel/now';
import { FileCopies, RestoredFiles } from '../modules/files/copy-files';
import { openStore } from '../modules/files/store/open-store';
import { recordCopy } from '../modules/health/copies';
import { hold } from '../modules/outbox/hold';
import { HoldReason } from '../modules/outbox/outbox-hold.entity';
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
        const { database, files } = config();
        // Opening would make one.
        if (database.engine === 'sqlite' && !existsSync(database.path)) throw notFound(`tệp dữ liệu ${database.path}`);
        const file = resolve(name);
        await withDatabase(
          () => Database.open(database),
          async (db) => {
            const progress = progressBar('Sao lưu', 'dòng');
            const copies = new FileCopies(openStore(files.store));
            const began = Date.now();
            const copy = await writeCopy(db, file, { onProgress: progress.at, files: copies }).finally(progress.stop);
            const { size: bytes } = statSync(file);
            await recordCopy(db, {
              digest: copy.digest,
              takenAt: now(),
              seconds: Math.round((Date.now() - began) / 1_000),
              bytes,
              dossiers: copy.tables.dossier ?? 0,
              files: copy.files,
              name: basename(file).slice(0, 200),
            });
            printResult(
              options.json,
              { file, bytes, ...copy },
              `Đã sao lưu ${copy.rows} dòng (${copy.tables.dossier} hồ sơ) và ${copy.files} tệp vào ${file}.\nMã kiểm SHA-256: ${copy.digest}`,
            );
          },
        );
      }),
    );
}

const HELD =
  'Mọi thứ gửi ra ngoài đang được giữ lại. Nếu đây là hệ thống chính thức: bấm "Cho gửi đi" ở trang Tình trạng hệ thống, hoặc chạy "hcc outbox release".';

/** What the copy was taken from may still be at work: nobody is written to twice, and no portal hears of a trial. */
async function holdRestored(db: Database): Promise<void> {
  await db.transact((tx) => hold(tx, HoldReason.RESTORED, now()));
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
        const { database, files } = config();
        const restored = new RestoredFiles(openStore(files.store), files.uploadFolder);
        const to = { onProgress: progress.at, files: restored, beforeOpening: holdRestored };
        const copy = await restoreCopy(database, file, to).finally(progress.stop);
        printResult(
          options.json,
          { file, ...copy },
          `Đã phục hồi ${copy.rows} dòng (${copy.tables.dossier} hồ sơ) và ${copy.files} tệp từ ${file}.\nMã kiểm SHA-256: ${copy.digest}\n${HELD}`,
        );
      }),
    );
}
