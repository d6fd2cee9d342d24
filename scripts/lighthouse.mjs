// `npm run lighthouse`: how fast the first pages are on a phone with a slow line (Lighthouse's own: 1.6 Mbit/s, 150 ms,
// a processor four times slower, all simulated). Builds, starts the built server on a free port with the demo data,
// and prints the median of three runs of each page; exit status 1 where one scores less than it must.
// Words after -- choose pages by a part of their names; `--runs N`; `--save FOLDER` keeps the whole reports.
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildAll } from './build.mjs';
import { CHROMIUM, CHROMIUM_ARGS, freePort, signIn, startBuiltServer } from './built-server.mjs';
import { ensureInstalled, run, StepFailed } from './lib.mjs';
import { BROWSER, ensureSystemPackages } from './system-packages.mjs';

const FIRST_PAGE = 95;
const WORK_LIST = 90;

const PAGES = [
  { name: 'public', path: '/', atLeast: FIRST_PAGE },
  { name: 'commune sign-in', path: '/commune/', atLeast: FIRST_PAGE },
  { name: 'district sign-in', path: '/district/', atLeast: FIRST_PAGE },
  { name: 'province sign-in', path: '/province/', atLeast: FIRST_PAGE },
  { name: 'commune work list', path: '/commune/worklist', as: 'xa.14869', atLeast: WORK_LIST },
  { name: 'district work list', path: '/district/worklist', as: 'huyen.385', atLeast: WORK_LIST },
  { name: 'province work list', path: '/province/worklist', as: 'tinh', atLeast: WORK_LIST },
];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string', default: '3' }, save: { type: 'string' } },
});

/** `HCC_E2E_DATABASE` names a SQLite file with demo data to copy, for who measures again and again. */
function prepareDatabase(database) {
  const prepared = process.env.HCC_E2E_DATABASE;
  if (prepared) copyFileSync(prepared, database);
  const env = { ...process.env, DATABASE_URL: `sqlite:${database}` };
  const hcc = (word) =>
    run(process.execPath, ['server/dist/src/cli/hcc.js', word], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  hcc('migrate');
  if (!prepared) hcc('demo');
}

async function measure(lighthouse, address, port, page) {
  const extraHeaders = page.as ? { Cookie: await signIn(address, page.as) } : undefined;
  const results = [];
  for (let round = 0; round < Number(values.runs); round++) {
    const flags = { port, logLevel: 'error', onlyCategories: ['performance'], extraHeaders };
    const { lhr } = await lighthouse(address + page.path, flags);
    if (lhr.runtimeError) throw new Error(`${page.name}: ${lhr.runtimeError.message}`);
    results.push(lhr);
  }
  results.sort((a, b) => a.categories.performance.score - b.categories.performance.score);
  return results[Math.floor(results.length / 2)];
}

const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`;
const row = (cells) => cells.map((cell, index) => (index === 0 ? cell.padEnd(20) : cell.padStart(8))).join('');

function line({ name, atLeast }, { audits, categories }) {
  const value = (id) => audits[id].numericValue;
  const score = Math.round(categories.performance.score * 100);
  const cells = [
    name,
    String(score),
    seconds(value('first-contentful-paint')),
    seconds(value('largest-contentful-paint')),
    `${Math.round(value('total-blocking-time'))} ms`,
    value('cumulative-layout-shift').toFixed(3),
    `${Math.round(value('total-byte-weight') / 1000)} kB`,
  ];
  return { isGood: score >= atLeast, text: row(cells) + (score >= atLeast ? '' : `  less than ${atLeast}`) };
}

async function measureAll() {
  const wanted =
    positionals.length === 0 ? PAGES : PAGES.filter(({ name }) => positionals.some((p) => name.includes(p)));
  const [{ default: lighthouse }, { chromium }] = await Promise.all([import('lighthouse'), import('playwright-core')]);
  const folder = mkdtempSync(join(tmpdir(), 'hcc-lighthouse-'));
  let server;
  let browser;
  try {
    const database = join(folder, 'hcc.sqlite');
    prepareDatabase(database);
    server = await startBuiltServer(`sqlite:${database}`);
    const port = await freePort();
    const args = [...CHROMIUM_ARGS, `--remote-debugging-port=${port}`];
    browser = await chromium.launch({ executablePath: CHROMIUM, args });
    console.log(row(['', 'score', 'FCP', 'LCP', 'TBT', 'CLS', 'bytes']));
    let allGood = true;
    for (const page of wanted) {
      const result = await measure(lighthouse, server.address, port, page);
      if (values.save) {
        mkdirSync(values.save, { recursive: true });
        writeFileSync(join(values.save, `${page.name.replaceAll(' ', '-')}.json`), JSON.stringify(result));
      }
      const { isGood, text } = line(page, result);
      console.log(text);
      allGood &&= isGood;
    }
    return allGood;
  } finally {
    await browser?.close();
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

try {
  ensureSystemPackages([BROWSER]);
  ensureInstalled();
  await buildAll();
  if (!(await measureAll())) process.exitCode = 1;
} catch (error) {
  if (!(error instanceof StepFailed)) throw error;
  process.exitCode = error.status;
}
