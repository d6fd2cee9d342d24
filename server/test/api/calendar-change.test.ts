import { createDossierRoom } from '../../src/app';
import { importHolidays } from '../../src/modules/calendar/holiday-import-command';
import { followCalendar } from '../../src/modules/dossier/calendar-change/follow-calendar';
import { followImportedDays } from '../../src/modules/dossier/calendar-change/imported-days';
import type { DossierRoom } from '../../src/modules/dossier/dossier-room';
import { MONDAY_9AM, setClock } from '../harness/clock';
import { describeServers } from '../harness/test-server';
import { act, DESK, history, NEIGHBOUR, PROCEDURE, receive, walkTo } from '../harness/walk';

const ADMIN = 'quantri';
const OFF = { day: '2026-11-25', kind: 'OFF', reason: 'Nghỉ chống bão' };

interface Preview {
  moved: number;
  later: number;
  earlier: number;
  byArea: { key: string; moved: number }[];
  byOffice: { key: string; name: string; moved: number }[];
}

interface Moves {
  pageInfo: { endCursor: string; hasNextPage: boolean };
  nodes: { code: string; before: string; after: string }[];
}

interface Change {
  id: string;
  moved: number;
  summary: string;
  finishedAt: string | null;
  canUndo: boolean;
  isUndone: boolean;
  before: object[];
  after: object[];
}

describeServers('days off announced and swapped', (server) => {
  const ask = async <T>(name: string, days: object[], more: object = {}) =>
    (await server().as(ADMIN)).ask<T>(name, { days, ...more });
  const room = () => createDossierRoom(server().db);
  const follow = (signal = new AbortController().signal, own: DossierRoom = room()) => followCalendar(own, signal);
  const changes = async () =>
    (await (await server().as(ADMIN)).ask<{ changes: Change[]; days: object[] }>('CalendarYear', { year: 2026 }))
      .changes;
  const dueOf = async (code: string) => (await history(await server().as(DESK), code)).dueAt;

  afterEach(async () => {
    await follow();
    const { days } = await (await server().as(ADMIN)).ask<{ days: { day: string }[] }>('CalendarYear', { year: 2026 });
    const made = days.filter(({ day }) => day > '2026-11-23').map(({ day }) => ({ day, kind: 'PLAIN' }));
    if (made.length > 0) await ask('ApplyCalendarChange', made);
    await follow();
  });

  it('says beforehand which dossiers move, from when to when, and changes nothing', async () => {
    const own = await receive(await server().as(DESK));
    const other = await receive(await server().as(NEIGHBOUR));
    const long = await receive(await server().as(DESK), { procedureCode: PROCEDURE.district });
    const before = await dueOf(own.code);
    const preview = await ask<Preview>('PreviewCalendarChange', [OFF]);
    const moves: Moves['nodes'] = [];
    for (let after: string | null = ''; after !== null; ) {
      const { nodes, pageInfo }: Moves = await ask('CalendarMoves', [OFF], { first: 2, after: after || null });
      moves.push(...nodes);
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    }
    const moved = moves.map(({ code }) => code);
    expect([moved.length, new Set(moved).size]).toEqual([preview.moved, preview.moved]);
    expect(moves.map(({ before: due }) => due)).toEqual(moves.map(({ before: due }) => due).sort());
    expect(moved).toEqual(expect.arrayContaining([own.code, other.code]));
    expect(preview).toMatchObject({ later: preview.moved, earlier: 0 });
    expect(preview.byOffice.find(({ key }) => key === own.receivingOffice.code)!.moved).toBeGreaterThanOrEqual(1);
    expect(preview.byArea.reduce((sum, area) => sum + area.moved, 0)).toBe(preview.moved);
    // Three working days from Monday nine o'clock: Thursday, and with Wednesday off Friday.
    expect(moves.find(({ code }) => code === own.code)).toMatchObject({
      before: expect.stringMatching(/^2026-11-26T09:00/),
      after: expect.stringMatching(/^2026-11-27T09:00/),
    });
    expect(await dueOf(own.code)).toBe(before);
    expect(long.dueAt).not.toBeNull();
    expect((await changes()).every(({ finishedAt }) => finishedAt !== null)).toBe(true);
  });

  it('moves exactly what it said, with an event and the citizen’s new date, and new dossiers at once', async () => {
    const dossier = await receive(await server().as(DESK));
    const preview = await ask<Preview>('PreviewCalendarChange', [OFF]);
    const change = await ask<Change>('ApplyCalendarChange', [OFF]);
    expect(change).toMatchObject({ moved: 0, finishedAt: null, summary: expect.stringContaining('nghỉ 25/11/2026') });
    const fresh = await receive(await server().as(DESK));
    expect(fresh.dueAt).toMatch(/^2026-11-27T09:0/);
    expect(await follow()).toBe(preview.moved);
    const after = await history(await server().as(DESK), dossier.code);
    expect(after.dueAt).toMatch(/^2026-11-27T09:0/);
    expect(after.events.at(-1)).toMatchObject({ type: 'DUE_RECOMPUTED', note: expect.stringContaining('chống bão') });
    const told = await server().db.read.query<{ kind: string }>(
      "SELECT kind FROM notice WHERE dossier_id = ? AND office_id = ''",
      [dossier.id],
    );
    expect(told).toHaveLength(1);
    expect((await changes())[0]).toMatchObject({ id: change.id, moved: preview.moved, finishedAt: expect.any(String) });
    // A second run, and the same days again, find nothing to do.
    expect(await follow()).toBe(0);
    expect(await ask('ApplyCalendarChange', [OFF])).toBeNull();
  });

  it('brings dates forward where a weekend is worked, and back where that is taken back', async () => {
    const dossier = await walkTo(
      server(),
      await receive(await server().as(DESK), { procedureCode: PROCEDURE.district }),
      2,
    );
    const [saturday] = [{ day: '2026-11-28', kind: 'WORK' }];
    const before = await dueOf(dossier.code);
    expect(await ask<Preview>('PreviewCalendarChange', [saturday!])).toMatchObject({ later: 0 });
    await ask('ApplyCalendarChange', [saturday!]);
    await follow();
    expect((await dueOf(dossier.code))! <= before!).toBe(true);
    await ask('ApplyCalendarChange', [{ day: '2026-11-28', kind: 'PLAIN' }]);
    await follow();
    expect(await dueOf(dossier.code)).toBe(before);
  });

  it('leaves what waits for the citizen, what is overdue and what has ended alone', async () => {
    const desk = await server().as(DESK);
    const paused = await act(desk, 'RequestSupplement', await receive(desk), { reason: 'Thiếu', documents: ['Giấy'] });
    const ended = await act(desk, 'WithdrawDossier', await receive(desk), { reason: 'Đổi ý' });
    const late = await receive(desk);
    setClock('2026-11-26T10:00:00+07:00');
    await ask('ApplyCalendarChange', [{ ...OFF, day: '2026-11-27' }]);
    await follow();
    for (const { code } of [paused, ended, late]) {
      const { events } = await history(await server().as(DESK), code);
      expect(events.at(-1)!.type).not.toBe('DUE_RECOMPUTED');
    }
  });

  it('goes on where it was killed: each dossier moves once', async () => {
    const desk = await server().as('xa.14887');
    const made = [];
    for (let count = 0; count < 105; count++) made.push(await receive(desk));
    await ask('ApplyCalendarChange', [OFF]);
    const stop = new AbortController();
    let writes = 0;
    const dying: DossierRoom = {
      ...room(),
      onChange: [
        ...room().onChange,
        async () => {
          if (++writes === 102) throw new Error('killed');
        },
      ],
    };
    await expect(follow(stop.signal, dying)).rejects.toThrow('killed');
    const [half] = await changes();
    expect(half).toMatchObject({ moved: 100, finishedAt: null });
    await follow();
    const counts = await server().db.read.query<{ count: number }>(
      `SELECT COUNT(*) AS count FROM dossier_event WHERE type = 'DUE_RECOMPUTED' AND dossier_id IN (${made.map(() => '?').join(',')})
        GROUP BY dossier_id`,
      made.map(({ id }) => id),
    );
    expect(counts.map(({ count }) => Number(count))).toEqual(made.map(() => 1));
  });

  it('moves each once where two processes follow at once, and takes one of two changes at once', async () => {
    const dossier = await receive(await server().as(DESK));
    const admin = await server().as(ADMIN);
    const answers = await Promise.all(
      [0, 1].map(() => admin.ask<Change | null>('ApplyCalendarChange', { days: [OFF] })),
    );
    expect(answers.filter((answer) => answer !== null)).toHaveLength(1);
    await Promise.all([follow(), follow()]);
    const { events } = await history(await server().as(DESK), dossier.code);
    expect(events.filter(({ type }) => type === 'DUE_RECOMPUTED')).toHaveLength(1);
  });

  it.each([
    ['days', []],
    ['days[0]', [{ day: '2026-11-20', kind: 'OFF', reason: 'Đã qua' }]],
    ['days[0]', [{ day: '2026-11-25', kind: 'OFF' }]],
    ['days[0]', [{ day: '2026-11-25', kind: 'WORK' }]],
    ['days[0]', [{ day: '2026-11-28', kind: 'OFF', reason: 'Thứ Bảy' }]],
    ['days[1]', [OFF, OFF]],
  ])('names %s when it is wrong', async (path, days) => {
    for (const name of ['PreviewCalendarChange', 'CalendarMoves', 'ApplyCalendarChange']) {
      const refusal = await (await server().as(ADMIN)).refusal(name, { days });
      expect(refusal).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ path }] });
    }
  });

  it('takes a change back once, as it was before, unless a day was changed since', async () => {
    const admin = await server().as(ADMIN);
    const dossier = await receive(await server().as(DESK));
    const before = await dueOf(dossier.code);
    const change = await ask<Change>('ApplyCalendarChange', [OFF], { decision: 'Công điện 12' });
    expect(change).toMatchObject({ canUndo: true, before: [], after: [OFF] });
    expect(change.summary).toContain('theo Công điện 12');
    await follow();
    expect(await dueOf(dossier.code)).not.toBe(before);
    const inverse = await admin.ask<{ day: string; kind: string }[]>('CalendarUndo', { id: change.id });
    expect(inverse).toMatchObject([{ day: OFF.day, kind: 'PLAIN' }]);
    const undo = { days: inverse.map(({ day, kind }) => ({ day, kind })), undoesId: change.id };
    // Two at once: the second hears that the first has done it.
    const answers = await Promise.allSettled(
      [admin, await server().as('quantri.2')].map((who) => who.ask('ApplyCalendarChange', undo)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await follow();
    expect(await dueOf(dossier.code)).toBe(before);
    expect((await changes()).find(({ id }) => id === change.id)).toMatchObject({ canUndo: false, isUndone: true });
    expect(await admin.refusal('CalendarUndo', { id: change.id })).toMatchObject({ code: 'CONFLICT' });

    const again = await ask<Change>('ApplyCalendarChange', [OFF]);
    await ask('ApplyCalendarChange', [{ ...OFF, reason: 'Bão số 9' }]);
    expect(await admin.refusal('CalendarUndo', { id: again.id })).toMatchObject({ code: 'ILLEGAL_ACTION' });
    setClock('2026-11-26T10:00:00+07:00');
    expect(await admin.refusal('CalendarUndo', { id: again.id })).toMatchObject({ code: 'ILLEGAL_ACTION' });
    setClock(MONDAY_9AM);
  });

  it('has days from a file at the command line in its history, from where they are taken back', async () => {
    const { code } = await receive(await server().as(DESK));
    const before = await dueOf(code);
    const text = JSON.stringify({ years: { 2026: { off: { [OFF.day]: OFF.reason } } } });
    await importHolidays(server().db, text, (tx, changed) => followImportedDays(room(), tx, changed));
    const moved = await dueOf(code);
    expect(moved).not.toBe(before);
    const [latest] = await changes();
    expect(latest).toMatchObject({ after: [OFF], before: [], canUndo: true, finishedAt: expect.any(String) });
    expect(latest!.moved).toBeGreaterThan(0);
    const admin = await server().as(ADMIN);
    const inverse = await admin.ask<{ day: string; kind: string }[]>('CalendarUndo', { id: latest!.id });
    const days = inverse.map(({ day, kind }) => ({ day, kind }));
    await admin.ask('ApplyCalendarChange', { days, undoesId: latest!.id });
    await follow();
    expect(await dueOf(code)).toBe(before);
  });

  it('reads a holiday file as a proposal, and says from October on what next year lacks', async () => {
    const admin = await server().as(ADMIN);
    const off = {
      '2026-11-20': 'Đã qua',
      '2027-02-05': 'Tết',
      '2027-02-06': 'Tết (thứ Bảy)',
      '2027-02-30': 'Không có',
    };
    const read = await admin.ask<{ days: object[]; past: number; refused: object[] }>('PreviewHolidayFile', {
      text: JSON.stringify({ years: { 2026: { off }, 2027: { work: ['2027-02-13'] } } }),
    });
    expect(read.days).toMatchObject([
      { day: '2027-02-05', kind: 'OFF', reason: 'Tết' },
      { day: '2027-02-13', kind: 'WORK' },
    ]);
    expect(read).toMatchObject({ past: 1, refused: [{ line: 1 }] });
    const missing = () => admin.ask<{ year: number; names: string[] } | null>('MissingHolidays', {});
    expect(await missing()).toBeNull();
    const change = await ask<Change>('ApplyCalendarChange', [{ day: '2027-09-02', kind: 'PLAIN' }]);
    expect(await missing()).toEqual({ year: 2027, names: ['Quốc khánh'] });
    const days = await admin.ask<{ day: string; kind: string; reason: string }[]>('CalendarUndo', { id: change.id });
    await ask(
      'ApplyCalendarChange',
      days.map(({ day, kind, reason }) => ({ day, kind, reason })),
      { undoesId: change.id },
    );
    expect(await missing()).toBeNull();
  });

  it('is the administrator’s alone, and stands in the trail', async () => {
    for (const username of [DESK, 'tinh', 'lanhdao']) {
      const client = await server().as(username);
      for (const name of ['ApplyCalendarChange', 'PreviewCalendarChange', 'CalendarMoves'])
        expect(await client.refusal(name, { days: [OFF] })).toMatchObject({ code: 'FORBIDDEN' });
    }
    await ask('ApplyCalendarChange', [OFF]);
    const [entry] = await server().db.read.query<{ detail: string }>(
      "SELECT detail FROM audit_entry WHERE subject = 'calendar.days' ORDER BY sequence DESC LIMIT 1",
    );
    expect(JSON.parse(entry!.detail)).toMatchObject({ after: { writes: [OFF] } });
  });
});
