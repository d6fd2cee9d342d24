import { Command } from 'commander';
import type { Database } from '../database/database';
import type { Tx } from '../database/sql';
import type { ImportReport } from '../kernel/import-report';
import { type ChangedDays, importHolidays } from '../modules/calendar/holiday-import-command';
import { importProcedures } from '../modules/catalogue/procedure-import';
import { importAreas } from '../modules/organisation/area-import';
import { exitOnWrongUsage, printResult, reportRefusal, WRONG_USAGE, withDatabase } from './command-output';
import { readText } from './read-text';

export interface ImportHooks {
  /** In the transaction of a holiday import that changed days: what follows from the calendar has to follow now. */
  afterCalendarChange?: (db: Database, tx: Tx, changed: ChangedDays) => Promise<void>;
}

type Import = (db: Database, text: string, hooks: ImportHooks) => Promise<ImportReport>;

const IMPORTS = new Map<string, { what: string; run: Import }>([
  ['areas', { what: 'Đơn vị hành chính', run: importAreas }],
  ['procedures', { what: 'Thủ tục', run: importProcedures }],
  [
    'holidays',
    {
      what: 'Ngày nghỉ và ngày làm bù',
      run: (db, text, { afterCalendarChange }) =>
        importHolidays(db, text, async (tx, changed) => {
          await afterCalendarChange?.(db, tx, changed);
        }),
    },
  ],
]);

function describe(what: string, { added, changed, unchanged, refused }: ImportReport): string {
  const summary = `${what}: thêm ${added}, đổi ${changed}, giữ nguyên ${unchanged}, từ chối ${refused.length}.`;
  return [summary, ...refused.map(({ line, reason }) => `  dòng ${line}: ${reason}`)].join('\n');
}

/**
 * `hcc import areas|procedures|holidays FILE`. A file that was worked through ends with status 0 and a report that
 * lists what was refused; a file that as a whole is of another shape ends with status 1 and changes nothing.
 */
export function importCommand(open: () => Promise<Database>, hooks: ImportHooks = {}): Command {
  const kinds = [...IMPORTS.keys()].join(', ');
  return exitOnWrongUsage(new Command('import'))
    .description('nạp đơn vị hành chính, thủ tục hoặc ngày nghỉ từ tệp')
    .argument('<kind>', kinds)
    .argument('<file>', 'tệp có dạng như trong server/data')
    .option('--json', 'in báo cáo dạng JSON')
    .action(async (kind: string, file: string, options: { json?: boolean }) => {
      const chosen = IMPORTS.get(kind);
      if (!chosen) {
        process.stderr.write(`kind: "${kind}" không phải là một trong ${kinds}.\n`);
        process.exitCode = WRONG_USAGE;
        return;
      }
      await reportRefusal(async () => {
        const text = await readText(file);
        await withDatabase(open, async (db) => {
          const report = await chosen.run(db, text, hooks);
          printResult(options.json, report, describe(chosen.what, report));
        });
      });
    });
}
