import { join } from 'node:path';
import { Command } from 'commander';
import { type Config, findRootFolder } from '../config';
import type { Database } from '../database/database';
import { now } from '../kernel/now';
import { showPartners } from '../modules/connections/demo-partners';
import { loadDemo } from '../modules/demo/load-demo';
import { openStore } from '../modules/files/store/open-store';
import { showFinishes } from '../modules/practice/demo-finishes';
import { exitOnWrongUsage, printResult, reportRefusal, withDatabase } from './command-output';
import { progressBar } from './progress-bar';

/** `hcc demo`: organisation, catalogue, calendar, accounts and a year of history. */
export function demoCommand(open: () => Promise<Database>, config: () => Config): Command {
  return exitOnWrongUsage(new Command('demo'))
    .description('nạp dữ liệu mẫu: cơ quan, thủ tục, lịch làm việc, tài khoản và hồ sơ của một năm')
    .option('--json', 'in kết quả dạng JSON')
    .action((options: { json?: boolean }) =>
      reportRefusal(() =>
        withDatabase(open, async (db) => {
          const progress = progressBar('Hồ sơ');
          try {
            const result = await loadDemo(db, {
              dataFolder: join(findRootFolder(), 'server/data'),
              now: now(),
              store: openStore(config().files.store),
              onStep: (step) => process.stderr.write(`${step}…\n`),
              onProgress: progress.at,
            });
            progress.stop();
            if (result.loaded) {
              await showPartners(db);
              await showFinishes(db, now());
            }
            const text = result.loaded
              ? `Đã nạp dữ liệu mẫu với ${result.dossiers} hồ sơ.`
              : 'Dữ liệu mẫu đã có từ trước, không thay đổi gì.';
            printResult(options.json, result, text);
          } finally {
            progress.stop();
          }
        }),
      ),
    );
}
