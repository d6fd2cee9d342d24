import { setClock } from '../harness/clock';
import { pageOf } from '../harness/dossier-page';
import { describeServers } from '../harness/test-server';
import { act, DESK, history, LEADERSHIP, NEIGHBOUR, PROCEDURE, receive, receiveInput, walkTo } from '../harness/walk';

const NEIGHBOUR_AREA = '14872';
const TODAY = { from: '2026-11-23', to: '2026-11-23' };

interface Report {
  rows: { key: string; received: number; settled: number }[];
  total: { received: number; settled: number };
}

describeServers('received for another area', (server) => {
  const elsewhere = async (procedureCode: string = PROCEDURE.commune) =>
    receive(await server().as(DESK), { procedureCode, settlingAreaCode: NEIGHBOUR_AREA });

  it('is received here, settled there, counted once, and given out here', async () => {
    const leader = await server().as(LEADERSHIP);
    const report = async (by: string, areaCode: string | null) =>
      leader.ask<Report>('SettlementReport', { ...TODAY, by, areaCode });
    const desk = await server().as(DESK);
    const dossier = await elsewhere();
    const page = await pageOf(desk, dossier.code);
    expect(page.settlingArea).toMatchObject({ code: NEIGHBOUR_AREA });
    const office = (ordinal: number) => page.route[ordinal - 1]!.office.name;
    expect([office(1), office(4)]).toEqual(Array(2).fill(dossier.receivingOffice.name));
    const committee = `${NEIGHBOUR}.ubnd`;
    expect(office(2)).toBe(office(3));
    const sent = await act(desk, 'AdvanceDossier', dossier);
    expect(sent.currentOffice!.name).toBe(office(2));
    setClock('2026-11-23T10:00:00+07:00');
    const there = await server().as(committee);
    expect((await history(there, dossier.code)).availableActions).toContain('ADVANCE');
    const settled = await act(there, 'AdvanceDossier', await act(there, 'AdvanceDossier', sent));
    expect(settled).toMatchObject({ status: 'COMPLETED', currentOffice: dossier.receivingOffice });
    const whole = await report('AREA', '385');
    expect(whole.total).toMatchObject({ received: 1, settled: 1 });
    expect(whole.rows.filter(({ received }) => received > 0).map(({ key }) => key)).toEqual(['14869']);
    for (const by of ['OFFICE', 'FIELD', 'PROCEDURE', 'MONTH']) {
      const { rows, total } = await report(by, null);
      expect([by, total.received, rows.reduce((sum, { received }) => sum + received, 0)]).toEqual([by, 1, 1]);
    }
    const legs = (await history(desk, dossier.code)).legs.map((leg) => [leg.office.code, leg.usedMinutes]);
    const [here, elsewhereCode] = [dossier.receivingOffice.code, sent.currentOffice!.code];
    expect(legs).toEqual([
      [here, 0],
      [elsewhereCode, 60],
      [elsewhereCode, 0],
      [here, 0],
    ]);
    const returned = await act(desk, 'ReturnResult', settled, { receivedBy: 'Hoà' });
    expect(returned.status).toBe('RETURNED');
  });

  it('goes up the tiers of the area that settles it, and comes back to the desk that received it', async () => {
    const dossier = await elsewhere(PROCEDURE.district);
    const done = await walkTo(server(), dossier, 7);
    expect(done).toMatchObject({ status: 'COMPLETED', currentOffice: dossier.receivingOffice });
    const { legs } = await history(await server().as(DESK), dossier.code);
    expect(legs.map(({ office }) => office.tier)).toEqual([
      ...Array(3).fill('COMMUNE'),
      ...Array(3).fill('DISTRICT'),
      'COMMUNE',
    ]);
    expect(new Set(legs.map(({ office }) => office.code)).size).toBe(5);
  });

  it('is no other area where the desk names its own', async () => {
    const dossier = await receive(await server().as(DESK), { settlingAreaCode: '14869' });
    expect((await pageOf(await server().as(DESK), dossier.code)).settlingArea).toBeNull();
  });

  it('is another request than the same without it', async () => {
    const input = receiveInput();
    const desk = await server().as(DESK);
    await desk.ask('ReceiveDossier', { input });
    const other = { ...input, settlingAreaCode: NEIGHBOUR_AREA };
    expect(await desk.refusal('ReceiveDossier', { input: other })).toMatchObject({
      code: 'BAD_USER_INPUT',
      fields: [{ path: 'idempotencyKey' }],
    });
  });

  it.each(['385', '38', '99999'])('can’t be %s', async (settlingAreaCode) => {
    const input = receiveInput({ settlingAreaCode });
    expect(await (await server().as(DESK)).refusal('ReceiveDossier', { input })).toMatchObject({
      code: 'BAD_USER_INPUT',
      fields: [{ path: 'settlingAreaCode', reason: expect.any(String) }],
    });
  });

  it('is chosen among offices, which are found by words of their names without accents, the shortest first', async () => {
    const client = await server().as(DESK);
    const find = async (search: string, first?: number) =>
      (await client.ask<{ name: string }[]>('Offices', { search, first })).map(({ name }) => name);
    expect((await find('so tu phap'))[0]).toBe('Sở Tư pháp');
    expect(await find('tu phap quan hoa')).toEqual(['Phòng Tư pháp huyện Quan Hóa']);
    expect(await find('không có cơ quan nào')).toEqual([]);
    expect(await find('phong', 5)).toHaveLength(5);
    expect(await find('')).toHaveLength(20);
    expect((await server().visitor().refusal('Offices', { search: 'so' })).code).toBe('UNAUTHENTICATED');
  });
});
