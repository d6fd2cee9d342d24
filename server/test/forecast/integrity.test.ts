import { insertRows } from '../../src/database/rows';
import { now } from '../../src/kernel/now';
import { generateMore } from '../../src/modules/demo/generate-more';
import { IntegrityHit, IntegrityTally } from '../../src/modules/integrity/integrity.entity';
import { Pattern } from '../../src/modules/integrity/integrity-terms';
import { integrityHere } from '../../src/modules/integrity/run-integrity';
import { setClock } from '../harness/clock';
import { describeServers } from '../harness/test-server';
import { DESK, DISTRICT, LEADERSHIP, OTHER_DISTRICT } from '../harness/walk';

const AT = '2026-11-23T09:30:00+07:00';
/** Long enough ago to be counted once only. */
const DAY = '2026-10-14';

interface Finding {
  id: string;
  pattern: string;
  staffName: string | null;
  hits: number;
  cases: number;
  notes: { note: string; byName: string }[];
}

describeServers('findings to look at', (server) => {
  let planted: string[];
  beforeAll(async () => {
    setClock(AT);
    await generateMore(server().db, { now: now(), count: 400, seed: 'integrity' });
    await integrityHere(server().db, now());
  });
  beforeEach(() => setClock(AT));

  const findings = async (username: string) =>
    (await (await server().as(username)).ask<{ nodes: Finding[] }>('IntegrityFindings', {})).nodes;

  it('count every settled dossier of the quarter once, and the same again', async () => {
    const { db } = server();
    const sum = async () =>
      (
        await db.read.query<{ cases: number; hits: number }>(
          'SELECT SUM(cases) AS cases, SUM(hits) AS hits FROM integrity_tally WHERE pattern = ?',
          [Pattern.DEADLINE_BURST],
        )
      ).map(({ cases, hits }) => [Number(cases), Number(hits)])[0]!;
    const rows = await db.read.query<{ endedAt: number; dueAt: number; officeId: string }>(
      `SELECT ended_at AS endedAt, due_at AS dueAt, receiving_office_id AS officeId FROM dossier
        WHERE timeliness IS NOT NULL AND due_at IS NOT NULL AND ended_at >= ? AND ended_at < ?`,
      [Date.parse('2026-09-01T00:00:00+07:00'), Date.parse('2026-11-23T00:00:00+07:00')],
    );
    const { calendars } = await server().app.references();
    const near = rows.filter(({ endedAt, dueAt, officeId }) => {
      const [ended, due] = [Number(endedAt), Number(dueAt)];
      return ended <= due && calendars.of(officeId).workingMinutesBetween(ended, due) <= 60;
    });
    const before = await sum();
    expect(before).toEqual([rows.length, near.length]);
    const { days } = await integrityHere(db, now());
    expect(days).toBeLessThan(60);
    expect(await sum()).toEqual(before);
  });

  it('name who differs from the province, open exactly the dossiers, and are for who leads the people', async () => {
    const { db, app } = server();
    const directory = await app.directory.get();
    const office = directory.findOfficeByCode(
      (await (await server().as(DISTRICT)).ask<{ office: { code: string } }>('Me')).office.code,
    )!;
    const { id: staffId } = await (await server().as(DISTRICT)).ask<{ id: string }>('Me');
    const ids = await db.read.query<{ id: string; procedureId: string }>(
      `SELECT d.id, d.procedure_id AS procedureId FROM dossier d JOIN office o ON o.id = d.receiving_office_id
        JOIN area a ON a.code = o.area_code WHERE a.code = '385' OR a.parent_code = '385' ORDER BY d.id LIMIT 8`,
    );
    planted = ids.map(({ id }) => id);
    const about = { pattern: Pattern.REPEATED_SUPPLEMENT, officeId: office.id, day: DAY, staffId };
    await db.transact(async (tx) => {
      const tally = { ...about, procedureId: ids[0]!.procedureId, cases: 10, hits: planted.length };
      await insertRows(db.writer, tx, IntegrityTally, [tally]);
      const hits = planted.map((dossierId) => ({ ...about, dossierId }));
      await insertRows(db.writer, tx, IntegrityHit, hits);
    });
    await integrityHere(db, now());
    const own = (await findings(DISTRICT)).filter(({ pattern }) => pattern === Pattern.REPEATED_SUPPLEMENT);
    expect(own.map(({ staffName, hits, cases }) => [staffName !== null, hits, cases])).toEqual(
      expect.arrayContaining([
        [false, 8, 10],
        [true, 8, 10],
      ]),
    );
    expect((await findings(LEADERSHIP)).length).toBeGreaterThanOrEqual(own.length);
    expect(await findings(OTHER_DISTRICT)).toEqual([]);
    expect((await findings(DESK)).filter(({ pattern }) => pattern === Pattern.REPEATED_SUPPLEMENT)).toEqual([]);
    const client = await server().as(DISTRICT);
    const opened: string[] = [];
    let after: string | null = null;
    do {
      const page: {
        totalCount: number;
        nodes: { id: string }[];
        pageInfo: { endCursor: string | null; hasNextPage: boolean };
      } = await client.ask('FindingDossiers', { id: own[0]!.id, first: 5, after });
      expect(page.totalCount).toBe(planted.length);
      opened.push(...page.nodes.map(({ id }) => id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect([...opened].sort()).toEqual([...planted].sort());
    const foreign = (await server().as(OTHER_DISTRICT)).refusal('IntegrityFinding', { id: own[0]!.id });
    expect(await foreign).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('are noted by one of two at once, with a line in the trail, and keep the note when counted anew', async () => {
    const [finding] = (await findings(DISTRICT)).filter(({ pattern }) => pattern === Pattern.REPEATED_SUPPLEMENT);
    const leaders = [await server().as(DISTRICT), await server().as(LEADERSHIP)];
    const note = { id: finding!.id, seenNotes: 0, note: 'Đã hỏi: mẫu đơn mới' };
    const answers = await Promise.all(leaders.map((leader) => leader.gql('NoteFinding', note)));
    expect(answers.flatMap(({ errors }) => errors)).toEqual([
      expect.objectContaining({ code: 'CONFLICT', who: expect.any(String) }),
    ]);
    expect(await leaders[0]!.refusal('NoteFinding', { ...note, seenNotes: 1, note: ' ' })).toMatchObject({
      code: 'BAD_USER_INPUT',
    });
    await integrityHere(server().db, now());
    const again = await leaders[1]!.ask<Finding>('IntegrityFinding', { id: finding!.id });
    expect(again.notes.map(({ note: text }) => text)).toEqual([note.note]);
    const [trail] = await server().db.read.query<{ n: number }>(
      "SELECT COUNT(*) AS n FROM audit_entry WHERE subject = 'integrity.REPEATED_SUPPLEMENT'",
    );
    expect(Number(trail!.n)).toBe(1);
  });
});
