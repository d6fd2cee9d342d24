import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { parseDatabaseUrl } from '../src/config';
import { Database } from '../src/database/database';
import type { Engine } from '../src/database/sql';
import { freePort } from '../test/harness/private-mariadb';
import { Load } from './load';
import { fillFoundation, openPlace, type Place, verifyPlace } from './places';
import { SCENARIOS, type Scenario } from './scenarios';
import { SupervisedServer } from './supervised-server';

const USAGE = `npm run test:faults -- [--only TEXT] [--engine sqlite|mysql]
Runs the server against real databases and harms both while people work: see docs/operations.md.
`;

/** All of it, whatever happens. */
const LIMIT_MS = 10 * 60_000;
const RECEIVERS = 8;
const ADVANCERS = 8;
/** The province's commonest procedures make up most of a desk's day. */
const PROCEDURES = 10;

const say = (line: string) => process.stdout.write(`${line}\n`);
const seconds = (milliseconds: number) => `${(milliseconds / 1_000).toFixed(1)} s`;

/** @returns what is wrong, empty where nothing is */
async function runScenario(scenario: Scenario, engine: Engine): Promise<string[]> {
  say(`\n── ${scenario.name} [${engine}]`);
  const place = await (scenario.open ?? openPlace)(engine);
  const people = await fillFoundation(place.url);
  const server = new SupervisedServer(place.url, await freePort());
  try {
    await server.start();
    const load = new Load({
      ports: [server.port],
      desks: people.desks,
      procedures: people.procedures.slice(0, PROCEDURES),
      receivers: RECEIVERS,
      advancers: ADVANCERS,
    });
    await load.start();
    const lines = await scenario.harm({ place, server, load, receiving: people.desks.slice(0, RECEIVERS) });
    await load.stop();
    await server.stop();
    for (const line of lines) say(`   ${line}`);
    const wrong = lines.filter((line) => line.includes('FAILED'));
    return [...wrong, ...(await judge(place, load, server))];
  } finally {
    await server.stop();
    await place.close();
  }
}

/** Prints what the load met and what is in the tables. */
async function judge({ url }: Place, { ledger }: Load, server: SupervisedServer): Promise<string[]> {
  const db = await Database.open(parseDatabaseUrl(url, '/'));
  const found = await ledger.compare(db.read).finally(() => db.close());
  const verified = await verifyPlace(url);
  const errors = [...ledger.errors].map(([code, count]) => `${code} ${count}`).join(', ') || 'none';
  say(
    `   acknowledged ${ledger.acknowledged}, lost ${found.lost}, doubled ${found.doubled}, gaps ${verified.gaps}; verify ${verified.ok ? 'clean' : 'NOT CLEAN'} (${verified.dossiers} dossiers)`,
  );
  say(
    `   errors: ${errors}; seen for ${seconds(ledger.errorsSeenMs)}, longest wait of a request ${seconds(ledger.longestWaitMs)}; server started again ${server.restarts} times`,
  );
  const wrong = [...found.examples];
  if (!verified.ok) wrong.push(`verify: ${JSON.stringify(verified.differences.slice(0, 3))}`);
  for (const code of ledger.errors.keys()) if (!EXPECTED.has(code)) wrong.push(`answers of ${code}`);
  for (const line of server.unexpected) wrong.push(`log: ${line}`);
  return wrong;
}

/** What people may meet while something is away: the product's word for it, and a line that breaks with the server. */
const EXPECTED = new Set(['UNAVAILABLE', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE']);

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { only: { type: 'string' }, engine: { type: 'string' } } });
  const began = performance.now();
  const failures: string[] = [];
  for (const scenario of SCENARIOS) {
    if (values.only && !scenario.name.includes(values.only)) continue;
    for (const engine of scenario.engines) {
      if (values.engine && values.engine !== engine) continue;
      const wrong = await runScenario(scenario, engine).catch((error: unknown) => [String((error as Error).stack)]);
      for (const line of wrong) say(`   FAILED ${line}`);
      if (wrong.length > 0) failures.push(`${scenario.name} [${engine}]`);
    }
  }
  say(
    `\n${failures.length === 0 ? 'Nothing lost, nothing doubled.' : `FAILED: ${failures.join('; ')}`} ${seconds(performance.now() - began)} in all.`,
  );
  return failures.length === 0 ? 0 : 1;
}

setTimeout(() => {
  process.stderr.write('The time is up.\n');
  process.exit(1);
}, LIMIT_MS).unref();
main().then(
  (status) => process.exit(status),
  (error: unknown) => {
    process.stderr.write(`${String((error as Error).stack ?? error)}\n${USAGE}`);
    process.exit(2);
  },
);
