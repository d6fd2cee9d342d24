import type { Engine } from '../src/database/sql';
import { FloorLoad } from './floor-load';
import type { Load } from './load';
import { openPlace, type Place, SmallDisk } from './places';
import { howFar, startReorganising, untilSwitched, writeMerger } from './reorganise';
import { openSlowReaders } from './slow-readers';
import type { SupervisedServer } from './supervised-server';

export interface Stage {
  place: Place;
  /** Of the clients that only receive. */
  receiving: readonly string[];
  server: SupervisedServer;
  load: Load;
}

export interface Scenario {
  name: string;
  engines: Engine[];
  /** Where the data lie; a temporary folder where nothing is said. */
  open?: (engine: Engine) => Promise<Place>;
  /** Does the harm while the load runs. @returns what else is to be reported */
  harm(stage: Stage): Promise<string[]>;
}

const sleep = (milliseconds: number) => new Promise((wake) => setTimeout(wake, milliseconds));
const seconds = (milliseconds: number) => `${(milliseconds / 1_000).toFixed(1)} s`;

/** What is done between two harms: at least so much for at least so long. */
const WORK = 100;
const WORK_MS = 3_000;
const WORK_LIMIT_MS = 30_000;
/** A supervisor of a service waits so long before it kills. */
const END_LIMIT_MS = 10_000;
/** Before it begins and about when it does: a command line takes about a second to start. */
const KILLED_AFTER_MS = [600, 1_100, 1_600];
/** Beyond what the load itself takes. */
const MEMORY_LIMIT_MB = 200;

/** 16 MB of redo log and no growth in large steps, so that a small disk holds it. */
const SMALL_MARIADB = [
  '--innodb-log-file-size=16M',
  '--innodb-autoextend-increment=1',
  '--innodb-buffer-pool-size=64M',
];

/** Opens the place on a disk of its own, which `harm` finds again by the folder. */
const disks = new Map<string, SmallDisk>();

async function openOnSmallDisk(engine: Engine): Promise<Place> {
  const disk = new SmallDisk(engine === 'sqlite' ? 96 : 512);
  try {
    const place = await openPlace(engine, disk.folder, SMALL_MARIADB);
    disks.set(place.folder, disk);
    return {
      ...place,
      close: async () => {
        disk.makeRoom();
        await place.close();
        disk.close();
      },
    };
  } catch (error) {
    disk.close();
    throw error;
  }
}

export const SCENARIOS: Scenario[] = [
  {
    name: 'server killed three times',
    engines: ['sqlite', 'mysql'],
    harm: async ({ server, load }) => {
      for (let times = 0; times < 3; times++) {
        await workDone(load);
        await server.end('SIGKILL');
      }
      await workDone(load);
      return [];
    },
  },
  {
    name: 'server killed three times while forty counters call',
    engines: ['sqlite', 'mysql'],
    harm: async ({ place, server, load }) => {
      const floor = await FloorLoad.open(place.url, server.port);
      floor.start();
      const underWay: number[] = [];
      for (let times = 0; times < 3; times++) {
        underWay.push(await floor.callsDone());
        await server.end('SIGKILL');
      }
      await floor.callsDone();
      await workDone(load);
      await floor.stop();
      return [`requests under way at each kill: ${underWay.join(', ')}`, ...(await floor.judge(place.url))];
    },
  },
  {
    name: 'database killed three times',
    engines: ['mysql'],
    harm: async ({ place, load }) => {
      for (let times = 0; times < 3; times++) {
        await workDone(load);
        await place.mariadb!.kill();
        await place.mariadb!.start();
      }
      await workDone(load);
      return [];
    },
  },
  {
    name: 'database killed, away for 30 s',
    engines: ['mysql'],
    harm: async ({ place, load }) => {
      await workDone(load);
      await place.mariadb!.kill();
      await sleep(30_000);
      await place.mariadb!.start();
      await workDone(load);
      return [];
    },
  },
  {
    name: 'disk full for 8 s',
    engines: ['sqlite', 'mysql'],
    open: openOnSmallDisk,
    harm: async ({ place, load }) => {
      const disk = disks.get(place.folder)!;
      await workDone(load);
      disk.fill(256 * 1_024);
      await sleep(8_000);
      const refused = load.ledger.errors.get('UNAVAILABLE') ?? 0;
      disk.makeRoom();
      const came = await back(place);
      await workDone(load);
      return [...came, ...(refused > 0 ? [] : ['FAILED: the disk was never full'])];
    },
  },
  {
    name: 'clients that never read',
    engines: ['sqlite', 'mysql'],
    harm: async ({ server, load }) => {
      await sleep(2_000);
      const before = server.memory();
      const readers = await openSlowReaders(server.port, load.cookie);
      try {
        for (let times = 0; times < 40; times++) {
          await sleep(500);
          server.memory();
        }
      } finally {
        readers.close();
      }
      const grown = server.peakMb - before;
      const told = `${readers.count} connections that never read; memory ${before.toFixed(0)} MB, at most ${server.peakMb.toFixed(0)} MB`;
      return grown > MEMORY_LIMIT_MB ? [told, 'FAILED: memory grew too much'] : [told];
    },
  },
  {
    name: 'SIGTERM under load, with a client that never reads',
    engines: ['sqlite', 'mysql'],
    harm: async ({ server, load }) => {
      const lines: string[] = [];
      for (let times = 0; times < 2; times++) {
        await workDone(load);
        const readers = await openSlowReaders(server.port, load.cookie);
        await sleep(1_000);
        const took = await server.end('SIGTERM');
        readers.close();
        lines.push(`ended ${seconds(took)} after SIGTERM${took > END_LIMIT_MS ? ' FAILED: more than 10 s' : ''}`);
      }
      await workDone(load);
      return lines;
    },
  },
  {
    name: 'a reorganisation killed again and again while desks receive, the server with it',
    engines: ['sqlite', 'mysql'],
    harm: async ({ place, server, load, receiving }) => {
      const file = writeMerger(place.folder, receiving);
      const lines: string[] = [];
      await workDone(load);
      const killed = async (when: () => Promise<unknown>) => {
        const { child, ended } = startReorganising(place.url, file);
        await when();
        child.kill('SIGKILL');
        const { status } = await ended;
        const { state, moved, waiting } = await howFar(place.url);
        lines.push(`${status === null ? 'killed' : 'ended'}: ${state}, ${moved} followed, ${waiting} wait`);
      };
      for (const after of KILLED_AFTER_MS) await killed(() => sleep(after));
      await killed(() => untilSwitched(place.url));
      // Its job goes on with what follows; it is killed in the middle of that as well.
      await server.end('SIGKILL');
      const { status, out } = await startReorganising(place.url, file).ended;
      if (status !== 0) lines.push(`FAILED: ${out}`);
      await workDone(load);
      const { state, moved, waiting, twice } = await howFar(place.url);
      const isDone = state === 'APPLIED' && waiting === 0 && twice === 0;
      lines.push(`${isDone ? '' : 'FAILED: '}${state}, ${moved} followed, ${waiting} wait, ${twice} twice`);
      return lines;
    },
  },
];

/** Lets people work on for a while, however slow the machine. */
async function workDone({ ledger }: Load): Promise<void> {
  const { acknowledged } = ledger;
  for (const began = Date.now(); Date.now() - began < WORK_LIMIT_MS; ) {
    await sleep(500);
    if (Date.now() - began >= WORK_MS && ledger.acknowledged - acknowledged >= WORK) return;
  }
}

/** A MariaDB that ended for want of space is started again, as its supervisor would. */
async function back({ mariadb }: Place): Promise<string[]> {
  if (!mariadb || (await mariadb.answers())) return [];
  await mariadb.kill();
  await mariadb.start();
  return ['MariaDB ended for want of space and was started again'];
}
