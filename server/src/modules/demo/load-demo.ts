import type { Database } from '../../database/database';
import type { Sql, Tx } from '../../database/sql';
import { HccError } from '../../kernel/errors';
import { type Instant, instantAt, MINUTE_MS, startOfDay } from '../../kernel/instant';
import { readReferences } from '../dossier/read-references';
import { sealDays } from '../dossier/sealing/seal-days';
import type { FileStore } from '../files/store/file-store';
import { forecastHere } from '../forecast/run-forecast';
import { integrityHere } from '../integrity/run-integrity';
import { createDemoCounters } from './demo-counters';
import { loadDemoFoundation } from './demo-foundation';
import { createDemoGroups } from './demo-groups';
import { loadDemoOrders } from './demo-orders';
import { createDemoPosts } from './demo-posts';
import { type Progress, prepareHistory, writeHistory } from './generate-history';
import { readHistoryWorld } from './history-world';
import { openingDossiers } from './opening-days';
import { DAYS_OF_HISTORY, type PlannedReceipt, plannedReceipts } from './planned-receipts';
import { writeSampleCases } from './sample-cases';
import { showFees } from './shown-fees';
import { showFigures } from './shown-figures';
import { showFloor } from './shown-floor';
import { showForms } from './shown-forms';
import { layDownHours } from './shown-hours';
import { showLists } from './shown-lists';
import { showMessages } from './shown-messages';
import { showOffline } from './shown-offline';
import { showPost } from './shown-post';
import { showReports } from './shown-reports';
import { showRollout } from './shown-rollout';
import { showSteering } from './shown-steering';
import { showSupplements } from './shown-supplements';
import { showSurvey } from './shown-survey';
import { showVoice } from './shown-voice';
import { shownDossiers } from './shown-work';

const DEMO_DOSSIERS = 20_000;
const SEED = 'demo';
const KEY_PREFIX = 'demo-';
/** The catalogue and the accounts were there before the first centre opened. */
const FOUNDED_ON = '2017-04-03';

/*
 * How far the demo is, as rows of `reference_stamp`: a history that was cut off half-way goes on where it stopped, to
 * the end that it was planned for.
 */
const STATE = 'demo';
const LOADING = 1;
const LOADED = 2;
/** The minute (since 1970) at which loading began; the history ends about then. */
const BEGAN = 'demo.began';
/** Dossiers written so far. */
const WRITTEN = 'demo.written';

export interface DemoOptions {
  dataFolder: string;
  now: Instant;
  /** Where the files of blank forms go; without it the procedures have none. */
  store?: FileStore;
  /** Dossiers in a year in which the whole province is open. */
  dossiers?: number;
  onStep?: (what: string) => void;
  onProgress?: Progress;
}

export interface DemoResult {
  /** False where the demo was there already; then nothing was changed. */
  loaded: boolean;
  dossiers: number;
}

async function readStamp(sql: Sql, name: string): Promise<number | null> {
  const rows = await sql.query<{ version: number }>('SELECT version FROM reference_stamp WHERE name = ?', [name]);
  return rows[0]?.version ?? null;
}

/** Notes that loading begins. @throws HccError CONFLICT where dossiers of somebody else are there */
async function begin(db: Database, now: Instant): Promise<void> {
  await db.transact(async (tx) => {
    const dossiers = await tx.query('SELECT id FROM dossier LIMIT 1');
    if (dossiers.length > 0) {
      throw new HccError(
        'CONFLICT',
        'Cơ sở dữ liệu đã có hồ sơ không thuộc dữ liệu mẫu: không nạp dữ liệu mẫu vào đó.',
      );
    }
    for (const [name, version] of [
      [STATE, LOADING],
      [BEGAN, Math.floor(now / MINUTE_MS)],
      [WRITTEN, 0],
    ] as const) {
      await tx.run('INSERT INTO reference_stamp (name, version) VALUES (?, ?)', [name, version]);
    }
  });
}

/** No dossier may be older than the catalogue under which it was received or the account that received it. */
async function backdate(db: Database, began: Instant): Promise<void> {
  const at = Math.min(startOfDay(FOUNDED_ON), began - (DAYS_OF_HISTORY + 30) * 1_440 * MINUTE_MS);
  await db.transact(async (tx) => {
    await tx.run('UPDATE procedure_version SET created_at = ? WHERE created_at > ?', [at, at]);
    await tx.run('UPDATE staff SET created_at = ? WHERE demo = 1 AND created_at > ?', [at, at]);
  });
}

async function advance(tx: Tx, from: number, to: number): Promise<void> {
  const { affected } = await tx.run('UPDATE reference_stamp SET version = ? WHERE name = ? AND version = ?', [
    to,
    WRITTEN,
    from,
  ]);
  if (affected === 0) throw new HccError('CONFLICT', 'Một lệnh khác đang nạp dữ liệu mẫu vào cùng cơ sở dữ liệu.');
}

/** Two sequences in the order of time made one. */
function* merged(first: readonly PlannedReceipt[], second: Iterable<PlannedReceipt>): Generator<PlannedReceipt> {
  let taken = 0;
  for (const receipt of second) {
    while (taken < first.length && first[taken]!.at <= receipt.at) yield first[taken++]!;
    yield receipt;
  }
  yield* first.slice(taken);
}

/**
 * The demo: organisation, catalogue, calendar, accounts, the opening day of every centre and a year of history. A run
 * that was cut off is taken up again; a second run on what is loaded changes nothing.
 * @throws HccError CONFLICT where the database has dossiers of its own, or another process is loading
 */
export async function loadDemo(db: Database, options: DemoOptions): Promise<DemoResult> {
  const { dataFolder, now, store, dossiers = DEMO_DOSSIERS, onStep, onProgress = () => undefined } = options;
  const state = await readStamp(db.read, STATE);
  if (state === LOADED) return { loaded: false, dossiers: (await readStamp(db.read, WRITTEN)) ?? 0 };
  if (state === null) await begin(db, now);
  await loadDemoFoundation(db, dataFolder, onStep);
  const began = (await readStamp(db.read, BEGAN))! * MINUTE_MS;
  if (store) {
    onStep?.('Biểu mẫu');
    await showForms(db, store, began);
  }
  await backdate(db, began);
  onStep?.('Hồ sơ');
  const references = await readReferences(db.read);
  await createDemoCounters(db, references.directory, FOUNDED_ON);
  await createDemoGroups(db);
  const world = await readHistoryWorld(db.read, references);
  const run = await prepareHistory(db, world, {
    now: began,
    expected: dossiers,
    keyPrefix: KEY_PREFIX,
    firstReceipts: new Map(),
  });
  const extra = [
    ...openingDossiers(run.world, run.span.until, SEED),
    ...shownDossiers(run.world, run.span.until, SEED),
  ].sort((a, b) => a.at - b.at);
  const ofYear = run.open < 0.9 ? Math.round(dossiers * run.open) : dossiers;
  const from = instantAt(run.span.fromDay, 0);
  const regular = Math.max(0, ofYear - extra.filter(({ at }) => at >= from).length);
  const plan = merged(extra, plannedReceipts(run.world, run.span, SEED, regular, extra));
  const total = extra.length + regular;
  let written = (await readStamp(db.read, WRITTEN)) ?? 0;
  await writeHistory(run, plan, total, onProgress, {
    skip: written,
    alongside: async (tx, done) => {
      await advance(tx, written, done);
      tx.afterCommit(() => {
        written = done;
      });
    },
  });
  await loadDemoOrders(db, began);
  onStep?.('Chỉ đạo và đề xuất');
  await showSteering(db, began);
  await showFees(db, began);
  await showOffline(db, began);
  await showPost(db, began);
  await showFloor(db, now);
  await showReports(db, began);
  await showFigures(db, began);
  await showLists(db, now);
  await showRollout(db, now);
  await db.transact(async (tx) => {
    await layDownHours(tx, world.references.directory, began);
    await tx.run('UPDATE reference_stamp SET version = ? WHERE name = ?', [LOADED, STATE]);
  });
  await createDemoPosts(db, now);
  await writeSampleCases(db, began);
  await showVoice(db, began);
  await showSurvey(db, began);
  await showMessages(db, began);
  await showSupplements(db, began);
  onStep?.('Dự báo và dấu hiệu cần xem');
  await forecastHere(db, now);
  await integrityHere(db, now);
  onStep?.('Niêm phong các ngày đã qua');
  await sealDays(db, now);
  return { loaded: true, dossiers: total };
}
