import { Command, InvalidArgumentError } from 'commander';
import type { Database } from '../database/database';
import { now } from '../kernel/now';
import { THREADS } from '../kernel/worker-threads';
import { generateMore } from '../modules/demo/generate-more';
import { exitOnWrongUsage, printResult, reportRefusal, withDatabase } from './command-output';
import { progressBar } from './progress-bar';

const MOST = 100_000_000;

function wholeNumber(least: number): (text: string) => number {
  return (text) => {
    const number = Number(text);
    if (/^\d+$/.test(text) && number >= least && number <= Number.MAX_SAFE_INTEGER) return number;
    throw new InvalidArgumentError(`phải là số nguyên từ ${least} trở lên.`);
  };
}

function count(text: string): number {
  const number = wholeNumber(1)(text);
  if (number > MOST) throw new InvalidArgumentError(`không quá ${MOST}.`);
  return number;
}

/** `hcc generate --dossiers N --seed S`: more history, through the rules of the live commands. */
export function generateCommand(open: () => Promise<Database>): Command {
  return exitOnWrongUsage(new Command('generate'))
    .description('tạo thêm hồ sơ của một năm vừa qua')
    .requiredOption('--dossiers <N>', 'số hồ sơ', count)
    .option('--seed <S>', 'cùng một số cho cùng dữ liệu', wholeNumber(0), 1)
    .option('--json', 'in kết quả dạng JSON')
    .action(({ dossiers, seed, json }: { dossiers: number; seed: number; json?: boolean }) =>
      reportRefusal(() =>
        withDatabase(open, async (db) => {
          const progress = progressBar('Hồ sơ');
          try {
            const began = Date.now();
            await generateMore(db, { now: now(), count: dossiers, seed: String(seed), threads: THREADS }, progress.at);
            progress.stop();
            const seconds = Math.round((Date.now() - began) / 100) / 10;
            const perSecond = Math.round(dossiers / Math.max(seconds, 0.1));
            printResult(
              json,
              { dossiers, seed, seconds, perSecond },
              `Đã tạo ${dossiers} hồ sơ trong ${seconds} giây (${perSecond} hồ sơ/giây).`,
            );
          } finally {
            progress.stop();
          }
        }),
      ),
    );
}
