import { insertRows } from '../../src/database/rows';
import { newId } from '../../src/kernel/ids';
import { QueueTicket } from '../../src/modules/floor/tickets/queue-ticket.entity';
import { setClock } from '../harness/clock';
import { describeServers } from '../harness/test-server';
import { DESK } from '../harness/walk';

interface Centre {
  areaCode: string;
  tier: string;
  name: string;
  districtName: string | null;
  isOpen: boolean;
  until: string | null;
  opensAt: string | null;
}

interface Page {
  centre: Centre;
  load: { waiting: number } | null;
  daysOff: string[];
  countedDays: number;
  hours: { hour: number; tickets: number; meanWaitMinutes: number | null }[];
}

describeServers('centres, for who is still at home', (server) => {
  const ask = (wish: object = {}) => server().visitor().ask<Centre[]>('Centres', wish);
  const codes = (found: Centre[]) => found.map(({ areaCode }) => areaCode);

  it('are found by name without accents, by what is near, and by what they receive', async () => {
    const all = await ask();
    expect(all[0]).toMatchObject({ tier: 'PROVINCE' });
    expect(new Set(all.slice(1).map(({ tier }) => tier))).toEqual(new Set(['DISTRICT']));
    expect(codes(await ask({ search: 'hoi xuan' }))).toContain('14869');
    const near = await ask({ areaCode: '14869' });
    expect(near.slice(0, 3).map(({ tier }) => tier)).toEqual(['COMMUNE', 'DISTRICT', 'PROVINCE']);
    expect(near[0]).toMatchObject({ areaCode: '14869', districtName: 'Huyện Quan Hóa' });
    expect(codes(await ask({ areaCode: '385' }))).toContain('14869');
    const receiving = await ask({ areaCode: '14869', procedureCode: '1.004873' });
    expect(receiving.map(({ tier }) => tier)).not.toContain('PROVINCE');
    expect(codes(receiving)).toContain('14869');
    expect(await ask({ search: 'xyzzy' })).toEqual([]);
  });

  it('say whether they are open, until when, or when next', async () => {
    const at = async (text: string) => {
      setClock(text);
      return (await ask({ areaCode: '14869' }))[0]!;
    };
    expect(await at('2026-11-23T09:00:00+07:00')).toMatchObject({ isOpen: true, until: '11:30', opensAt: null });
    expect(await at('2026-11-23T12:00:00+07:00')).toMatchObject({
      isOpen: false,
      until: null,
      opensAt: '2026-11-23T13:30:00+07:00',
    });
    expect(await at('2026-11-27T17:30:00+07:00')).toMatchObject({ opensAt: '2026-11-30T07:00:00+07:00' });
  });

  it('show how many wait and the hours in which most came, from their own tickets', async () => {
    const [office] = await server().db.read.query<{ id: string }>(
      "SELECT id FROM office WHERE area_code = '14869' AND kind = 'CENTRE'",
    );
    const desk = await (await server().as(DESK)).ask<{ id: string }>('Me');
    const ticket = (number: number, time: string, waitedMs: number): Partial<QueueTicket> => ({
      id: newId(),
      officeId: office!.id,
      day: '2026-11-20',
      groupId: 'g',
      issueGroupId: 'g',
      number,
      label: `A${number}`,
      ticketClass: 'NORMAL' as QueueTicket['ticketClass'],
      source: 'KIOSK' as QueueTicket['source'],
      state: 'DONE' as QueueTicket['state'],
      issuedAt: Date.parse(`2026-11-20T${time}:00+07:00`),
      waitingSince: 0,
      staffId: desk.id,
      waitedMs,
    });
    const given = [ticket(1, '07:10', 60_000), ticket(2, '07:50', 180_000), ticket(3, '14:05', 0)];
    const columns = { calls: 0, servedMs: 0, endedByDay: 0, version: 1, secret: '', idempotencyKey: '' };
    await server().db.transact((tx) =>
      insertRows<QueueTicket>(
        server().db.writer,
        tx,
        QueueTicket,
        given.map((one) => ({ ...columns, ...one, secret: one.id!, idempotencyKey: one.id! }) as Partial<QueueTicket>),
      ),
    );
    const page = () => server().visitor().ask<Page>('Centre', { areaCode: '14869' });
    const first = await page();
    expect(first).toMatchObject({ countedDays: 1, load: { waiting: 0 } });
    expect(first.hours).toEqual([
      { hour: 7, tickets: 2, meanWaitMinutes: 2 },
      { hour: 14, tickets: 1, meanWaitMinutes: 0 },
    ]);
    // Kept for a while: asking often costs nothing.
    await server().db.transact((tx) => tx.run('DELETE FROM queue_ticket'));
    expect((await page()).hours).toEqual(first.hours);
    setClock('2026-11-23T10:00:00+07:00');
    expect((await page()).hours).toEqual([]);
    // New Year's Day is a weekday off.
    setClock('2026-12-21T09:00:00+07:00');
    expect((await page()).daysOff).toContain('2027-01-01');
  });
});
