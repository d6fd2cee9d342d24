import { createDossierRoom } from '../../src/app';
import { followCalendar } from '../../src/modules/dossier/calendar-change/follow-calendar';
import { trackDossier } from '../../src/modules/dossier/tracking/public-tracking';
import { setClock } from '../harness/clock';
import { describeServers } from '../harness/test-server';
import { act, DESK, history, NEIGHBOUR, PROCEDURE, receive, walkTo } from '../harness/walk';

const ADMIN = 'quantri';
const SECOND = 'quantri.2';
const SHORT = [
  { from: '07:30', to: '11:30' },
  { from: '13:00', to: '15:00' },
];

interface Order {
  id: string;
  state: string;
  offices: number;
  canCancel: boolean;
}

interface Preview {
  moved: number;
  later: number;
  byOffice: { key: string; moved: number }[];
}

describeServers('hours by office', (server) => {
  const as = (username: string) => server().as(username);
  const follow = () => followCalendar(createDossierRoom(server().db), new AbortController().signal);
  const dueOf = async (code: string, desk = DESK) => (await history(await as(desk), code)).dueAt;
  const received = async (desk = DESK) => receive(await as(desk));
  let codes: { own: string };

  beforeAll(async () => {
    codes = { own: (await received()).receivingOffice.code };
  });

  const prepare = async (more: object = {}) =>
    (await as(ADMIN)).ask<Order>('PrepareOfficeHours', {
      input: { fromDay: '2026-11-24', sessions: SHORT, decision: 'QĐ 15/QĐ-UBND', officeCodes: [codes.own], ...more },
    });

  it('moves what the office received and nothing else, after a second person confirmed it, and back when it is given up', async () => {
    const own = await received();
    const passedOn = await walkTo(server(), await receive(await as(DESK), { procedureCode: PROCEDURE.district }), 4);
    const other = await received(NEIGHBOUR);
    const before = { own: own.dueAt, passedOn: passedOn.dueAt, other: other.dueAt };
    const order = await prepare();
    expect(order).toMatchObject({ state: 'DRAFT', offices: 1, canCancel: true });
    const preview = await (await as(ADMIN)).ask<Preview>('PreviewCalendarChange', { officeHoursId: order.id });
    expect(preview.byOffice).toEqual([expect.objectContaining({ key: codes.own, moved: preview.moved })]);
    expect(preview.later).toBe(preview.moved);
    expect(await (await as(ADMIN)).refusal('ConfirmOfficeHours', { id: order.id })).toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(await dueOf(own.code)).toBe(before.own);

    // Two at once: one confirms, the other hears who did.
    const second = await as(SECOND);
    const answers = await Promise.allSettled([0, 1].map(() => second.ask('ConfirmOfficeHours', { id: order.id })));
    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await second.refusal('ConfirmOfficeHours', { id: order.id })).toMatchObject({ code: 'CONFLICT' });
    expect(await follow()).toBe(preview.moved);
    // Three days of eight hours from Monday nine o'clock: six that day, and six on each of the three after it.
    expect(await dueOf(own.code)).toMatch(/^2026-11-26T15:00/);
    const moved = await history(await as(DESK), passedOn.code);
    expect(moved.dueAt! > before.passedOn!).toBe(true);
    expect(moved.events.at(-1)).toMatchObject({
      type: 'DUE_RECOMPUTED',
      note: expect.stringContaining('07:30–11:30, 13:00–15:00, theo QĐ 15/QĐ-UBND'),
    });
    expect(await dueOf(other.code, NEIGHBOUR)).toBe(before.other);
    expect((await received()).dueAt).toMatch(/^2026-11-26T15:00/);

    expect(await second.ask<Order>('CancelOfficeHours', { id: order.id })).toMatchObject({ state: 'CANCELLED' });
    expect(await follow()).toBeGreaterThanOrEqual(preview.moved);
    expect(await dueOf(own.code)).toBe(before.own);
    expect(await dueOf(passedOn.code)).toBe(before.passedOn);
    const [entry] = await server().db.read.query<{ detail: string }>(
      "SELECT detail FROM audit_entry WHERE subject = 'calendar.hours' ORDER BY sequence DESC LIMIT 1",
    );
    expect(JSON.parse(entry!.detail)).toMatchObject({
      before: { state: 'CONFIRMED' },
      after: { id: order.id, state: 'CANCELLED' },
    });
  });

  it('holds from its day on: days before keep theirs, and what was counted stays', async () => {
    const own = await receive(await as(DESK), { procedureCode: PROCEDURE.district });
    const order = await prepare({ officeCodes: null, areaCode: '14869' });
    await (await as(SECOND)).ask('ConfirmOfficeHours', { id: order.id });
    await follow();
    const hours = await (await as('xa.14872')).ask<object>('OfficeHours', { officeCode: codes.own });
    expect(hours).toMatchObject({
      sessions: [{ from: '07:00' }, { to: '17:00' }],
      next: { fromDay: '2026-11-24', sessions: SHORT },
    });
    setClock('2026-11-24T16:00:00+07:00');
    expect(await (await as(SECOND)).refusal('CancelOfficeHours', { id: order.id })).toMatchObject({
      code: 'ILLEGAL_ACTION',
    });
    const passed = await act(await as(DESK), 'AdvanceDossier', await history(await as(DESK), own.code), { note: null });
    // Monday from nine, six hours; Tuesday the whole short day, which had ended.
    expect((await history(await as(DESK), passed.code)).legs[0]).toMatchObject({ usedMinutes: 12 * 60 });
    // By the short hours Tuesday is over; three days of six hours.
    expect(await (await as(DESK)).ask('DuePreview', { procedureCode: PROCEDURE.commune })).toMatchObject({
      startsAt: expect.stringMatching(/^2026-11-25T07:30/),
      dueAt: expect.stringMatching(/^2026-11-27T15:00/),
    });
    const late = await received();
    expect(late.dueAt).toMatch(/^2026-11-27T15:00/);
    const tracked = await trackDossier(server().db.read, await server().app.references(), late.code, '');
    expect(tracked).toMatchObject({ receivedAtHours: { sessions: SHORT, isOpenToday: true, next: null } });
    // The province's hours again, from another day.
    const back = await prepare({ fromDay: '2026-11-25', sessions: null });
    await (await as(SECOND)).ask('ConfirmOfficeHours', { id: back.id });
    await follow();
    expect(await dueOf(late.code)).toMatch(/^2026-11-27T1[0-7]/);
  });

  it.each([
    ['fromDay', { fromDay: '2026-11-23' }],
    ['fromDay', { fromDay: '2029-01-01' }],
    ['decision', { decision: ' ' }],
    ['sessions', { sessions: [{ from: '08:00', to: '11:00' }] }],
    ['sessions', { sessions: [{ from: '06:00', to: '17:00' }] }],
    ['sessions', { sessions: [] }],
    [
      'sessions[1]',
      {
        sessions: [
          { from: '07:00', to: '12:00' },
          { from: '11:00', to: '15:00' },
        ],
      },
    ],
    ['sessions[0][1]', { sessions: [{ from: '07:00', to: '12:60' }] }],
    ['offices', { tier: 'COMMUNE' }],
    ['officeCodes[0]', { officeCodes: ['none'] }],
    ['areaCode', { officeCodes: null, areaCode: 'none' }],
  ])('names %s when it is wrong', async (path, more) => {
    const input = { fromDay: '2026-12-30', sessions: SHORT, decision: 'QĐ', officeCodes: [codes.own], ...more };
    const refusal = await (await as(ADMIN)).refusal('PrepareOfficeHours', { input });
    expect(refusal).toMatchObject({ code: 'BAD_USER_INPUT', fields: [expect.objectContaining({ path })] });
  });

  it('lets no second order begin for an office on the same day, and is the administrator’s alone', async () => {
    const tier = await prepare({ fromDay: '2026-12-01', officeCodes: null, tier: 'COMMUNE' });
    expect(tier.offices).toBeGreaterThan(500);
    const one = await prepare({ fromDay: '2026-12-01' });
    await (await as(SECOND)).ask('ConfirmOfficeHours', { id: tier.id });
    expect(await (await as(SECOND)).refusal('ConfirmOfficeHours', { id: one.id })).toMatchObject({
      code: 'BAD_USER_INPUT',
      fields: [{ path: 'fromDay' }],
    });
    await (await as(SECOND)).ask('CancelOfficeHours', { id: tier.id });
    await (await as(ADMIN)).ask('CancelOfficeHours', { id: one.id });
    await follow();
    for (const username of [DESK, 'tinh', 'lanhdao']) {
      for (const [name, variables] of [
        ['ConfirmOfficeHours', { id: one.id }],
        ['CancelOfficeHours', { id: one.id }],
        ['OfficeHoursOrders', {}],
      ] as const) {
        expect(await (await as(username)).refusal(name, variables)).toMatchObject({ code: 'FORBIDDEN' });
      }
    }
  });
});
