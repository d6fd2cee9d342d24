import { DAY_MS } from '../../src/kernel/instant';
import { now } from '../../src/kernel/now';
import { WorkCalendar } from '../../src/modules/calendar/work-calendar';
import { daysOf } from '../../src/modules/figures/figures-period';
import { FiguresPeriod } from '../../src/modules/figures/figures-terms';
import { type LetterRoom, letterDayOf, writeFridayLetters } from '../../src/modules/figures/friday-letters';
import { NoticeEvent } from '../../src/modules/notification/notification-terms';
import { OutgoingNotice } from '../../src/modules/notification/outgoing-notice.entity';
import { setClock } from '../harness/clock';
import { describeServers } from '../harness/test-server';
import { act, DESK, DISTRICT, LEADERSHIP, NEIGHBOUR, receive, walkTo } from '../harness/walk';
import { cellsOf } from '../printing/spreadsheet';

interface Built {
  from: string;
  to: string;
  total: (number | null)[];
  rows: { key: string; name: string; values: (number | null)[] }[];
}
interface Kept {
  id: string;
  name: string;
  revision: number;
  pinned: boolean;
  mailTo: string | null;
}

const MEASURES = ['RECEIVED', 'SETTLED', 'IN_PROGRESS', 'ON_TIME_RATE', 'ONLINE_RATE'];
const asked = (more: object = {}) => ({ measures: MEASURES, by: 'OFFICE', period: 'THIS_MONTH', ...more });

describeServers('figures that somebody puts together', (server) => {
  const as = (username: string) => server().as(username);
  const built = async (username: string, more: object = {}) =>
    (await as(username)).ask<Built>('BuiltFigures', { figures: asked(more) });
  const keep = async (username: string, name: string, more: object = {}) =>
    (await as(username)).ask<Kept>('KeepFigures', { input: { name, figures: asked(more) } });
  const shelf = async (username: string) => (await as(username)).ask<Kept[]>('KeptFigures');
  const twice = async (username: string, name: string, variables: object) => {
    const client = await as(username);
    const answers = await Promise.all([1, 2].map(() => client.gql<Record<string, unknown>>(name, variables)));
    return answers.map(({ errors }) => errors[0]?.code ?? 'done').sort();
  };
  const change = (kept: Kept, what: object) => ({ input: { id: kept.id, revision: kept.revision, ...what } });
  const room = (): LetterRoom => ({ reports: server().app, publicUrl: 'https://hcc.test' });
  const letters = async () => {
    const mails = await server().db.read.entities.findBy(OutgoingNotice, { event: NoticeEvent.FIGURES });
    return mails.map(({ address, subject, body }) => ({ to: address!, subject, text: body! }));
  };

  beforeAll(async () => {
    const desk = await as(DESK);
    await receive(desk);
    const walked = await receive(desk);
    setClock('2026-11-23T10:00:00+07:00');
    const returned = await walkTo(server(), walked, 4);
    await act(desk, 'ReturnResult', returned, { receivedBy: 'Đặng Thị Hoà' });
    await receive(await as(NEIGHBOUR));
  });
  beforeEach(() => setClock('2026-11-23T11:00:00+07:00'));

  it('are those of report 06a in every cut, and each opens its dossiers, on a day gone by as well', async () => {
    const client = await as(LEADERSHIP);
    for (const by of ['AREA', 'OFFICE', 'FIELD', 'PROCEDURE', 'MONTH', 'TIER']) {
      const { rows, total } = await built(LEADERSHIP, { by });
      expect([by, total]).toEqual([by, [3, 1, 2, 1, 0]]);
      expect([by, rows.reduce((sum, { values }) => sum + values[0]!, 0)]).toEqual([by, 3]);
    }
    const { rows } = await built(LEADERSHIP, { by: 'TIER' });
    for (const { key, values } of rows) {
      const period = { from: '2026-11-01', to: '2026-11-30' };
      for (const [index, column] of ['RECEIVED', 'SETTLED', 'IN_PROGRESS'].entries()) {
        const opened = await client.ask<{ totalCount: number }>('SettlementDossiers', {
          ...period,
          tier: key,
          column,
          first: 10,
        });
        expect([key, column, opened.totalCount]).toEqual([key, column, values[index]]);
      }
    }
    const before = await built(LEADERSHIP, { period: 'CUSTOM', from: '2026-11-22', to: '2026-11-22' });
    expect(before.total.slice(0, 3)).toEqual([0, 0, 0]);
    setClock('2026-12-15T09:00:00+07:00');
    const then = await built(LEADERSHIP, { period: 'CUSTOM', from: '2026-11-23', to: '2026-11-23' });
    expect(then.total.slice(0, 3)).toEqual([3, 1, 2]);
    expect(await built(LEADERSHIP, { period: 'LAST_MONTH' })).toMatchObject({
      from: '2026-11-01',
      total: [3, 1, 2, 1, 0],
    });
  });

  it('tell the times of whole months in every cut, and each mean of legs opens just its own', async () => {
    const measures = ['USED_TIME', 'ALLOTTED_TIME', 'TIME_RATE', 'WAITING_TIME', 'LEG_TIME', 'LEG_OVER_RATE'];
    const client = await as(LEADERSHIP);
    const opened = async (more: object) => {
      const wanted = { from: '2026-11-01', to: '2026-11-30', first: 200, ...more };
      const { nodes } = await client.ask<{ nodes: { usedMinutes: number; quotaMinutes: number }[] }>(
        'ClosedLegs',
        wanted,
      );
      if (nodes.length === 0) return [null, null];
      const used = nodes.reduce((sum, { usedMinutes }) => sum + usedMinutes, 0);
      const over = nodes.filter(({ usedMinutes, quotaMinutes }) => usedMinutes > quotaMinutes).length;
      return [used / 60 / nodes.length, over / nodes.length];
    };
    const legsOf: Record<string, ((key: string) => object) | undefined> = {
      AREA: (key) => ({ areaCode: key }),
      TIER: (key) => ({ cut: { tier: key } }),
      OFFICE: (key) => ({ cut: { officeCode: key } }),
      MONTH: () => ({}),
    };
    const whole = await opened({});
    expect(whole[0]).toBeGreaterThan(0);
    for (const by of ['AREA', 'OFFICE', 'FIELD', 'PROCEDURE', 'MONTH', 'TIER']) {
      const { rows, total } = await built(LEADERSHIP, { by, measures });
      const [used, allotted, rate, waiting] = total;
      expect([by, rate]).toEqual([by, expect.closeTo(used! / allotted!, 9)]);
      expect([by, waiting]).toEqual([by, null]);
      const legs = legsOf[by];
      expect([by, total.slice(4)]).toEqual([by, legs ? whole : [null, null]]);
      // The province's own desk is opened by office.
      for (const { key, values } of legs ? rows.filter((row) => row.key !== '38') : [])
        expect([by, key, values.slice(4)]).toEqual([by, key, await opened(legs!(key))]);
    }
    const day = { period: 'CUSTOM', from: '2026-11-23', to: '2026-11-23', measures };
    expect((await built(LEADERSHIP, day)).total).toEqual(measures.map(() => null));
  });

  it('go out as a workbook with numbers', async () => {
    const { rows, total } = await built(LEADERSHIP);
    const query = `m=${MEASURES.join(',')}&by=OFFICE&period=THIS_MONTH`;
    const response = await (await as(LEADERSHIP)).send(`/figures.xlsx?${query}`);
    const lines = cellsOf(Buffer.from(await response.arrayBuffer()));
    const written = (values: (number | null)[]) =>
      values.map((value, index) => (value === null ? '' : index > 2 ? `${value * 100}%` : String(value)));
    expect(lines.slice(3)).toEqual([
      ...rows.map(({ name, values }) => [name, ...written(values)]),
      ['Tổng cộng', ...written(total)],
    ]);
    expect((await (await as(LEADERSHIP)).send('/figures.xlsx?m=NONE')).status).toBe(400);
  });

  it('are kept under a name once, renamed, pinned and dropped, of two at once by one', async () => {
    expect(await twice(DISTRICT, 'KeepFigures', { input: { name: 'Hồ sơ trễ', figures: asked() } })).toEqual([
      'CONFLICT',
      'done',
    ]);
    const [kept] = await shelf(DISTRICT);
    const same = { input: { name: 'ho so tre', figures: asked() } };
    expect(await (await as(DISTRICT)).refusal('KeepFigures', same)).toMatchObject({ code: 'CONFLICT' });
    expect(await twice(DISTRICT, 'ChangeKeptFigures', change(kept!, { name: 'Trễ', pinned: true }))).toEqual([
      'CONFLICT',
      'done',
    ]);
    const [renamed] = await shelf(DISTRICT);
    expect(renamed).toMatchObject({ name: 'Trễ', pinned: true, revision: 2 });
    expect(
      await (await as(LEADERSHIP)).refusal('ChangeKeptFigures', change(renamed!, { pinned: false })),
    ).toMatchObject({
      code: 'NOT_FOUND',
    });
    const wrong = change(renamed!, { mailTo: 'không có' });
    expect(await (await as(DISTRICT)).refusal('ChangeKeptFigures', wrong)).toMatchObject({
      code: 'BAD_USER_INPUT',
      fields: [{ path: 'mailTo' }],
    });
    const foreign = { input: { name: 'Huyện khác', figures: asked({ areaCode: '393' }) } };
    expect(await (await as(DISTRICT)).refusal('KeepFigures', foreign)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await twice(DISTRICT, 'DropKeptFigures', { id: renamed!.id, revision: 2 })).toEqual(['NOT_FOUND', 'done']);
    expect(await shelf(DISTRICT)).toEqual([]);
  });

  it('come by letter once a week and person, from Friday morning on, with what each may see', async () => {
    const own = await keep(NEIGHBOUR, 'Của xã', { by: 'PROCEDURE' });
    const all = await keep(LEADERSHIP, 'Cả tỉnh');
    const late = await keep(LEADERSHIP, 'Cả tỉnh, theo tháng', { by: 'MONTH' });
    for (const [username, kept] of [
      [NEIGHBOUR, own],
      [LEADERSHIP, all],
      [LEADERSHIP, late],
    ] as const) {
      await (await as(username)).ask('ChangeKeptFigures', change(kept, { mailTo: `${username}@example.vn` }));
    }
    setClock('2026-11-25T06:00:00+07:00');
    expect(await writeFridayLetters(room(), now())).toBe(0);
    setClock('2026-11-27T06:00:00+07:00');
    const written = await Promise.all([1, 2].map(() => writeFridayLetters(room(), now())));
    expect(written[0]! + written[1]!).toBe(2);
    expect(await writeFridayLetters(room(), now() + DAY_MS)).toBe(0);
    const sent = await letters();
    expect(sent.map(({ to }) => to).sort()).toEqual([LEADERSHIP, NEIGHBOUR].map((name) => `${name}@example.vn`).sort());
    const textOf = (username: string) => sent.find(({ to }) => to.startsWith(username))!.text;
    expect(textOf(LEADERSHIP)).toContain(
      'Tiếp nhận 3; Đã giải quyết 1; Đang giải quyết 2; Tỷ lệ trước và đúng hạn 100,0 %',
    );
    expect(textOf(LEADERSHIP)).toContain('Cả tỉnh, theo tháng');
    expect(textOf(NEIGHBOUR)).toContain('Tổng cộng: Tiếp nhận 1;');
    expect(textOf(NEIGHBOUR)).toContain('https://hcc.test/figures.xlsx?m=RECEIVED%2C');
    const { nodes } = await (await as(LEADERSHIP)).ask<{ nodes: { what?: string; subjectId?: string }[] }>('Notices', {
      first: 50,
    });
    const told = nodes.filter(({ what }) => what === 'FIGURES_READY').map(({ subjectId }) => subjectId);
    expect(told.sort()).toEqual([all.id, late.id].sort());
    // Taken back, and it comes no more; the other goes on.
    const mine = (await shelf(NEIGHBOUR))[0]!;
    await (await as(NEIGHBOUR)).ask('ChangeKeptFigures', change(mine, { mailTo: '' }));
    setClock('2026-12-04T06:00:00+07:00');
    expect(await writeFridayLetters(room(), now())).toBe(1);
  });
});

describe('the days of figures', () => {
  const hours = [
    ['07:00', '11:30'],
    ['13:30', '17:00'],
  ] as const;
  const calendar = (off: string[]) =>
    new WorkCalendar({ sessions: hours.map(([from, to]) => [from, to] as [string, string]), off, work: [] });

  it('of a letter are Friday, or the last working day before it; a week off has none', () => {
    expect(letterDayOf('2026-11-23', calendar([]))).toBe('2026-11-27');
    expect(letterDayOf('2026-11-29', calendar(['2026-11-27']))).toBe('2026-11-26');
    expect(letterDayOf('2026-11-25', calendar(['2026-11-27', '2026-11-26', '2026-11-25']))).toBe('2026-11-24');
    const week = ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27'];
    expect(letterDayOf('2026-11-23', calendar(week))).toBeNull();
  });

  it.each([
    ['TODAY', '2026-01-01', '2026-01-01'],
    ['THIS_WEEK', '2025-12-29', '2026-01-04'],
    ['LAST_WEEK', '2025-12-22', '2025-12-28'],
    ['LAST_MONTH', '2025-12-01', '2025-12-31'],
    ['QUARTER', '2026-01-01', '2026-03-31'],
    ['LAST_QUARTER', '2025-10-01', '2025-12-31'],
    ['LAST_YEAR', '2025-01-01', '2025-12-31'],
    ['LAST_TWELVE_MONTHS', '2025-02-01', '2026-01-31'],
  ])('go with today across the end of a year: %s', (period, from, to) => {
    expect(daysOf(period as FiguresPeriod, '2026-01-01', {})).toEqual({ from, to });
  });
});
