import { readFile } from 'node:fs/promises';
import { Command } from 'commander';
import { badField, HccError } from '../kernel/errors';
import { withoutByteOrderMark } from '../kernel/located-json';
import { answerClockFile } from '../modules/calendar/clock-case';
import type { WorkCalendar } from '../modules/calendar/work-calendar';
import { exitOnWrongUsage } from './command-output';

async function readJson(file: string): Promise<unknown> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    throw badField(file, `không đọc được tệp (${(error as NodeJS.ErrnoException).code ?? String(error)}).`);
  }
  try {
    return JSON.parse(withoutByteOrderMark(text));
  } catch (error) {
    throw badField(file, `không phải JSON hợp lệ (${(error as Error).message}).`);
  }
}

/** `hcc clock FILE`: explains due dates. One line on standard error and exit status 1 for input that makes no sense. */
export function clockCommand(loadDefaultCalendar: () => Promise<WorkCalendar>): Command {
  return exitOnWrongUsage(new Command('clock'))
    .description('giải thích hạn trả của một hoặc nhiều trường hợp trong tệp JSON')
    .argument('<file>', 'tệp JSON: một trường hợp hoặc danh sách trường hợp')
    .option('--json', 'in JSON trên một dòng (mặc định: JSON nhiều dòng)')
    .action(async (file: string, options: { json?: boolean }) => {
      try {
        const answer = await answerClockFile(await readJson(file), loadDefaultCalendar);
        process.stdout.write(`${JSON.stringify(answer, null, options.json ? undefined : 2)}\n`);
      } catch (error) {
        if (!(error instanceof HccError)) throw error;
        // The message quotes the file, which may hold line breaks of its own.
        process.stderr.write(`${error.message.replace(/\s+/gu, ' ')}\n`);
        process.exitCode = 1;
      }
    });
}
