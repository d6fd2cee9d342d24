import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseDatabaseUrl } from '../src/config';
import { Database } from '../src/database/database';
import { freePort } from '../test/harness/private-mariadb';
import { type Cluster, type GaleraNode, startCluster } from './galera';
import type { Ledger } from './ledger';
import { Load, type LoadOptions } from './load';
import { fillFoundation, type People, verifyPlace } from './places';
import { howFar, startReorganising, writeMerger } from './reorganise';
import { SupervisedServer } from './supervised-server';

/** All of it, whatever happens. */
const LIMIT_MS = 8 * 60_000;
const NODES = 3;
const PHASE_MS = 12_000;
const CLIENTS = 12;
/** The province's commonest procedures make up most of a desk's day. */
const PROCEDURES = 10;

const say = (line: string) => process.stdout.write(`${line}\n`);
const sleep = (milliseconds: number) => new Promise((wake) => setTimeout(wake, milliseconds));
const seconds = (milliseconds: number) => `${(milliseconds / 1_000).toFixed(1)} s`;

/** Refusals that people may meet while a node is away; everything else is a fault. */
const EXPECTED = new Set(['UNAVAILABLE']);

class ClusterRun {
  private readonly ledgers: Ledger[] = [];
  readonly wrong: string[] = [];

  constructor(
    private readonly cluster: Cluster,
    private readonly servers: readonly SupervisedServer[],
    private readonly people: People,
  ) {}

  /** How often transactions lose at certification while nothing is wrong. */
  async measure(
    name: string,
    people: Pick<LoadOptions, 'desks' | 'procedures' | 'receivers' | 'advancers'>,
  ): Promise<void> {
    const { nodes } = this.cluster;
    const logs = nodes.map(({ log }) => log.length);
    const before = await this.conflicts();
    const retries = await this.retries();
    const load = new Load({ ...people, ports: this.servers.map(({ port }) => port) });
    await load.start();
    await sleep(PHASE_MS);
    await load.stop();
    const after = await this.conflicts();
    const lost = after.certification - before.certification;
    const aborted = after.aborted - before.aborted;
    const tried = (await this.retries()) - retries;
    const { acknowledged, latencies } = load.ledger;
    say(
      `   ${name}: ${acknowledged} commands, ${(acknowledged / (PHASE_MS / 1_000)).toFixed(0)}/s, p95 ${p95(latencies).toFixed(0)} ms`,
    );
    say(
      `      lost at certification ${lost}, broken off by another node's write ${aborted}; tried again ${tried}: ${((100 * tried) / acknowledged).toFixed(1)} for every 100 commands`,
    );
    const tables = mergeCounts(nodes.map((node, index) => node.conflictTables(logs[index]!)));
    const rows = mergeCounts(nodes.map((node, index) => node.conflictRows(logs[index]!)));
    const [hottest] = rows;
    if (tables.length > 0) {
      say(`      broken off by writes into: ${tables.map(([table, count]) => `${table} ${count}`).join(', ')}`);
    }
    if (hottest) say(`      lost at certification over ${rows.length} rows; over the hottest one ${hottest[1]} times`);
    this.note(name, load.ledger);
  }

  /** One node ends as in a power cut and comes back while people work through all three servers. */
  async killOne(): Promise<void> {
    const { nodes } = this.cluster;
    const victim = nodes.at(-1)!;
    const load = new Load({
      ports: this.servers.map(({ port }) => port),
      desks: this.people.desks,
      procedures: this.people.procedures.slice(0, PROCEDURES),
      receivers: 6,
      advancers: 6,
    });
    await load.start();
    await sleep(4_000);
    await victim.end('SIGKILL');
    await sleep(8_000);
    const began = performance.now();
    await victim.start();
    const joined = performance.now() - began;
    await sleep(5_000);
    await load.stop();
    const { ledger } = load;
    const errors = [...ledger.errors].map(([code, count]) => `${code} ${count}`).join(', ') || 'none';
    say(
      `   ${victim.name} killed for 8 s: ${ledger.acknowledged} commands, errors: ${errors}; seen for ${seconds(ledger.errorsSeenMs)}, longest wait of a request ${seconds(ledger.longestWaitMs)}`,
    );
    say(`      joined again in ${seconds(joined)}; the cluster has ${await nodes[0]!.clusterSize()} nodes`);
    this.note('a node killed', ledger);
  }

  /** Communes are merged at one node while their desks receive through all three servers. */
  async reorganise(folder: string): Promise<void> {
    const { nodes } = this.cluster;
    const receivers = CLIENTS / 2;
    const load = new Load({
      ports: this.servers.map(({ port }) => port),
      desks: this.people.desks,
      procedures: this.people.procedures.slice(0, PROCEDURES),
      receivers,
      advancers: CLIENTS - receivers,
    });
    const file = writeMerger(folder, this.people.desks.slice(0, receivers));
    await load.start();
    await sleep(4_000);
    const began = performance.now();
    const { status, out } = await startReorganising(nodes[1]!.url, file).ended;
    const took = performance.now() - began;
    await sleep(4_000);
    await load.stop();
    const { state, moved, waiting, twice } = await howFar(nodes[0]!.url);
    say(
      `   ${receivers / 2} communes merged at ${nodes[1]!.name} in ${seconds(took)}: ${state}, ${moved} dossiers followed, ${waiting} wait, ${twice} twice; ${load.ledger.acknowledged} commands meanwhile, longest wait of a request ${seconds(load.ledger.longestWaitMs)}`,
    );
    if (status !== 0 || state !== 'APPLIED' || waiting > 0 || twice > 0)
      this.wrong.push(`reorganisation: ${state}, ${waiting} wait, ${twice} twice ${status === 0 ? '' : out}`);
    this.note('reorganised', load.ledger);
  }

  /** Holds each node against every promise, against the events, and against the other nodes. */
  async judge(): Promise<void> {
    const { nodes } = this.cluster;
    for (const node of nodes) {
      const db = await Database.open(parseDatabaseUrl(node.url, '/'));
      const found = { lost: 0, doubled: 0 };
      for (const ledger of this.ledgers) {
        const { lost, doubled, examples } = await ledger.compare(db.read);
        found.lost += lost;
        found.doubled += doubled;
        this.wrong.push(...examples.map((example) => `${node.name}: ${example}`));
      }
      await db.close();
      const { ok, gaps, dossiers, differences } = await verifyPlace(node.url);
      if (!ok) this.wrong.push(`${node.name}, verify: ${JSON.stringify(differences.slice(0, 3))}`);
      const acknowledged = this.ledgers.reduce((sum, ledger) => sum + ledger.acknowledged, 0);
      say(
        `   ${node.name}: acknowledged ${acknowledged}, lost ${found.lost}, doubled ${found.doubled}, gaps ${gaps}; verify ${ok ? 'clean' : 'NOT CLEAN'} (${dossiers} dossiers)`,
      );
    }
    const [first, ...others] = await Promise.all(nodes.map((node) => node.digests()));
    for (const [table, digest] of first!) {
      const differing = others.filter((digests) => digests.get(table) !== digest).length;
      if (differing > 0) this.wrong.push(`${table} differs on ${differing + 1} nodes`);
    }
    say(
      `   all ${nodes.length} nodes hold the same ${first!.size} tables: ${this.wrong.some((line) => line.includes('differs')) ? 'NO' : 'yes'}`,
    );
    for (const server of this.servers) this.wrong.push(...server.unexpected.map((line) => `log: ${line}`));
  }

  private note(name: string, ledger: Ledger): void {
    this.ledgers.push(ledger);
    for (const [code, count] of ledger.errors) {
      if (!EXPECTED.has(code)) this.wrong.push(`${name}: ${count} answers of ${code}`);
    }
  }

  private async conflicts(): Promise<{ certification: number; aborted: number }> {
    const each = await Promise.all(this.cluster.nodes.map((node) => node.conflicts()));
    return {
      certification: each.reduce((sum, { certification }) => sum + certification, 0),
      aborted: each.reduce((sum, { aborted }) => sum + aborted, 0),
    };
  }

  /** What the servers say of transactions that they tried again. */
  private async retries(): Promise<number> {
    let total = 0;
    for (const { port } of this.servers) {
      const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
      for (const [, count] of text.matchAll(/^hcc_transaction_retries_total\{.*\} (\d+)/gm)) total += Number(count);
    }
    return total;
  }
}

function mergeCounts(counts: readonly ReadonlyMap<string, number>[]): [string, number][] {
  const sums = new Map<string, number>();
  for (const each of counts) for (const [name, count] of each) sums.set(name, (sums.get(name) ?? 0) + count);
  return [...sums].sort(([, a], [, b]) => b - a);
}

function p95(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length * 0.95)] ?? Number.NaN;
}

async function startServers(nodes: readonly GaleraNode[]): Promise<SupervisedServer[]> {
  const servers: SupervisedServer[] = [];
  for (const node of nodes) {
    const server = new SupervisedServer(node.url, await freePort());
    servers.push(server);
    await server.start();
  }
  return servers;
}

async function main(): Promise<number> {
  const began = performance.now();
  say(`${NODES} Galera nodes, a server at each, ${CLIENTS} clients that send every request to the next server`);
  const cluster = await startCluster(NODES);
  const folder = mkdtempSync(join(tmpdir(), 'hcc-cluster-order-'));
  let servers: SupervisedServer[] = [];
  try {
    const people = await fillFoundation(cluster.nodes[0]!.url);
    servers = await startServers(cluster.nodes);
    say(`   up after ${seconds(performance.now() - began)}`);
    const run = new ClusterRun(cluster, servers, people);
    const common = people.procedures.slice(0, PROCEDURES);
    const one = people.procedures.slice(0, 1);
    const receiving = { receivers: CLIENTS, advancers: 0 };
    const advancing = { receivers: 0, advancers: CLIENTS };
    await run.measure('receiving, desks of different offices, ten procedures', {
      ...receiving,
      desks: people.desks,
      procedures: common,
    });
    await run.measure('receiving, desks of different offices, one procedure', {
      ...receiving,
      desks: people.desks,
      procedures: one,
    });
    await run.measure('receiving, desks of one office, ten procedures', {
      ...receiving,
      desks: people.desks.slice(0, 1),
      procedures: common,
    });
    await run.measure('the whole way, desks of different offices, ten procedures', {
      ...advancing,
      desks: people.desks,
      procedures: common,
    });
    await run.killOne();
    await run.reorganise(folder);
    await run.judge();
    for (const line of run.wrong) say(`   FAILED ${line}`);
    say(
      `\n${run.wrong.length === 0 ? 'Nothing lost, nothing doubled.' : 'FAILED.'} ${seconds(performance.now() - began)} in all.`,
    );
    return run.wrong.length === 0 ? 0 : 1;
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
    await cluster.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

setTimeout(() => {
  process.stderr.write('The time is up.\n');
  process.exit(1);
}, LIMIT_MS).unref();
main().then(
  (status) => process.exit(status),
  (error: unknown) => {
    process.stderr.write(`${String((error as Error).stack ?? error)}\n`);
    process.exit(2);
  },
);
