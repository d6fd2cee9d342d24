import { Command } from 'commander';
import type { Database } from '../database/database';
import { THREADS } from '../kernel/worker-threads';
import { rebuild } from '../modules/reporting/rebuild';
import { exitOnWrongUsage, printResult, reportRefusal, withDatabase } from './command-output';
import { progressBar } from './progress-bar';

/** `hcc rebuild`: the roll-ups from the events, while the old ones go on being served. */
export function rebuildCommand(open: () => Promise<Database>): Command {
  return exitOnWrongUsage(new Command('rebuild'))
    .description('dựng lại các số tổng hợp từ nhật ký hồ sơ, trong khi hệ thống vẫn chạy')
    .option('--json', 'in kết quả dạng JSON')
    .action((options: { json?: boolean }) =>
      reportRefusal(() =>
        withDatabase(open, async (db) => {
          const progress = progressBar('Cơ quan', 'cơ quan');
          try {
            const report = await rebuild(db, { threads: THREADS, onProgress: progress.at });
            progress.stop();
            const text = `Đã tính lại ${report.settlementCells} ô kết quả và ${report.legCells} ô thời gian của ${report.offices} cơ quan từ ${report.dossiers} hồ sơ; sửa ${report.repairedCells} ô, ${report.repairedDossiers} hồ sơ và ${report.repairedSearchEntries} mục tra cứu.`;
            printResult(options.json, report, text);
          } finally {
            progress.stop();
          }
        }),
      ),
    );
}
