import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createConnection } from 'mysql2/promise';
import { findMariadbd, installMariadb, type Mariadbd, runMariadbd } from '../test/harness/private-mariadb';

const PROVIDER = '/usr/lib/galera/libgalera_smm.so';
/** rsync's daemon, which takes the snapshot in, gives up root by itself and could then not write root's files. */
const NODE_USER = 'mysql';
const JOIN_LIMIT_MS = 90_000;

/** How often a node's transactions lost against another node's. */
export interface Conflicts {
  /** Refused when they came to be certified: another node's write of the same row was ordered before. */
  certification: number;
  /** Broken off while they ran, because another node's write needed their locks. */
  aborted: number;
}

interface NodePorts {
  mysql: number;
  group: number;
  incremental: number;
  snapshot: number;
}

/** So many different free ports at once. */
async function freePorts(count: number): Promise<number[]> {
  const probes = Array.from({ length: count }, () => createServer());
  const ports = await Promise.all(
    probes.map(
      (probe) =>
        new Promise<number>((done, fail) => {
          probe.once('error', fail);
          probe.listen(0, '127.0.0.1', () => {
            const address = probe.address();
            done(typeof address === 'object' && address ? address.port : 0);
          });
        }),
    ),
  );
  await Promise.all(probes.map((probe) => new Promise((done) => probe.close(done))));
  return ports;
}

/** One node of a cluster, with a folder and ports of its own on this machine. */
export class GaleraNode {
  private server: Mariadbd | null = null;

  constructor(
    readonly name: string,
    readonly folder: string,
    readonly ports: NodePorts,
    private readonly clusterAddress: string,
  ) {}

  get url(): string {
    return `mysql://root@127.0.0.1:${this.ports.mysql}/hcc`;
  }

  /** @param isFirst makes the cluster instead of joining it. @returns when it takes part */
  async start(isFirst = false): Promise<void> {
    this.server = await runMariadbd(
      this.folder,
      this.ports.mysql,
      [...this.settings(), ...(isFirst ? ['--wsrep-new-cluster'] : this.startPosition())],
      NODE_USER,
    );
    for (const began = Date.now(); ; ) {
      const status = await this.status().catch(() => new Map<string, string>());
      if (status.get('wsrep_local_state_comment') === 'Synced' && status.get('wsrep_ready') === 'ON') return;
      if (Date.now() - began > JOIN_LIMIT_MS) throw new Error(`${this.name} did not join`);
      await new Promise((wake) => setTimeout(wake, 100));
    }
  }

  async end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    this.server?.kill(signal);
    await this.server?.ended;
    this.server = null;
  }

  async conflicts(): Promise<Conflicts> {
    const status = await this.status();
    return {
      certification: Number(status.get('wsrep_local_cert_failures')),
      aborted: Number(status.get('wsrep_local_bf_aborts')),
    };
  }

  /** How many nodes this one sees. */
  async clusterSize(): Promise<number> {
    return Number((await this.status()).get('wsrep_cluster_size'));
  }

  /** The tables into which other nodes wrote what broke transactions off here, as the log has it since `from`. */
  conflictTables(from: number): Map<string, number> {
    return countsOf(
      this.log.slice(from),
      /Winning thread:[\s\S]{0,160}?SQL: (?:INSERT INTO|UPDATE|DELETE FROM) `?(\w+)/g,
    );
  }

  /** The rows over which certification was lost: Galera names them by a hash of table and key only. */
  conflictRows(from: number): Map<string, number> {
    return countsOf(this.log.slice(from), /trx conflict for key \(\d+,FLAT8\)(\w+ \w+)/g);
  }

  get log(): string {
    return readFileSync(join(this.folder, 'error.log'), 'utf8');
  }

  /** Every table with its number of rows and checksum. */
  async digests(): Promise<Map<string, string>> {
    return this.ask(async (query) => {
      const digests = new Map<string, string>();
      for (const { name } of await query(
        "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'hcc'",
      )) {
        const [count] = await query(`SELECT COUNT(*) AS count FROM hcc.\`${name}\``);
        const [sum] = await query(`CHECKSUM TABLE hcc.\`${name}\` EXTENDED`);
        digests.set(String(name), `${count!.count} rows ${sum!.Checksum}`);
      }
      return digests;
    });
  }

  async run(sql: string): Promise<void> {
    await this.ask((query) => query(sql));
  }

  private async status(): Promise<Map<string, string>> {
    return this.ask(async (query) => {
      const rows = await query("SHOW GLOBAL STATUS LIKE 'wsrep%'");
      return new Map(rows.map(({ Variable_name: name, Value: value }) => [String(name), String(value)]));
    });
  }

  private async ask<T>(work: (query: (sql: string) => Promise<Record<string, unknown>[]>) => Promise<T>): Promise<T> {
    const connection = await createConnection({ host: '127.0.0.1', port: this.ports.mysql, user: 'root' });
    try {
      return await work(async (sql) => (await connection.query(sql))[0] as Record<string, unknown>[]);
    } finally {
      await connection.end();
    }
  }

  private settings(): string[] {
    const { group, incremental, snapshot } = this.ports;
    const provider = [
      `gmcast.listen_addr=tcp://127.0.0.1:${group}`,
      `ist.recv_addr=127.0.0.1:${incremental}`,
      'gcache.size=128M',
      'cert.log_conflicts=YES',
      // The others wait so long for a node that is gone before they go on without it; 5 s is what it comes with.
      'evs.keepalive_period=PT0.5S',
      'evs.suspect_timeout=PT2S',
      'evs.inactive_timeout=PT5S',
    ];
    return [
      `--tmpdir=${join(this.folder, 'tmp')}`,
      `--log-error=${join(this.folder, 'error.log')}`,
      '--innodb-buffer-pool-size=256M',
      '--innodb-flush-log-at-trx-commit=1',
      '--innodb-autoinc-lock-mode=2',
      '--binlog-format=ROW',
      '--wsrep-on=ON',
      `--wsrep-provider=${PROVIDER}`,
      `--wsrep-provider-options=${provider.join(';')}`,
      '--wsrep-cluster-name=hcc-test',
      `--wsrep-cluster-address=${this.clusterAddress}`,
      `--wsrep-node-name=${this.name}`,
      `--wsrep-node-address=127.0.0.1:${group}`,
      '--wsrep-sst-method=rsync',
      `--wsrep-sst-receive-address=127.0.0.1:${snapshot}`,
      '--wsrep-slave-threads=4',
      '--wsrep-log-conflicts=ON',
    ];
  }

  /** Up to where a killed node's data go: with it the others send what is missing instead of everything. */
  private startPosition(): string[] {
    const { stderr } = spawnSync(
      findMariadbd(),
      [
        '--no-defaults',
        `--datadir=${join(this.folder, 'data')}`,
        `--tmpdir=${join(this.folder, 'tmp')}`,
        '--wsrep-recover',
        ...(process.getuid?.() === 0 ? [`--user=${NODE_USER}`] : []),
      ],
      { encoding: 'utf8' },
    );
    const position = /Recovered position: (\S+)/.exec(stderr)?.[1];
    return position ? [`--wsrep-start-position=${position}`] : [];
  }
}

function giveTo(user: string, folder: string): void {
  if (process.getuid?.() !== 0) return;
  const { status, stderr } = spawnSync('chown', ['-R', user, folder], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`chown failed: ${stderr}`);
}

function countsOf(text: string, pattern: RegExp): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [, name] of text.matchAll(pattern)) counts.set(name!, (counts.get(name!) ?? 0) + 1);
  return counts;
}

export interface Cluster {
  nodes: GaleraNode[];
  close(): Promise<void>;
}

export async function startCluster(size: number): Promise<Cluster> {
  const root = mkdtempSync(join(tmpdir(), 'hcc-cluster-'));
  const ports = await freePorts(size * 4);
  const groups = Array.from({ length: size }, (_, index) => ports[index * 4 + 1]!);
  const address = `gcomm://${groups.map((port) => `127.0.0.1:${port}`).join(',')}`;
  const nodes = groups.map((group, index) => {
    const folder = join(root, `node${index + 1}`);
    mkdirSync(join(folder, 'tmp'), { recursive: true });
    const [mysql, , incremental, snapshot] = ports.slice(index * 4, index * 4 + 4) as [number, number, number, number];
    return new GaleraNode(`node${index + 1}`, folder, { mysql, group, incremental, snapshot }, address);
  });
  const close = async () => {
    await Promise.all(nodes.map((node) => node.end('SIGKILL')));
    rmSync(root, { recursive: true, force: true });
  };
  try {
    for (const [index, node] of nodes.entries()) {
      giveTo(NODE_USER, root);
      installMariadb(join(node.folder, 'data'), NODE_USER);
      await node.start(index === 0);
    }
    await nodes[0]!.run('CREATE DATABASE hcc CHARACTER SET utf8mb4');
    return { nodes, close };
  } catch (error) {
    for (const node of nodes) process.stderr.write(`${node.name}: ${tailOf(node)}\n`);
    await close();
    throw error;
  }
}

function tailOf(node: GaleraNode): string {
  try {
    return node.log.slice(-2_000);
  } catch {
    return 'no log';
  }
}
