import type { Figures } from '../../src/modules/reporting/settlement-figures';
import { setClock } from '../harness/clock';
import { describeServers } from '../harness/test-server';
import { act, DESK, DISTRICT, LEADERSHIP, OTHER_DISTRICT, PROCEDURE, receive } from '../harness/walk';
import { textOf } from '../printing/pdf-tools';

interface View {
  head: { id: string; number: number; supersedesId: string | null; supersededById: string | null; mayReplace: boolean };
  rows: (Figures & { key: string })[];
  total: Figures;
}

interface Difference {
  figures: { key: string; column: string; issued: number; now: number; isExplained: boolean }[];
  dossiers: { code: string; changes: { key: string; column: string; by: number }[] }[];
}

const MONTH = { from: '2026-11-01', to: '2026-11-23' };
const AFTER = '2026-12-01T08:00:00+07:00';

describeServers('reports that are kept as they were issued', (server) => {
  const ask = async <T>(username: string, name: string, variables: object) =>
    (await server().as(username)).ask<T>(name, variables);
  const issue = (username: string, by: string, filter: object = MONTH) =>
    ask<View>(username, 'IssueReport', { input: { by, filter } });
  const refused = async (username: string, name: string, variables: object) =>
    (await server().as(username)).refusal(name, variables);
  const pdf = async (id: string) => {
    const response = await (await server().as(LEADERSHIP)).send(`/reports/issued/${id}.pdf`);
    expect(response.status).toBe(200);
    return Buffer.from(await response.arrayBuffer());
  };

  it('waits until the period is over, and one report of it counts at a time, however many press at once', async () => {
    const early = await refused('quantri', 'IssueReport', { input: { by: 'AREA', filter: MONTH } });
    expect(early).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ path: 'to' }] });
    setClock(AFTER);
    const client = await server().as('quantri');
    const answers = await Promise.all(
      [1, 2, 3].map(() => client.gql<{ issueReport: View }>('IssueReport', { input: { by: 'OFFICE', filter: MONTH } })),
    );
    const issued = answers.filter(({ data }) => data?.issueReport);
    expect(issued).toHaveLength(1);
    for (const { errors } of answers.filter((answer) => !issued.includes(answer))) {
      expect(errors[0]).toMatchObject({ code: 'CONFLICT', who: expect.any(String), when: expect.any(String) });
    }
  });

  it.each(['AREA', 'PROCEDURE', 'FIELD', 'MONTH'])(
    'by %s says the same after a correction, and names the dossier that made the figures others',
    async (by) => {
      const desk = await server().as(DESK);
      const dossier = await receive(desk, { procedureCode: PROCEDURE.commune });
      setClock(AFTER);
      const issued = await issue('quantri', by);
      const text = textOf(await pdf(issued.head.id));
      expect(text).toMatch(/Số: \d\d\/BC/);
      // Received in October: out of the period, into what was carried over.
      const corrected = { receivedAt: '2026-10-30T09:00:00+07:00', note: 'Ghi nhầm ngày nhận' };
      await act(desk, 'CorrectReceipt', dossier, corrected);
      const again = await ask<View>(LEADERSHIP, 'IssuedReport', { id: issued.head.id });
      expect(again.total).toEqual(issued.total);
      expect(again.rows).toEqual(issued.rows);
      expect(textOf(await pdf(issued.head.id))).toBe(text);

      const { figures, dossiers } = await ask<Difference>(LEADERSHIP, 'IssuedReportDifference', { id: issued.head.id });
      const totals = figures.filter(({ key }) => key === '').map(({ column, issued: was, now }) => [column, now - was]);
      expect(Object.fromEntries(totals)).toMatchObject({ received: -1, receivedOther: -1, carriedOver: 1 });
      expect(figures.every(({ isExplained }) => isExplained)).toBe(true);
      expect(dossiers.map(({ code }) => code)).toEqual([dossier.code]);
      expect(dossiers[0]!.changes).toContainEqual({ key: '', column: 'received', by: -1 });
    },
  );

  it('is replaced once, with a reason, by who issued it; both stay, and the paper of the first says so', async () => {
    setClock(AFTER);
    const filter = { from: '2026-10-01', to: '2026-10-31' };
    const first = await issue('quantri', 'AREA', filter);
    const input = { id: first.head.id, reason: 'Đã sửa ngày nhận của một hồ sơ' };
    expect(await refused('quantri', 'ReplaceReport', { input: { ...input, reason: ' ' } })).toMatchObject({
      code: 'BAD_USER_INPUT',
      fields: [{ path: 'reason' }],
    });
    const client = await server().as('quantri');
    const both = await Promise.all([1, 2].map(() => client.gql<{ replaceReport: View }>('ReplaceReport', { input })));
    const [done, ...more] = both.filter(({ data }) => data?.replaceReport);
    expect(more).toEqual([]);
    expect(both.find((answer) => answer !== done)!.errors[0]).toMatchObject({ code: 'CONFLICT' });
    const second = done!.data!.replaceReport;
    expect(second.head).toMatchObject({ number: first.head.number + 1, supersedesId: first.head.id, mayReplace: true });
    const old = await ask<View>('quantri', 'IssuedReport', { id: first.head.id });
    expect(old.head).toMatchObject({ supersededById: second.head.id, mayReplace: false });
    expect(textOf(await pdf(first.head.id))).toContain('ĐÃ CÓ BẢN THAY THẾ');
    expect(textOf(await pdf(second.head.id))).not.toContain('THAY THẾ');
  });

  it('is read where its area is, and issued by who may', async () => {
    setClock(AFTER);
    const { head } = await issue('quantri', 'AREA', {
      from: '2026-09-01',
      to: '2026-09-30',
      areaCode: '385',
    } as object);
    expect(await ask<View>(DISTRICT, 'IssuedReport', { id: head.id })).toMatchObject({ head: { mayReplace: false } });
    const listed = async (username: string) =>
      (await ask<{ nodes: { id: string }[] }>(username, 'IssuedReports', { first: 50 })).nodes.map(({ id }) => id);
    expect(await listed(DISTRICT)).toContain(head.id);
    expect(await listed(OTHER_DISTRICT)).toEqual([]);
    expect(await refused(OTHER_DISTRICT, 'IssuedReport', { id: head.id })).toMatchObject({ code: 'NOT_FOUND' });
    const request = { input: { by: 'AREA', filter: { from: '2026-08-01', to: '2026-08-31' } } };
    expect(await refused(DESK, 'IssueReport', request)).toMatchObject({ code: 'FORBIDDEN' });
  });
});
