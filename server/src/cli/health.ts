import { existsSync } from 'node:fs';
import { Command } from 'commander';
import { healthRoomOf } from '../background-work';
import type { Config } from '../config';
import { Database } from '../database/database';
import { notFound } from '../kernel/errors';
import { formatInstant } from '../kernel/instant';
import { now } from '../kernel/now';
import type { HealthLineView } from '../modules/health/health.types';
import { linesIn } from '../modules/health/health-report';
import { HealthState, worst } from '../modules/health/health-terms';
import { exitOnWrongUsage, FAILED, printResult, reportRefusal, withDatabase } from './command-output';

const MARKS: Record<HealthState, string> = { GOOD: 'tốt      ', LOOK: 'xem lại  ', ACT: 'XỬ LÝ    ' };

function describe({ title, state, figure, advice, command }: HealthLineView): string {
  const todo = advice === null ? '' : `\n             → ${advice}${command ? ` [${command}]` : ''}`;
  return `${MARKS[state]} ${title}: ${figure}${todo}`;
}

/** `hcc health`: what the health page shows; exit status 1 where somebody has to act. */
export function healthCommand(config: () => Config): Command {
  return exitOnWrongUsage(new Command('health'))
    .description('tình trạng hệ thống: số liệu, niêm phong, sao lưu, việc nền, ổ đĩa, chứng thư')
    .option('--json', 'in kết quả dạng JSON')
    .action((options: { json?: boolean }) =>
      reportRefusal(async () => {
        const read = config();
        const { database } = read;
        // Opening would make one.
        if (database.engine === 'sqlite' && !existsSync(database.path)) throw notFound(`tệp dữ liệu ${database.path}`);
        await withDatabase(
          () => Database.open(database),
          async (db) => {
            const lines = await linesIn(
              healthRoomOf(db, () => read),
              'vi',
              now(),
            );
            const state = worst(lines.map((line) => line.state));
            const shown = lines.map((line) => ({ ...line, since: formatInstant(line.since) }));
            printResult(options.json, { state, lines: shown }, lines.map(describe).join('\n'));
            if (state === HealthState.ACT) process.exitCode = FAILED;
          },
        );
      }),
    );
}
