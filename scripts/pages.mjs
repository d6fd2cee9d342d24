// `npm run pages -- --database URL`: opens the pages of leadership in Chromium over a database that holds what a province
// has (`hcc generate --dossiers 1700000`), and prints how long each takes to say its first word and to say all.
// Exit status 1 where a page fails, complains, or is not there within the limit. Words after -- choose pages.
import { parseArgs } from 'node:util';
import { buildAll } from './build.mjs';
import { CHROMIUM, CHROMIUM_ARGS, signIn, startBuiltServer } from './built-server.mjs';
import { ensureInstalled, StepFailed } from './lib.mjs';
import { BROWSER, ensureSystemPackages } from './system-packages.mjs';

/** As long as somebody who asks for a report waits without wondering. */
const LIMIT_MS = 3_000;
const ROUNDS = 3;
const SCREEN = { width: 1366, height: 768 };

const PROVINCE = [
  '/leadership',
  '/today',
  '/on-time',
  '/rollout',
  '/targets',
  '/targets?side=index',
  '/forecast',
  '/integrity',
  '/proof',
  '/figures',
  '/issued',
  '/reports',
  '/reports?by=OFFICE',
  '/reports?by=PROCEDURE',
  '/reports?by=MONTH',
  '/worklist',
];
const DISTRICT = [
  '/leadership',
  '/today',
  '/on-time',
  '/targets',
  '/targets?side=index',
  '/forecast',
  '/integrity',
  '/reports',
  '/worklist',
];
const PAGES = [
  ...PROVINCE.map((path) => ({ as: 'lanhdao', path: `/province${path}` })),
  ...DISTRICT.map((path) => ({ as: 'huyen.385.ubnd', path: `/district${path}` })),
];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { database: { type: 'string' }, save: { type: 'string' } },
});

/** Opens a page as one who comes back to it: the scripts are in the browser's cache. */
async function open(context, address, { path }) {
  const page = await context.newPage();
  const complaints = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  const began = performance.now();
  await page.goto(address + path, { waitUntil: 'commit' });
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  const heading = performance.now() - began;
  await page.waitForFunction(() => !document.querySelector('.skeleton, [aria-busy="true"]'), undefined, {
    polling: 20,
  });
  const whole = performance.now() - began;
  await page.waitForLoadState('networkidle');
  if (await page.getByRole('alert').first().isVisible())
    complaints.push(await page.getByRole('alert').first().textContent());
  return { page, heading, whole, complaints };
}

async function measure(context, address, wanted) {
  const rounds = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const { page, ...result } = await open(context, address, wanted);
    // The first fills the browser's cache.
    if (round > 0) rounds.push(result);
    if (round === ROUNDS && values.save)
      await page.screenshot({
        path: `${values.save}/${wanted.path.replace(/\W+/g, '-').slice(1)}.png`,
        fullPage: true,
      });
    await page.close();
  }
  rounds.sort((a, b) => a.whole - b.whole);
  const { heading, whole } = rounds[Math.floor(ROUNDS / 2)];
  return { heading, whole, complaints: rounds.flatMap(({ complaints }) => complaints) };
}

const row = (cells) => cells.map((cell, index) => (index === 0 ? cell.padEnd(34) : cell.padStart(12))).join('');
const ms = (value) => `${Math.round(value)} ms`;

async function measureAll(databaseUrl) {
  const { chromium } = await import('playwright-core');
  const server = await startBuiltServer(databaseUrl);
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: CHROMIUM_ARGS });
  try {
    console.log(row(['', 'heading', 'whole']));
    let allGood = true;
    for (const wanted of PAGES) {
      if (positionals.length > 0 && !positionals.some((part) => wanted.path.includes(part))) continue;
      const context = await browser.newContext({ viewport: SCREEN, locale: 'vi-VN' });
      const [name, value] = (await signIn(server.address, wanted.as)).split('=');
      await context.addCookies([{ name, value, url: server.address, httpOnly: true, sameSite: 'Strict' }]);
      const { heading, whole, complaints } = await measure(context, server.address, wanted);
      await context.close();
      const isGood = whole <= LIMIT_MS && complaints.length === 0;
      console.log(row([wanted.path, ms(heading), ms(whole)]) + (isGood ? '' : `  ${complaints[0] ?? 'too long'}`));
      allGood &&= isGood;
    }
    return allGood;
  } finally {
    await browser.close();
    await server.stop();
  }
}

try {
  if (!values.database) throw new StepFailed('--database names the data: sqlite:FILE or mysql://…', 2);
  ensureSystemPackages([BROWSER]);
  ensureInstalled();
  await buildAll();
  if (!(await measureAll(values.database))) process.exitCode = 1;
} catch (error) {
  if (!(error instanceof StepFailed)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = error.status;
}
