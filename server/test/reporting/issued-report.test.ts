import { createDossierRoom } from '../../src/app';
import { now } from '../../src/kernel/now';
import { issueDue } from '../../src/modules/papers/plans/issue-due';
import { listsCache } from '../../src/modules/reference-lists/reference-lists';
import { setClock } from '../harness/clock';
import { describeServers } from '../harness/test-server';
import { act, DESK, DISTRICT, LEADERSHIP, OTHER_DISTRICT, PROCEDURE, receive } from '../harness/walk';
import { textOf } from '../printing/pdf-tools';
import { booksOf, cellsOf } from '../printing/spreadsheet';

interface Section {
  key: string;
  caption: string;
  texts: { key: string }[];
  columns: { key: string; opens: string | null; period: { from: string; to: string } | null }[];
  rows: { key: string; texts: string[]; figures: (number | null)[]; dossierCode: string | null }[];
  total: (number | null)[] | null;
}

interface Paper {
  kind: string;
  from: string;
  to: string;
  sections: Section[];
}

interface View {
  filter: { tier: string | null };
  head: {
    id: string;
    kind: string;
    number: number;
    fromDay: string;
    isPlanned: boolean;
    supersedesId: string | null;
    supersededById: string | null;
    mayReplace: boolean;
  };
  paper: Paper;
}

interface Difference {
  figures: {
    section: string;
    key: string;
    column: string;
    issued: number | null;
    now: number | null;
    dossierCode: string | null;
    isExplained: boolean;
  }[];
  dossiers: { code: string; changes: { section: string; key: string; column: string; by: number }[] }[];
}

const MONTH = { from: '2026-11-01', to: '2026-11-23' };
/** "12", "95.5%", "12.5" or nothing, as a list of values writes them. */
function numberOf(cell: string): number | null {
  if (cell === '') return null;
  return cell.endsWith('%') ? Number(cell.slice(0, -1)) / 100 : Number(cell);
}

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

  // Each a day later: what one of them corrects is no news to the next.
  it.each([
    ['AREA', '02'],
    ['PROCEDURE', '03'],
    ['MONTH', '04'],
  ])('by %s says the same after a correction, and names the dossier that made the figures others', async (by, day) => {
    const desk = await server().as(DESK);
    const dossier = await receive(desk, { procedureCode: PROCEDURE.commune });
    setClock(`2026-12-${day}T08:00:00+07:00`);
    const issued = await issue('quantri', by);
    const text = textOf(await pdf(issued.head.id));
    expect(text).toMatch(/Số: \d\d\/BC/);
    // Received in October: out of the period, into what was carried over.
    const corrected = { receivedAt: '2026-10-30T09:00:00+07:00', reason: 'Ghi nhầm ngày nhận' };
    // A week later everybody signs in anew.
    await act(await server().as(DESK), 'CorrectReceipt', dossier, corrected);
    const again = await ask<View>(LEADERSHIP, 'IssuedReport', { id: issued.head.id });
    expect(again.paper).toEqual(issued.paper);
    expect(textOf(await pdf(issued.head.id))).toBe(text);

    const { figures, dossiers } = await ask<Difference>(LEADERSHIP, 'IssuedReportDifference', { id: issued.head.id });
    const totals = figures.filter(({ key }) => key === '').map(({ column, issued: was, now }) => [column, now! - was!]);
    expect(Object.fromEntries(totals)).toMatchObject({ received: -1, receivedOther: -1, carriedOver: 1 });
    expect(figures.every(({ isExplained }) => isExplained)).toBe(true);
    expect(dossiers.map(({ code }) => code)).toEqual([dossier.code]);
    expect(dossiers[0]!.changes).toContainEqual({ section: 'settlement', key: '', column: 'received', by: -1 });
  });

  it('keeps the tier that it was narrowed to', async () => {
    setClock(AFTER);
    const { head } = await issue('quantri', 'OFFICE', { from: '2026-10-01', to: '2026-10-31', tier: 'COMMUNE' });
    expect((await ask<View>(LEADERSHIP, 'IssuedReport', { id: head.id })).filter.tier).toBe('COMMUNE');
  });

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

  it('of a week names the week before, the late ones and what was asked of whom; other kinds say their own periods', async () => {
    await receive(await server().as(DESK));
    setClock('2026-11-27T08:00:00+07:00');
    const paper = (kind: string, from: string, to: string, by = 'OFFICE') =>
      ask<Paper>(LEADERSHIP, 'ReportPaper', { input: { kind, by, filter: { from, to } } });
    const keys = ({ sections }: Paper) => sections.map(({ key }) => key);
    const week = await paper('WEEKLY', '2026-11-20', '2026-11-26');
    expect(keys(week)).toEqual(['week', 'late', 'directives']);
    const [offices] = week.sections;
    const at = (key: string) => offices!.columns.findIndex((column) => column.key === key);
    const received = offices!.total![at('received')]!;
    expect(received).toBeGreaterThan(0);
    expect(offices!.columns[at('receivedBefore')]).toMatchObject({ period: { from: '2026-11-13', to: '2026-11-19' } });
    expect(offices!.total![at('receivedChange')]).toBe(received - offices!.total![at('receivedBefore')]!);
    expect(keys(await paper('MONTHLY', '2026-11-01', '2026-11-30', 'AREA'))).toEqual([
      'settlement',
      'comparison',
      'causes',
    ]);
    expect(keys(await paper('WORK', '2026-11-01', '2026-11-30'))).toEqual(['offices', 'people']);
    for (const [kind, from, to] of [
      ['WEEKLY', '2026-11-19', '2026-11-25'],
      ['MONTHLY', '2026-11-02', '2026-11-30'],
      ['QUARTERLY', '2026-11-01', '2026-11-30'],
      ['WORK', '2026-11-01', '2026-11-29'],
    ]) {
      const refusal = await refused(LEADERSHIP, 'ReportPaper', { input: { kind, by: 'AREA', filter: { from, to } } });
      expect(refusal).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ path: 'from' }] });
    }
  });

  it('opens in another program with the figures of the screen, whatever kind it is, totals reckoned from the rows', async () => {
    const kinds = [
      ['WEEKLY', '2026-11-20', '2026-11-26'],
      ['MONTHLY', '2026-11-01', '2026-11-30'],
      ['QUARTERLY', '2026-10-01', '2026-12-31'],
      ['WORK', '2026-11-01', '2026-11-30'],
    ] as const;
    const leader = await server().as(LEADERSHIP);
    const files: Record<string, Buffer> = {};
    for (const [kind, from, to] of kinds) {
      const response = await leader.send(`/reports/paper.xlsx?kind=${kind}&from=${from}&to=${to}&by=OFFICE`);
      expect([kind, response.status]).toEqual([kind, 200]);
      files[kind] = Buffer.from(await response.arrayBuffer());
    }
    const books = booksOf(files);
    for (const [kind, from, to] of kinds) {
      const input = { kind, by: 'OFFICE', filter: { from, to } };
      const { sections } = await ask<Paper>(LEADERSHIP, 'ReportPaper', { input });
      const sheets = Object.values(books[kind]!);
      expect([kind, sheets.length]).toEqual([kind, sections.length]);
      for (const { key, caption, columns, rows, total, texts } of sections) {
        // Title, an empty line, two of headings; "TT" and the texts stand before the figures.
        const lines = (books[kind]![caption.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31)] ?? []).slice(4);
        const numbers = (line: string[]) => line.slice(1 + texts.length).map(numberOf);
        const expected = [...rows.map(({ figures }) => figures), ...(total && rows.length > 0 ? [total] : [])];
        if (rows.length === 0) continue;
        expect([kind, key, lines.length]).toEqual([kind, key, expected.length]);
        for (const [index, figures] of expected.entries()) {
          for (const [at, { key: column }] of columns.entries()) {
            const [shown, wanted] = [numbers(lines[index]!)[at] ?? null, figures[at] ?? null];
            const what = [kind, key, index, column];
            if (shown === null || wanted === null) expect([...what, shown]).toEqual([...what, wanted]);
            else expect([...what, Math.abs(shown - wanted) < 1e-9]).toEqual([...what, true]);
          }
        }
      }
    }
  });

  it('names exactly the dossiers that the figures count as late, each with who answers for it and why', async () => {
    const desk = await server().as(DESK);
    const late = await receive(desk, { procedureCode: PROCEDURE.commune });
    setClock('2026-12-15T09:00:00+07:00');
    const input = { kind: 'LATE_REGISTER', by: 'AREA', filter: { from: '2026-11-01', to: '2026-11-30' } };
    const issued = await ask<View>(DISTRICT, 'IssueReport', { input });
    const [register] = issued.paper.sections;
    const total = async (column: string) =>
      (await ask<{ totalCount: number }>(DISTRICT, 'SettlementDossiers', { ...input.filter, column, first: 1 }))
        .totalCount;
    expect(register!.rows).toHaveLength((await total('LATE')) + (await total('OVERDUE')));
    const row = register!.rows.find(({ dossierCode }) => dossierCode === late.code)!;
    expect(row.texts.slice(5)).toEqual(['Đang quá hạn', expect.stringContaining(': chưa có người nhận'), 'chưa ghi']);
    expect(row.figures[0]).toBeGreaterThan(0);
    const file = await (await server().as(DISTRICT)).send(`/reports/issued/${issued.head.id}.xlsx`);
    const lines = cellsOf(Buffer.from(await file.arrayBuffer())).slice(4);
    expect(lines.map(([, code]) => code)).toEqual(register!.rows.map(({ dossierCode }) => dossierCode));
    expect(textOf(await pdf(issued.head.id))).toContain('SỔ HỒ SƠ QUÁ HẠN');
    // It goes on to be counted as overdue, as it was then; the row is another, and is the dossier's.
    const corrected = { receivedAt: '2026-11-30T09:00:00+07:00', reason: 'Ghi nhầm ngày nhận' };
    await act(await server().as(DESK), 'CorrectReceipt', late, corrected);
    const { figures } = await ask<Difference>(DISTRICT, 'IssuedReportDifference', { id: issued.head.id });
    const due = { section: 'late', column: 'due', issuedText: '26/11/2026', nowText: '03/12/2026' };
    expect(figures).toContainEqual(expect.objectContaining({ ...due, dossierCode: late.code, isExplained: true }));
  });

  it('is issued by its plan on its day, once however many run at once, what was missed as well, and the head is told', async () => {
    setClock('2026-11-25T09:00:00+07:00');
    const district = () => server().as(DISTRICT);
    const plans = async () => (await district()).ask<{ kind: string; isOn: boolean; nextOn: string }[]>('ReportPlans');
    expect((await plans()).every(({ isOn }) => !isOn)).toBe(true);
    const both = await Promise.all(
      [1, 2].map(async () => (await district()).gql('SwitchReportPlan', { kind: 'WEEKLY', isOn: true })),
    );
    expect(both.every(({ errors }) => errors.length === 0)).toBe(true);
    expect(await plans()).toContainEqual(expect.objectContaining({ kind: 'WEEKLY', isOn: true, nextOn: '2026-11-27' }));
    const rooms = [1, 2].map(() => ({ dossiers: createDossierRoom(server().db), lists: listsCache(server().db.read) }));
    const run = async (moment: string) => {
      setClock(moment);
      const counts = await Promise.all(rooms.map((room) => issueDue(room, now())));
      return counts.reduce((sum, count) => sum + count, 0);
    };
    expect(await run('2026-11-26T16:00:00+07:00')).toBe(0);
    expect(await run('2026-11-27T07:05:00+07:00')).toBe(1);
    expect(await run('2026-11-27T07:35:00+07:00')).toBe(0);
    // Nobody ran it for a fortnight.
    expect(await run('2026-12-11T09:00:00+07:00')).toBe(2);
    const { nodes } = await ask<{ nodes: View['head'][] }>(DISTRICT, 'IssuedReports', { first: 50 });
    const weekly = nodes.filter(({ kind, isPlanned }) => kind === 'WEEKLY' && isPlanned);
    expect(weekly.map(({ fromDay }) => fromDay).sort()).toEqual(['2026-11-20', '2026-11-27', '2026-12-04']);
    const told = await (await district()).ask<{ nodes: { what?: string; subjectId?: string }[] }>('Notices', {
      first: 50,
    });
    const links = told.nodes.filter(({ what }) => what === 'REPORT_ISSUED').map(({ subjectId }) => subjectId);
    expect(new Set(links)).toEqual(new Set(weekly.map(({ id }) => id)));
    await (await district()).ask('SwitchReportPlan', { kind: 'WEEKLY', isOn: false });
    expect(await run('2026-12-18T09:00:00+07:00')).toBe(0);
  });
});
