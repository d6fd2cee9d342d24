import { join } from 'node:path';
import { Command } from 'commander';
import type { App } from '../app';
import { findRootFolder } from '../config';
import { loadDemoFoundation } from '../modules/demo/demo-foundation';
import { exitOnWrongUsage, printResult, reportRefusal } from './command-output';

/** `hcc demo`: organisation, catalogue, calendar, accounts and a year of history. */
export function demoCommand(open: () => Promise<App>): Command {
  return exitOnWrongUsage(new Command('demo'))
    .description('nạp dữ liệu mẫu')
    .option('--json', 'in kết quả dạng JSON')
    .action((options: { json?: boolean }) =>
      reportRefusal(async () => {
        const app = await open();
        try {
          await loadDemoFoundation(app.db, join(findRootFolder(), 'server/data'), (step) =>
            process.stderr.write(`${step}…\n`),
          );
          printResult(options.json, { loaded: true }, 'Đã nạp dữ liệu mẫu.');
        } finally {
          await app.db.close();
        }
      }),
    );
}
