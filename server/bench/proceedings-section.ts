import type { App } from '../src/app';
import { addDays, DAY_MS, dayOf } from '../src/kernel/instant';
import { runBulk } from '../src/modules/dossier/life/bulk';
import { advanceDossier } from '../src/modules/dossier/life/commands/advance-dossier';
import { consultOffices } from '../src/modules/dossier/life/commands/consult-offices';
import type { CommandTarget } from '../src/modules/dossier/life/run-command';
import { receiveDossier } from '../src/modules/dossier/receipt/receive-dossier';
import type { Actor } from '../src/modules/identity/actor';
import { ReportBy } from '../src/modules/reporting/report-terms';
import { communeDesks, peopleOf } from './desks';
import type { ServerProcess } from './processes';
import { CONSULTATIONS, REPORT, WORKLIST } from './read-documents';
import { measure, type ReadFigures } from './read-section';
import { sampleReceipt } from './requests';
import { seededRandom } from './statistics';
import { chooseQueue } from './worklist-section';

const MANY = 300;
const ROUNDS = 3;
const YEAR_DAYS = 365;
/** Centre 1 → committee 2, 3 → centre 4, all in the commune. */
const PROCEDURE = '1.004873';
const began = Date.now();

export interface BulkFigures {
  dossiers: number;
  /** Seconds of each round. */
  seconds: number[];
}

/** Signing many at once, in this process: each is a transaction of its own. */
export async function bulkSection(app: App): Promise<BulkFigures> {
  const { directory, catalogue } = await app.references();
  const { read } = app.db;
  const [desk] = await communeDesks(read, directory);
  const [committee] = await peopleOf(read, directory, "o.kind = 'COMMITTEE' AND o.area_code = ?", [
    desk!.office.areaCode,
  ]);
  const version = catalogue.findCurrent(PROCEDURE)!;
  const random = seededRandom(3);
  const seconds: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const targets: CommandTarget[] = [];
    for (let index = 0; index < MANY; index++) {
      const input = sampleReceipt(random, `bulk-${began}-${round}-${index}`, version, 'Nguyễn Thị Ký');
      targets.push({ id: await receiveDossier(app.dossiers, desk!, input), expectedVersion: 1 });
    }
    for (const actor of [desk!, committee!]) await allDone(app, actor, targets);
    const start = performance.now();
    await allDone(app, committee!, targets);
    seconds.push((performance.now() - start) / 1_000);
  }
  return { dossiers: MANY, seconds };
}

async function allDone(app: App, actor: Actor, targets: CommandTarget[]): Promise<void> {
  const results = await runBulk(app.dossiers, actor, advanceDossier, targets, {});
  const failed = results.find(({ isDone }) => !isDone);
  if (failed) throw new Error(`Not all could be advanced: ${failed.problem?.message}`);
  for (const target of targets) target.expectedVersion++;
}

/** The work list, the list of questions and the report once a busy desk has asked about each dossier that it may. */
export async function consultedSection(app: App, product: ServerProcess, seconds: number): Promise<ReadFigures[]> {
  const { read } = app.db;
  const { directory } = await app.references();
  const queue = await chooseQueue(read);
  const [actor] = await peopleOf(read, directory, 's.username = ? AND o.id = ?', [queue.username, queue.officeId]);
  const targets = await read.query<CommandTarget>(
    `SELECT id, version AS expectedVersion FROM dossier
      WHERE queue_office_id = ? AND assignee_id IS NULL AND step_kind <> 'RETURN'
        AND status IN ('RECEIVED', 'PROCESSING') ORDER BY id LIMIT ${MANY}`,
    [queue.officeId],
  );
  const now = app.dossiers.now();
  const offices = ['Bộ Tư pháp', 'Bộ Nội vụ'].map((outsideName, index) => ({
    outsideName,
    dueAt: now + (index + 3) * DAY_MS,
  }));
  if (targets.length > 0) {
    await runBulk(app.dossiers, actor!, consultOffices, targets, { question: 'Đề nghị cho ý kiến', offices });
  }
  const period = { from: addDays(dayOf(now), 1 - YEAR_DAYS), to: dayOf(now) };
  const total = ({ totalCount }: { totalCount: number }) => totalCount;
  const own = await measure(
    product,
    { name: queue.name, username: queue.username },
    [
      {
        what: 'work list',
        document: WORKLIST,
        variables: { first: 50 },
        found: ({ worklist }: { worklist: { totalCount: number } }) => total(worklist),
      },
      {
        what: 'questions asked',
        document: CONSULTATIONS,
        variables: { first: 50 },
        found: ({ consultations }: { consultations: { totalCount: number } }) => total(consultations),
      },
    ],
    seconds,
  );
  const report = await measure(
    product,
    { name: 'province', username: 'lanhdao' },
    [
      {
        what: '06a by AREA, a year',
        document: REPORT,
        variables: { ...period, by: ReportBy.AREA },
        found: ({ settlementReport }: { settlementReport: { total: { received: number } } }) =>
          settlementReport.total.received,
      },
    ],
    seconds,
  );
  return [...own, ...report];
}
