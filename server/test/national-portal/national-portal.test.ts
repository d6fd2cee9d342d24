import { now, startClockAt } from '../../src/kernel/now';
import { answerIntakes } from '../../src/modules/national-portal/answer-intakes';
import { portalHandler } from '../../src/modules/national-portal/deliver-reports';
import { httpPortal } from '../../src/modules/national-portal/national-portal';
import { PortalReport } from '../../src/modules/national-portal/portal.entity';
import { purgeReports } from '../../src/modules/national-portal/purge-reports';
import { takeIntakes } from '../../src/modules/national-portal/take-intakes';
import { NOTICE_TOPIC } from '../../src/modules/notification/tell-citizen';
import { Outbox } from '../../src/modules/outbox/outbox';
import { until } from '../harness/live-client';
import { turnOff, turnOn } from '../harness/outside';
import { startPortal } from '../harness/stand-in-portal';
import { submitInput } from '../harness/submissions';
import { describeServers } from '../harness/test-server';
import { act, COMMITTEE, DESK, type DossierCore, receive, walkTo } from '../harness/walk';

interface Overview {
  waiting: number;
  dead: number;
  stuck: { id: string; dossierCode: string; sequence: number }[];
  months: { taken: number; received: number; refused: number }[];
  refused: { portalId: string; reason: string }[];
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const later = (ms: number) => startClockAt(now() + ms);
const never = new AbortController().signal;

describeServers('national portal', (server) => {
  let portal: Awaited<ReturnType<typeof startPortal>>;
  beforeAll(async () => {
    portal = await startPortal();
    await turnOn(server(), 'PORTAL', portal.access);
  });
  afterAll(() => portal?.close());
  beforeEach(() => portal.misbehave('none'));

  const at = (name: string) => server().as(name);
  const client = () => httpPortal(portal.access, 400);
  const dispatcher = () =>
    new Outbox({
      db: server().db,
      // What citizens are told is another test's.
      handlers: [portalHandler(server().db, async () => client()), { topic: NOTICE_TOPIC, deliver: async () => null }],
      log: { warn: () => undefined } as never,
      mayWrite: async () => true,
    });
  const deliver = async () => {
    const outbox = dispatcher();
    while ((await outbox.step()) > 0) await outbox.settle();
  };
  const arrivedOf = ({ code }: DossierCore) =>
    portal.arrivals.filter((ref) => ref.startsWith(`${code}/`)).map((ref) => Number(ref.split('/')[1]));
  const writtenOf = async ({ id }: DossierCore) =>
    server().db.read.query<{ sequence: number; kind: string; body: string; state: string }>(
      'SELECT sequence, kind, body, state FROM portal_report WHERE dossier_id = ? ORDER BY sequence',
      [id],
    );
  const overview = async () => (await at('quantri')).ask<Overview>('PortalOverview');
  const said = ({ code }: DossierCore, sequence: number) => portal.reports.get(`${code}/${sequence}`)!.body;

  it('is told each state once and in order, whatever it does, to the result and its return', async () => {
    const desk = await at(DESK);
    const first = await receive(desk);
    portal.misbehave('cut');
    await deliver();
    later(MINUTE);
    portal.misbehave('down');
    const committee = await at(COMMITTEE);
    const missing = { documents: ['Giấy chứng sinh'], reason: 'Thiếu bản chính' };
    const paused = await act(committee, 'RequestSupplement', await walkTo(server(), first, 2), missing);
    await deliver();
    later(MINUTE);
    portal.misbehave('silent');
    await deliver();
    const resumed = await act(desk, 'RecordSupplement', paused, { note: 'Đã nộp đủ' });
    portal.misbehave('slow');
    later(HOUR);
    await deliver();
    portal.misbehave('none');
    const atHead = await walkTo(server(), resumed, 3);
    const result = { number: '12/GXN-UBND', issuedOn: '2026-11-23', signer: 'Nguyễn Văn An' };
    const issued = await act(committee, 'IssueResult', atHead, result);
    const ready = await walkTo(server(), issued, 4);
    const ended = await act(desk, 'ReturnResult', ready, { receivedBy: 'Đặng Thị Hoà' });
    later(HOUR);
    await deliver();
    const written = await writtenOf(first);
    expect(arrivedOf(first)).toEqual(written.map(({ sequence }) => sequence));
    expect(written.at(-1)!.sequence).toBe(ended.version);
    expect(written.every(({ state }) => state === 'SENT')).toBe(true);
    expect(written.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['DOSSIER', 'STATE', 'RESULT']));
    expect(said(first, 1)).toMatchObject({
      kind: 'DOSSIER',
      statusCode: 2,
      applicant: { fullName: 'Đặng Thị Hoà', idNumber: '038185001234' },
    });
    expect(said(first, ended.version)).toMatchObject({ statusCode: 10 });
    expect(said(first, issued.version)).toMatchObject({ kind: 'RESULT', result: { number: '12/GXN-UBND', files: [] } });
    // Of the citizen nothing waits in a table on its way.
    expect(JSON.stringify(written)).not.toMatch(/038185001234|Đặng/);
  });

  it('is down for ten minutes, and the process that tells it ends in the middle: the next one goes on', async () => {
    const one = await receive(await at(DESK));
    const two = await walkTo(server(), one, 2);
    portal.misbehave('down');
    for (let minute = 0; minute < 10; minute++) {
      await deliver();
      later(MINUTE);
    }
    expect(arrivedOf(one)).toEqual([]);
    portal.misbehave('silent');
    later(HOUR);
    const first = dispatcher();
    const hung = portal.hanging.length;
    await first.step();
    await until(() => portal.hanging.length > hung);
    await first.stop(0);
    portal.misbehave('none');
    later(HOUR);
    await deliver();
    expect(arrivedOf(one)).toEqual((await writtenOf(two)).map(({ sequence }) => sequence));
  });

  it('that refuses a report holds up the later ones of this dossier alone, until a person decides', async () => {
    portal.misbehave('refuses');
    const one = await receive(await at(DESK));
    await deliver();
    portal.misbehave('none');
    const moved = await walkTo(server(), one, 2);
    const other = await receive(await at(DESK));
    await deliver();
    expect([arrivedOf(one), arrivedOf(other)]).toEqual([[], [1]]);
    const { stuck } = await overview();
    const { id } = stuck.find(({ dossierCode }) => dossierCode === one.code)!;
    const admin = await at('quantri');
    const resent = await Promise.all([0, 1].map(() => admin.gql('ResendPortalReport', { id })));
    expect(resent.flatMap(({ errors }) => errors.map(({ code }) => code))).toEqual(['CONFLICT']);
    later(HOUR);
    await deliver();
    later(HOUR);
    await deliver();
    expect(arrivedOf(one)).toEqual((await writtenOf(moved)).map(({ sequence }) => sequence));
    portal.misbehave('refuses');
    const left = await receive(await at(DESK));
    await deliver();
    portal.misbehave('none');
    const next = await walkTo(server(), left, 2);
    const leftId = (await overview()).stuck[0]!.id;
    const given = await Promise.all([0, 1].map(() => admin.gql('GiveUpPortalReport', { id: leftId })));
    expect(given.flatMap(({ errors }) => errors)).toHaveLength(1);
    later(HOUR);
    await deliver();
    expect(arrivedOf(left)).toEqual((await writtenOf(next)).slice(1).map(({ sequence }) => sequence));
    expect(await overview()).toMatchObject({ dead: 0, waiting: 0 });
  });

  it('goes on, too, where its dead letter was sent again or given up among all others', async () => {
    const admin = await at('quantri');
    const stuck = async () => {
      portal.misbehave('refuses');
      const one = await receive(await at(DESK));
      await deliver();
      portal.misbehave('none');
      return one;
    };
    const sent = await stuck();
    await walkTo(server(), sent, 2);
    expect(await admin.ask('ResendMessages', { topic: 'national-portal' })).toBe(1);
    later(HOUR);
    await deliver();
    later(HOUR);
    await deliver();
    expect(arrivedOf(sent)).toEqual([1, 2, 3].slice(0, (await writtenOf(sent)).length));
    const left = await stuck();
    const { id, message } = (
      await server().db.read.query<{ id: string; message: number }>(
        'SELECT id, message_id AS message FROM portal_report WHERE dossier_id = ?',
        [left.id],
      )
    )[0]!;
    await admin.ask('GiveUpMessage', { id: message, reason: 'Không cần nữa' });
    expect((await overview()).dead).toBe(1);
    await admin.ask('ResendPortalReport', { id });
    await deliver();
    expect(arrivedOf(left)).toEqual([1]);
    expect(await overview()).toMatchObject({ dead: 0, waiting: 0 });
  });

  it('is compared by day: what it has lost goes again, what nobody sent is listed', async () => {
    const one = await receive(await at(DESK));
    await deliver();
    const day = '2026-11-23';
    portal.reports.delete(`${one.code}/1`);
    portal.reports.set('000.00.00.H56-261123-9999/1', { day, body: {} });
    const admin = await at('quantri');
    const rounds = await Promise.all([0, 1].map(() => admin.gql<object>('ReconcilePortalDay', { day })));
    const found = rounds.flatMap(({ data }) => (data ? [Object.values(data)[0] as { resent: number }] : []));
    expect(found.reduce((sum, { resent }) => sum + resent, 0)).toBe(1);
    await deliver();
    expect(portal.reports.has(`${one.code}/1`)).toBe(true);
    expect(await admin.ask('ReconcilePortalDay', { day })).toMatchObject({
      resent: 0,
      unknown: 1,
      unknownReports: ['000.00.00.H56-261123-9999/1'],
    });
    expect((await admin.refusal('ReconcilePortalDay', { day: '2027-01-01' })).code).toBe('BAD_USER_INPUT');
    const before = await server().db.read.entities.count(PortalReport);
    expect(await purgeReports(server().db, now())).toBe(0);
    expect(await purgeReports(server().db, now() + 200 * 24 * HOUR)).toBe(before);
  });

  it('hands in what becomes online submissions, each once, and hears what became of it', async () => {
    const { idempotencyKey: _, ...request } = submitInput();
    const item = (id: string, more: object = {}) => ({ id, ...request, ...more });
    portal.handIn(item('Q-3'), item('Q-1'), item('Q-1'), item('Q-2', { procedureCode: '9.999999' }), item('Q-3'), {});
    portal.handIn(item('Q-4', { applicant: null, documents: 'none' }), 'nonsense' as never, item('Q-5'));
    const take = () => takeIntakes(server().app.dossiers, client(), never);
    portal.misbehave('cut');
    await expect(take()).rejects.toThrow();
    portal.misbehave('none');
    const both = await Promise.all([take(), take()]);
    expect(both.reduce((sum, { taken }) => sum + taken, 0)).toBe(3);
    expect(await take()).toEqual({ taken: 0, refused: 0 });
    const rows = await server().db.read.query<{ portalId: string; submissionId: string | null }>(
      'SELECT portal_id AS portalId, submission_id AS submissionId FROM portal_intake ORDER BY portal_id',
    );
    expect(rows.map(({ portalId, submissionId }) => [portalId, submissionId !== null])).toEqual([
      ['Q-1', true],
      ['Q-2', false],
      ['Q-3', true],
      ['Q-4', false],
      ['Q-5', true],
    ]);
    const desk = await at(DESK);
    const dossier = await receive(desk, {
      channel: 'ONLINE',
      submission: { id: rows[0]!.submissionId!, expectedVersion: 1 },
    } as never);
    const atDesk = await desk.ask<{ portalId: string | null }>('DeskSubmission', { id: rows[0]!.submissionId });
    expect(atDesk.portalId).toBe('Q-1');
    await Promise.all([answerIntakes(server().db), answerIntakes(server().db)]);
    await deliver();
    expect(portal.answers.get('Q-1')).toMatchObject({ status: 'ACCEPTED', dossierCode: dossier.code });
    expect(portal.answers.get('Q-3')).toMatchObject({ status: 'SUBMITTED', dossierCode: null });
    expect(portal.answers.get('Q-2')).toMatchObject({ status: 'REFUSED' });
    expect(portal.answers.get('Q-2')!.reason).toContain('procedureCode');
    expect(said(dossier, 1)).toMatchObject({ submissionId: 'Q-1', channel: 'ONLINE' });
    expect((await overview()).months).toMatchObject([{ taken: 3, received: 1, refused: 2 }]);
  });

  it('is told nothing while it is off, and of an older dossier as a whole afterwards', async () => {
    const admin = await at('quantri');
    expect(await admin.ask('TestPortal')).toMatchObject({ isAnswered: true });
    await turnOff(server(), 'PORTAL');
    const one = await receive(await at(DESK));
    expect(await writtenOf(one)).toEqual([]);
    expect((await admin.refusal('ReconcilePortalDay', { day: '2026-11-23' })).code).toBe('ILLEGAL_ACTION');
    await turnOn(server(), 'PORTAL', portal.access);
    const moved = await walkTo(server(), one, 2);
    await deliver();
    expect(arrivedOf(one)[0]).toBeGreaterThan(1);
    expect((await writtenOf(moved))[0]).toMatchObject({ kind: 'DOSSIER' });
  });
});
