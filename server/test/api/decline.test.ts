import { everythingWritten } from '../harness/action-tests';
import { setClock } from '../harness/clock';
import { describeServers } from '../harness/test-server';
import { COMMITTEE, DESK, DISTRICT, NEIGHBOUR, PROCEDURE, receive, receiveInput } from '../harness/walk';

interface Declined {
  id: string;
  number: number;
  year: number;
  procedureCode: string;
}

interface Page {
  totalCount: number;
  pageInfo: { endCursor: string | null; hasNextPage: boolean };
  nodes: Declined[];
}

interface Report {
  rows: { key: string; declined: number }[];
  total: { declined: number };
}

let keys = 0;
const input = (change: object = {}) => ({
  idempotencyKey: `decline-${process.pid}-${++keys}`,
  procedureCode: PROCEDURE.commune,
  applicant: receiveInput().applicant,
  reason: 'Không thuộc thẩm quyền giải quyết của Ủy ban nhân dân thị trấn.',
  note: 'Hướng dẫn nộp tại Trung tâm Hành chính công huyện.',
  ...change,
});

describeServers('declining at the counter', (server) => {
  const decline = async (username: string, change: object = {}) =>
    (await server().as(username)).ask<Declined>('DeclineRequest', { input: input(change) });
  const listed = async (username: string, variables: object = {}) =>
    (await server().as(username)).ask<Page>('DeclinedRequests', { first: 20, ...variables });
  const report = async (username: string, by: string) => {
    const columns = 'declined received inProgress';
    const { data } = await (await server().as(username)).post<{ settlementReport: Report }>(
      `query($filter: SettlementFilter!, $by: ReportBy!) {
        settlementReport(filter: $filter, by: $by) { rows { key ${columns} } total { ${columns} } }
      }`,
      { filter: { from: '2026-11-01', to: '2026-11-30' }, by },
    );
    return data!.settlementReport;
  };

  it('gives a letter with the office’s next number of the year, and makes no dossier', async () => {
    const dossiers = async () => ({ ...(await everythingWritten(server().db)), form_counter: undefined });
    const before = await dossiers();
    const first = await decline(DESK);
    expect(first).toMatchObject({
      number: 1,
      year: 2026,
      declinedAt: expect.stringMatching(/^2026-11-23T09:00/),
      declinedBy: expect.any(String),
      office: { name: expect.stringContaining('Hồi Xuân') },
      procedureCode: PROCEDURE.commune,
      reason: expect.stringContaining('thẩm quyền'),
      applicant: { fullName: 'Đặng Thị Hoà', idNumber: '038185001234' },
    });
    expect((await decline(DESK)).number).toBe(2);
    expect((await decline(NEIGHBOUR)).number).toBe(1);
    setClock('2027-01-04T09:00:00+07:00');
    expect(await decline(DESK)).toMatchObject({ number: 1, year: 2027 });
    expect(await dossiers()).toEqual(before);
  });

  it('is done once for one key, and never for two contents', async () => {
    const desk = await server().as(DESK);
    const same = input();
    const first = await desk.ask<Declined>('DeclineRequest', { input: same });
    expect(await desk.ask('DeclineRequest', { input: same })).toEqual(first);
    const other = { ...same, reason: 'Lý do khác' };
    expect(await desk.refusal('DeclineRequest', { input: other })).toMatchObject({
      code: 'BAD_USER_INPUT',
      fields: [{ path: 'idempotencyKey' }],
    });
    // The key is the office's own.
    expect((await (await server().as(NEIGHBOUR)).ask<Declined>('DeclineRequest', { input: other })).id).not.toBe(
      first.id,
    );
  });

  it('is done once where two do it at once with one key, and leaves no gap in the numbers', async () => {
    const clients = [await server().signIn(DISTRICT), await server().signIn('huyen.385.2')];
    const same = input();
    const [one, two] = await Promise.all(
      clients.map((client) => client.ask<Declined>('DeclineRequest', { input: same })),
    );
    expect(one).toEqual(two);
    const rest = await Promise.all(
      clients.flatMap((client) => [1, 2, 3].map(() => client.ask<Declined>('DeclineRequest', { input: input() }))),
    );
    expect(rest.map(({ number }) => number - one!.number).sort()).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('is the desk’s: nobody else declines, and offices that receive nothing cannot', async () => {
    expect(await server().visitor().refusal('DeclineRequest', { input: input() })).toMatchObject({
      code: 'UNAUTHENTICATED',
    });
    for (const username of [COMMITTEE, 'so.ldtbxh', 'lanhdao']) {
      const refusal = await (await server().as(username)).refusal('DeclineRequest', { input: input() });
      expect([username, refusal.code]).toEqual([username, 'FORBIDDEN']);
    }
  });

  it('names every field that is wrong at once', async () => {
    const wrong = input({
      idempotencyKey: '',
      reason: ' ',
      note: 'x'.repeat(2_001),
      applicant: { ...receiveInput().applicant, idNumber: '12' },
    });
    const refusal = await (await server().as(DESK)).refusal('DeclineRequest', { input: wrong });
    expect(refusal.fields!.map(({ path }) => path).sort()).toEqual([
      'applicant.idNumber',
      'idempotencyKey',
      'note',
      'reason',
    ]);
  });

  it('takes a procedure that is received elsewhere: that is a reason', async () => {
    expect((await decline(DESK, { procedureCode: PROCEDURE.business })).procedureCode).toBe(PROCEDURE.business);
  });

  it('is found by the office that did it, and by no other', async () => {
    const applicant = { ...receiveInput().applicant, fullName: 'Lò Văn Ún', idNumber: '038099000111', phone: null };
    const { id, number } = await decline('xa.14881', { applicant });
    for (const search of ['lo van', 'Ún', '038099000111', `${number}/2026`, null]) {
      const page = await listed('xa.14881', { search });
      expect([search, page.totalCount, page.nodes[0]!.id]).toEqual([search, 1, id]);
    }
    for (const search of ['nguyen', '2/2026', '1/2025'])
      expect((await listed('xa.14881', { search })).nodes).toEqual([]);
    const ids = (await listed(NEIGHBOUR, { first: 200 })).nodes.map((each) => each.id);
    expect(ids).not.toContain(id);
    expect(await (await server().as(NEIGHBOUR)).refusal('DeclinedRequest', { id })).toMatchObject({
      code: 'NOT_FOUND',
    });
    // The district above sees what its communes receive, and so what they do not.
    expect(await (await server().as(DISTRICT)).ask('DeclinedRequest', { id })).toMatchObject({ number });
    expect(await (await server().as('huyen.384')).refusal('DeclinedRequest', { id })).toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('is listed in pages, the latest first', async () => {
    const made: string[] = [];
    for (let count = 0; count < 5; count++) made.unshift((await decline('xa.14884')).id);
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { nodes, pageInfo, totalCount }: Page = await listed('xa.14884', { first: 2, after });
      expect(totalCount).toBe(5);
      seen.push(...nodes.map(({ id }) => id));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after);
    expect(seen).toEqual(made);
  });

  it('stands in the report beside the sums, whichever way they are cut', async () => {
    const desk = 'xa.14887';
    for (let count = 0; count < 3; count++) await decline(desk);
    await receive(await server().as(desk));
    const { total } = await report(desk, 'OFFICE');
    expect(total).toMatchObject({ declined: 3, received: 1, inProgress: 1 });
    for (const by of ['AREA', 'OFFICE', 'PROCEDURE', 'FIELD', 'MONTH']) {
      const cut = await report(desk, by);
      const sum = cut.rows.reduce((all, row) => all + row.declined, 0);
      expect([by, cut.total.declined, sum]).toEqual([by, 3, 3]);
    }
    const province = await report('tinh', 'AREA');
    expect(province.rows.reduce((all, row) => all + row.declined, 0)).toBe(province.total.declined);
  });

  it('leaves neither letter nor number behind when it fails at the end', async () => {
    const { id, number } = await decline('xa.14890');
    const renumber = (to: number) =>
      server().db.transact((tx) => tx.run('UPDATE declined_request SET number = ? WHERE id = ?', [to, id]));
    // The number that comes next is already on a letter.
    await renumber(number + 1);
    const refusal = await (await server().as('xa.14890')).refusal('DeclineRequest', { input: input() });
    expect(refusal.code).toBe('INTERNAL');
    await renumber(number);
    expect((await decline('xa.14890')).number).toBe(number + 1);
  });
});
