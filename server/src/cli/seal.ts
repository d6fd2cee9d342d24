import { writeFile } from 'node:fs/promises';
import { Command } from 'commander';
import type { Database } from '../database/database';
import { badField, notFound } from '../kernel/errors';
import { isDay } from '../kernel/instant';
import { now } from '../kernel/now';
import type { DaySeal } from '../modules/dossier/sealing/seal.entity';
import { findDaySeal, sealDays } from '../modules/dossier/sealing/seal-days';
import { directoryCache } from '../modules/organisation/directory';
import { renderPdf } from '../modules/printing/render-pdf';
import { sealDocument, sealText } from '../modules/printing/seal-document';
import { exitOnWrongUsage, printResult, reportRefusal, withDatabase } from './command-output';

const LISTED = 10;

function describe(seals: readonly DaySeal[]): string {
  const last = seals.at(-1);
  if (!last) return 'Không có ngày nào cần niêm phong.';
  const lines = seals
    .slice(-LISTED)
    .map(
      ({ ordinal, day, dossiers, events, hash }) =>
        `  số ${ordinal}, ngày ${day}: ${dossiers} hồ sơ, ${events} sự kiện, ${hash}`,
    );
  const more = seals.length > LISTED ? [`  … và ${seals.length - LISTED} ngày trước đó.`] : [];
  return [`Đã niêm phong ${seals.length} ngày, đến hết ngày ${last.day}:`, ...more, ...lines].join('\n');
}

interface SealOptions {
  print?: string;
  pdf?: string;
  json?: boolean;
}

async function writePdf(file: string, pdf: Buffer): Promise<void> {
  try {
    await writeFile(file, pdf);
  } catch (error) {
    throw badField('pdf', `không ghi được tệp (${(error as NodeJS.ErrnoException).code ?? String(error)}).`);
  }
}

async function printSeal(db: Database, day: string, { pdf, json }: SealOptions): Promise<void> {
  if (!isDay(day)) throw badField('print', `"${day}" không phải là ngày có thật (yyyy-MM-dd).`);
  const seal = await findDaySeal(db.read, day);
  if (!seal) throw notFound(`niêm phong của ngày ${day}`);
  if (pdf) {
    const directory = await directoryCache(db.read).get();
    const [province] = directory.children(null);
    const office = province && directory.centreOf(province.code)?.name;
    await writePdf(pdf, await renderPdf(sealDocument(seal, { province: province?.name ?? '', office: office ?? '' })));
  }
  printResult(json, seal, pdf ? `Đã ghi ${pdf}.` : sealText(seal));
}

/** `hcc seal`: seals the days that have ended; `--print DAY` gives a seal on a page to be signed. */
export function sealCommand(open: () => Promise<Database>): Command {
  return exitOnWrongUsage(new Command('seal'))
    .description('niêm phong nhật ký hồ sơ của những ngày đã qua')
    .option('--print <day>', 'in niêm phong của một ngày (yyyy-MM-dd)')
    .option('--pdf <file>', 'cùng với --print: ghi một trang PDF để ký')
    .option('--json', 'in kết quả dạng JSON')
    .action((options: SealOptions) =>
      reportRefusal(async () => {
        if (options.pdf && !options.print) throw badField('pdf', 'chỉ dùng cùng với --print.');
        await withDatabase(open, async (db) => {
          if (options.print) return printSeal(db, options.print, options);
          const seals = await sealDays(db, now(), (day) => process.stderr.write(`\rNiêm phong đến ngày ${day}…`));
          if (seals.length > 0) process.stderr.write('\n');
          printResult(options.json, { sealed: seals.length, seals: seals.slice(-LISTED) }, describe(seals));
        });
      }),
    );
}
