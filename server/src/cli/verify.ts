import { Command } from 'commander';
import type { Config } from '../config';
import type { Database } from '../database/database';
import { now } from '../kernel/now';
import { THREADS } from '../kernel/worker-threads';
import { openStore } from '../modules/files/store/open-store';
import { rememberWhole } from '../modules/health/prove-slice';
import type { VerifyReport } from '../modules/reporting/findings';
import { verify } from '../modules/reporting/verify';
import { exitOnWrongUsage, FAILED, printResult, reportRefusal, withDatabase } from './command-output';
import { progressBar } from './progress-bar';

function describe({ ok, dossiers, events, files, differenceCount, byWhere, differences }: VerifyReport): string {
  const checked = `Đã kiểm tra ${dossiers} hồ sơ, ${events} sự kiện, ${files} tệp`;
  if (ok) return `${checked}: mọi số liệu khớp với nhật ký.`;
  const totals = Object.entries(byWhere).map(([where, count]) => `${where} ${count}`);
  const lines = differences.map(
    ({ where, which, column, stored, expected }) =>
      `  ${where} ${which} ${column}: đang là ${JSON.stringify(stored)}, theo nhật ký là ${JSON.stringify(expected)}`,
  );
  const more = differenceCount - differences.length;
  return [
    `${checked}: ${differenceCount} chỗ sai lệch (${totals.join(', ')}).`,
    ...lines,
    ...(more > 0 ? [`  … và ${more} chỗ khác.`] : []),
  ].join('\n');
}

/** `hcc verify`: exit status 1 where anything stored is not what the events say. */
export function verifyCommand(open: () => Promise<Database>, config: () => Config): Command {
  return exitOnWrongUsage(new Command('verify'))
    .description('tính lại mọi số tổng hợp từ nhật ký hồ sơ và so sánh')
    .option('--json', 'in kết quả dạng JSON')
    .option('--file-sizes', 'chỉ so độ dài của các tệp, không đọc nội dung')
    .action((options: { json?: boolean; fileSizes?: boolean }) =>
      reportRefusal(() =>
        withDatabase(open, async (db) => {
          const progress = progressBar('Kiểm tra');
          try {
            const files = { store: openStore(config().files.store), readsContents: !options.fileSizes };
            const began = performance.now();
            const report = await verify(db, { now: now(), threads: THREADS, onProgress: progress.at, files });
            progress.stop();
            await rememberWhole(db, report, now(), Math.round(performance.now() - began));
            printResult(options.json, report, describe(report));
            if (!report.ok) process.exitCode = FAILED;
          } finally {
            progress.stop();
          }
        }),
      ),
    );
}
