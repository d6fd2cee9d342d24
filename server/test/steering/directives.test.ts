import { createDossierRoom } from '../../src/app';
import { DAY_MS, parseInstant } from '../../src/kernel/instant';
import { now } from '../../src/kernel/now';
import { remindDirectives } from '../../src/modules/directives/remind-directives';
import { purgeFiles } from '../../src/modules/files/uploads/purge-files';
import { verify } from '../../src/modules/reporting/verify';
import { upload } from '../files/upload-client';
import { setClock } from '../harness/clock';
import { officeIdOf } from '../harness/dossier-page';
import { png } from '../harness/sample-files';
import type { TestClient } from '../harness/test-client';
import { describeServers } from '../harness/test-server';
import { COMMITTEE, DESK, DISTRICT, LEADERSHIP, OTHER_DISTRICT, receive, STRANGER } from '../harness/walk';

interface Directive {
  id: string;
  number: number;
  version: number;
  state: string;
  isLate: boolean | null;
  dueAt: string;
  askedDueAt: string | null;
  subjectLabel: string;
  actions: string[];
  responsible: { officeName: string; staffName: string | null; acknowledgedBy: string | null }[];
  events: { kind: string; files: { id: string; name: string }[] }[];
}
interface Told {
  what?: string;
  subjectId?: string;
}
type List = { counts: Record<string, number>; nodes: Directive[] };

const NOW = '2026-11-23T09:30:00+07:00';

describeServers('directives', (server) => {
  const as = (username: string) => server().as(username);
  beforeEach(() => setClock(NOW));

  const wish = (officeId: string, more: object = {}) => ({
    input: {
      title: 'Rà soát hồ sơ trễ',
      text: 'Báo cáo nguyên nhân từng hồ sơ.',
      priority: 'URGENT',
      responsible: [{ officeId }],
      workingDays: 3,
      subject: 'NONE',
      ...more,
    },
  });
  const issue = async (more: object = {}, by = LEADERSHIP, to = DISTRICT) =>
    (await as(by)).ask<Directive>('IssueDirective', wish(await officeIdOf(await as(to)), more));
  const deed = ({ id, version }: Directive, action: string, more: object = {}) => ({
    input: { id, expectedVersion: version, action, ...more },
  });
  const act = async (username: string, directive: Directive, action: string, more: object = {}) =>
    (await as(username)).ask<Directive>('ActOnDirective', deed(directive, action, more));
  const toldOf = async (client: TestClient, { id }: Directive) =>
    (await client.ask<{ nodes: Told[] }>('Notices', { first: 200 })).nodes
      .filter(({ subjectId }) => subjectId === id)
      .map(({ what }) => what);
  const listed = async (username: string, side: string, standing: string) =>
    (await as(username)).ask<List>('Directives', { side, standing, first: 50 });

  it('go from the leader to who is responsible and back, returned once, each step in the journal and in the bell', async () => {
    const issued = await issue();
    // Three working days from Monday half past nine.
    expect(issued).toMatchObject({ state: 'ISSUED', dueAt: '2026-11-26T09:30:00+07:00', isLate: false });
    expect(issued.actions).toEqual(['CANCEL']);
    expect(await toldOf(await as(DISTRICT), issued)).toEqual(['DIRECTIVE_ISSUED']);
    let directive = await act(DISTRICT, issued, 'ACKNOWLEDGE');
    expect(directive.responsible[0]!.acknowledgedBy).not.toBeNull();
    expect(directive.actions).toEqual(['REPORT', 'ASK_EXTENSION']);
    directive = await act(DISTRICT, directive, 'REPORT', { note: 'Đã xong' });
    expect(await toldOf(await as(LEADERSHIP), directive)).toEqual(['DIRECTIVE_REPORTED']);
    directive = await act(LEADERSHIP, directive, 'RETURN', { note: 'Chưa rõ', dueAt: '2026-11-27T17:00:00+07:00' });
    expect(directive).toMatchObject({ state: 'RETURNED', dueAt: '2026-11-27T17:00:00+07:00' });
    directive = await act(DISTRICT, directive, 'REPORT', { note: 'Đã bổ sung' });
    directive = await act(LEADERSHIP, directive, 'ACCEPT');
    expect(directive).toMatchObject({ state: 'ACCEPTED', isLate: false, actions: [] });
    expect(directive.events.map(({ kind }) => kind)).toEqual([
      'ISSUED',
      'ACKNOWLEDGED',
      'REPORTED',
      'RETURNED',
      'REPORTED',
      'ACCEPTED',
    ]);
    expect((await toldOf(await as(DISTRICT), directive)).sort()).toEqual([
      'DIRECTIVE_ACCEPTED',
      'DIRECTIVE_ISSUED',
      'DIRECTIVE_RETURNED',
    ]);
  });

  it('are numbered by office and year, without a gap where two are issued at once', async () => {
    const both = await Promise.all([issue({}, DISTRICT, COMMITTEE), issue({}, DISTRICT, COMMITTEE)]);
    const numbers = both.map(({ number }) => number).sort((a, b) => a - b);
    expect(numbers[1]! - numbers[0]!).toBe(1);
  });

  it('are worked out of their journals again by the proof, with numbers without a gap', async () => {
    const differences = async () => (await verify(server().db, { now: now() })).differences;
    expect(await differences()).toEqual([]);
    const { id } = await issue();
    const tamper = (sql: string, ...values: (string | number)[]) =>
      server().db.transact((tx) => tx.run(sql, [...values, id]));
    await tamper('UPDATE directive SET due_at = due_at + 60000, number = number + 1 WHERE id = ?');
    expect((await differences()).map(({ where, column }) => [where, column])).toEqual([
      ['directive', 'dueAt'],
      ['directive', 'numbers'],
      ['directive', 'lastNumber'],
    ]);
    await tamper('UPDATE directive SET due_at = due_at - 60000, number = number - 1 WHERE id = ?');
    await tamper('DELETE FROM directive_event WHERE directive_id = ?');
    expect((await differences()).map(({ column }) => column)).toContain('version');
    await tamper('DELETE FROM directive_assignee WHERE directive_id = ?');
    await tamper('DELETE FROM directive WHERE id = ?');
    expect((await differences()).map(({ column }) => column)).toEqual(['lastNumber']);
    await server().db.transact((tx) =>
      tx.run(
        "UPDATE form_counter SET last_number = last_number - 1 WHERE form = 'DIRECTIVE' AND office_id = (SELECT office_id FROM staff_office o JOIN staff s ON s.id = o.staff_id WHERE s.username = ?)",
        [LEADERSHIP],
      ),
    );
    expect(await differences()).toEqual([]);
  });

  it('are acted on by one of two at once; the other learns who and when', async () => {
    const issued = await issue();
    const client = await as(DISTRICT);
    const answers = await Promise.all(
      ['Một', 'Hai'].map((note) => client.gql('ActOnDirective', deed(issued, 'REPORT', { note }))),
    );
    const errors = answers.flatMap((answer) => answer.errors);
    expect(errors).toEqual([expect.objectContaining({ code: 'CONFLICT', who: expect.any(String), currentVersion: 2 })]);
  });

  it('get more time only where the issuer grants it, and can be cancelled', async () => {
    const issued = await issue();
    const until = { dueAt: '2026-12-04T17:00:00+07:00' };
    let directive = await act(DISTRICT, issued, 'ASK_EXTENSION', { note: 'Nhiều hồ sơ', ...until });
    expect(directive).toMatchObject({ dueAt: issued.dueAt, askedDueAt: until.dueAt });
    directive = await act(LEADERSHIP, directive, 'REFUSE_EXTENSION', { note: 'Không' });
    directive = await act(DISTRICT, directive, 'ASK_EXTENSION', { note: 'Xin lại', ...until });
    directive = await act(LEADERSHIP, directive, 'GRANT_EXTENSION');
    expect(directive).toMatchObject({ dueAt: until.dueAt, askedDueAt: null });
    directive = await act(LEADERSHIP, directive, 'CANCEL', { note: 'Không cần nữa' });
    expect(directive).toMatchObject({ state: 'CANCELLED', isLate: null });
    const late = (await as(DISTRICT)).refusal('ActOnDirective', deed(directive, 'REPORT', { note: 'x' }));
    expect(await late).toMatchObject({ code: 'ILLEGAL_ACTION' });
  });

  it('are seen by the issuer, those responsible and the leadership; each does only his part', async () => {
    const issued = await issue({}, DISTRICT, COMMITTEE);
    const { id } = issued;
    for (const username of [DISTRICT, COMMITTEE, LEADERSHIP]) await (await as(username)).ask('Directive', { id });
    for (const username of [DESK, STRANGER, OTHER_DISTRICT]) {
      const client = await as(username);
      expect(await client.refusal('Directive', { id })).toMatchObject({ code: 'NOT_FOUND' });
      const refused = client.refusal('ActOnDirective', deed(issued, 'REPORT', { note: 'x' }));
      expect(await refused).toMatchObject({ code: 'NOT_FOUND' });
      expect((await client.send(`/forms/directive/${id}.pdf`)).status).toBe(404);
      const { nodes } = await listed(username, 'ALL', 'OPEN');
      expect(nodes.map((each) => each.id)).not.toContain(id);
    }
    const notMine = (await as(LEADERSHIP)).refusal('ActOnDirective', deed(issued, 'CANCEL', { note: 'x' }));
    expect(await notMine).toMatchObject({ code: 'ILLEGAL_ACTION' });
    const toUs = await listed(COMMITTEE, 'TO_US', 'OPEN');
    expect(toUs.nodes.map((each) => each.id)).toContain(id);
    expect(toUs.counts.open).toBe(toUs.nodes.length);
  });

  it('are issued within one’s own area, to people who work there, about what one sees', async () => {
    const foreign = await officeIdOf(await as(OTHER_DISTRICT));
    const district = await as(DISTRICT);
    expect(await district.refusal('IssueDirective', wish(foreign))).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(await district.refusal('DirectableStaff', { officeId: foreign })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await (await as(DESK)).refusal('IssueDirective', wish(foreign))).toMatchObject({ code: 'FORBIDDEN' });
    const dossier = await receive(await as(STRANGER));
    const about = { subject: 'DOSSIER', subjectRef: dossier.code };
    const own = await officeIdOf(await as(COMMITTEE));
    expect(await district.refusal('IssueDirective', wish(own, about))).toMatchObject({ code: 'NOT_FOUND' });
    const [person] = await district.ask<{ id: string; fullName: string }[]>('DirectableStaff', { officeId: own });
    const figure = {
      responsible: [{ officeId: own, staffId: person!.id }],
      subject: 'FIGURE',
      subjectLabel: 'Quá hạn, tháng 11',
      address: '/reports/dossiers?from=2026-11-01&to=2026-11-30&column=OVERDUE',
    };
    const issued = await district.ask<Directive>('IssueDirective', wish(own, figure));
    expect(issued.responsible).toMatchObject([{ staffName: person!.fullName }]);
    const elsewhere = { ...figure, address: '//example.org/x' };
    const refused = await district.refusal('IssueDirective', wish(own, elsewhere));
    expect(refused).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ path: 'address' }] });
  });

  it('remind before the deadline, on its day and every day after it; the issuer once', async () => {
    const room = createDossierRoom(server().db);
    const issued = await issue();
    const remindAt = async (moment: string) => {
      setClock(moment);
      for (const _ of ['first', 'again']) await remindDirectives(room, parseInstant(moment, 'moment'));
    };
    await remindAt('2026-11-23T10:00:00+07:00');
    expect(await toldOf(await as(DISTRICT), issued)).toEqual(['DIRECTIVE_ISSUED']);
    // Two working days before, on the day, overdue on Thursday and Friday, and not on Saturday.
    for (const moment of ['24T10:00', '26T08:00', '26T10:00', '27T10:00', '28T10:00'])
      await remindAt(`2026-11-${moment}:00+07:00`);
    expect((await toldOf(await as(DISTRICT), issued)).sort()).toEqual([
      'DIRECTIVE_DUE',
      'DIRECTIVE_DUE',
      'DIRECTIVE_ISSUED',
      'DIRECTIVE_OVERDUE',
      'DIRECTIVE_OVERDUE',
    ]);
    expect(await toldOf(await as(LEADERSHIP), issued)).toEqual(['DIRECTIVE_ESCALATED']);
    const { counts } = await listed(LEADERSHIP, 'BY_US', 'OVERDUE');
    expect(counts.overdue).toBeGreaterThan(0);
    const late = await act(DISTRICT, issued, 'REPORT', { note: 'Muộn' });
    expect(late.isLate).toBe(true);
  });

  it('take files along with a report, for who sees the directive', async () => {
    const issued = await issue();
    const client = await as(DISTRICT);
    const uploadId = await upload(client, png(), 'bien-ban.png');
    const more = { note: 'Kèm biên bản', uploadIds: [uploadId] };
    const early = client.refusal('ActOnDirective', deed(issued, 'ASK_EXTENSION', { ...more, workingDays: 9 }));
    expect(await early).toMatchObject({ code: 'BAD_USER_INPUT' });
    const reported = await act(DISTRICT, issued, 'REPORT', more);
    expect(reported.events.at(-1)!.files).toMatchObject([{ id: uploadId, name: 'bien-ban.png' }]);
    const path = `/files/directive/${uploadId}`;
    expect((await (await as(LEADERSHIP)).send(path)).status).toBe(200);
    expect((await (await as(STRANGER)).send(path)).status).toBe(404);
    const again = (await issue()) as Directive;
    const refused = client.refusal('ActOnDirective', deed(again, 'REPORT', more));
    expect(await refused).toMatchObject({ code: 'BAD_USER_INPUT' });
    const { contents } = await purgeFiles(server().app.files, Date.parse(NOW) + 10 * DAY_MS);
    expect([contents, (await client.send(path)).status]).toEqual([0, 200]);
  });

  it('are papers: the directive, what is not finished, and a workbook', async () => {
    const { id } = await issue({ dueAt: new Date(Date.parse(NOW) + 5 * DAY_MS).toISOString(), workingDays: null });
    const client = await as(LEADERSHIP);
    const heads: Record<string, string> = {
      [`/forms/directive/${id}.pdf`]: '%PDF',
      '/forms/directives.pdf?side=BY_US': '%PDF',
      '/forms/directives.xlsx?side=BY_US&standing=OPEN': 'PK',
    };
    for (const [path, head] of Object.entries(heads)) {
      const answer = await client.send(path);
      expect([path, answer.status]).toEqual([path, 200]);
      expect(
        Buffer.from(await answer.arrayBuffer())
          .subarray(0, head.length)
          .toString(),
      ).toBe(head);
    }
    expect((await client.send('/forms/directives.xlsx?side=OTHERS')).status).toBe(400);
  });
});
