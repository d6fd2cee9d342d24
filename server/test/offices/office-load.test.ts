import { setClock } from '../harness/clock';
import { officeIdOf } from '../harness/dossier-page';
import { describeServers } from '../harness/test-server';
import { act, COMMITTEE, DESK, DISTRICT, NEIGHBOUR, PROCEDURE, receive, walkTo } from '../harness/walk';

interface Held {
  held: number;
  dueSoon: number;
  overdue: number;
}

interface Load extends Held {
  office: { id: string };
  people: number;
  present: number;
  received: number | null;
  legs: number;
  usedMinutes: number;
  availableMinutes: number;
}

interface PeopleLoad {
  office: Load;
  people: (Held & { id: string; received: number; awayUntil: string | null; isHere: boolean })[];
  nobody: Held;
}

const MONTH = '2026-11';
/** 1 to 25 November 2026 has 18 working days; on the 26th at ten three hours more have run. */
const MINUTES = 18 * 480 + 3 * 60;
const AT = '2026-11-26T10:00:00+07:00';

describeServers('people against load', (server) => {
  let centre: string;
  let committee: string;
  let clerk: string;

  beforeAll(async () => {
    const desk = await server().as(DESK);
    centre = await officeIdOf(desk);
    ({ id: clerk } = await desk.ask<{ id: string }>('Me'));
    committee = await officeIdOf(await server().as(COMMITTEE));
    await receive(desk);
    await receive(desk, { procedureCode: PROCEDURE.district });
    const gone = await receive(desk);
    await walkTo(server(), gone, 2);
    const taken = await receive(desk);
    await act(desk, 'ClaimDossier', taken);
    await receive(await server().as(NEIGHBOUR));
  });
  beforeEach(() => setClock(AT));

  const loads = async (username: string, filter: object = {}) => {
    const client = await server().as(username);
    const { nodes } = await client.ask<{ nodes: Load[] }>('OfficeLoads', { month: MONTH, filter, first: 200 });
    return nodes;
  };
  const listed = async (username: string, variables: object) => {
    const client = await server().as(username);
    return client.ask<{ totalCount: number; nodes: { code: string }[] }>('HeldDossiers', { first: 50, ...variables });
  };

  it('counts what was received as report 06a does, and what waits as the work list does', async () => {
    const own = (await loads(COMMITTEE)).find(({ office }) => office.id === centre)!;
    const desk = await server().as(DESK);
    const report = await desk.ask<{ total: { received: number } }>('SettlementReport', {
      from: '2026-11-01',
      to: '2026-11-30',
      by: 'OFFICE',
    });
    const counts = await desk.ask<{ all: number; dueSoon: number; overdue: number }>('WorklistCounts');
    expect(own.received).toBe(report.total.received);
    expect([own.held, own.dueSoon, own.overdue]).toEqual([counts.all, counts.dueSoon, counts.overdue]);
    expect(own.overdue).toBeGreaterThan(0);
    const away = (await loads(COMMITTEE)).find(({ office }) => office.id === committee)!;
    expect([away.received, away.held]).toEqual([null, 1]);
  });

  it('opens every number, of the office and of each person, to as many dossiers', async () => {
    const load = await (await server().as(DISTRICT)).ask<PeopleLoad>('PeopleLoad', { officeId: centre, month: MONTH });
    for (const [view, key] of [
      ['HELD', 'held'],
      ['DUE_SOON', 'dueSoon'],
      ['OVERDUE', 'overdue'],
    ] as const) {
      const at = { officeId: centre, view };
      expect((await listed(DISTRICT, at)).totalCount).toBe(load.office[key]);
      expect((await listed(DISTRICT, { ...at, nobody: true })).totalCount).toBe(load.nobody[key]);
      for (const person of load.people) {
        expect((await listed(DISTRICT, { ...at, staffId: person.id })).nodes).toHaveLength(person[key]);
      }
    }
    const own = load.people.find(({ id }) => id === clerk)!;
    expect(own).toMatchObject({ received: 4, held: 1, isHere: true });
    const received = await listed(DISTRICT, { officeId: centre, view: 'RECEIVED', month: MONTH, staffId: clerk });
    expect(received.nodes).toHaveLength(own.received);
    expect(load.people.reduce((sum, person) => sum + person.held, load.nobody.held)).toBe(load.office.held);
  });

  it('holds the minutes of stays against those for which people were there, less their absences', async () => {
    const head = await server().as(COMMITTEE);
    const before = await head.ask<PeopleLoad>('PeopleLoad', { officeId: committee, month: MONTH });
    expect(before.office).toMatchObject({ people: 1, present: 1, availableMinutes: MINUTES });
    const desk = (await loads(COMMITTEE)).find(({ office }) => office.id === centre)!;
    expect(desk.legs).toBe(1);
    const { id } = await (await server().as('huyen.385.2')).ask<{ id: string }>('Me');
    const district = await server().as(DISTRICT);
    const { id: chief, office } = await district.ask<{ id: string; office: { code: string } }>('Me');
    const input = {
      principalId: chief,
      standInId: id,
      officeCode: office.code,
      fromDay: '2026-11-26',
      toDay: '2026-11-27',
    };
    await district.ask('CreateStandIn', { input: { ...input, scope: 'ALL', reason: 'Nghỉ phép' } });
    const officeId = await officeIdOf(district);
    const after = await district.ask<PeopleLoad>('PeopleLoad', { officeId, month: MONTH });
    expect(after.office).toMatchObject({ people: 2, present: 1, availableMinutes: 2 * MINUTES - 3 * 60 });
    expect(after.people.find((person) => person.id === chief)!.awayUntil).toBe('2026-11-27');
  });

  it('shows a district its communes, the most strained first, and a commune itself', async () => {
    const shown = await loads(DISTRICT, { kind: 'CENTRE' });
    expect(shown.length).toBeGreaterThan(10);
    const strain = shown.map(({ usedMinutes, availableMinutes }) => usedMinutes / Math.max(availableMinutes, 1));
    expect(strain).toEqual([...strain].sort((a, b) => b - a));
    expect((await loads(COMMITTEE)).map(({ office }) => office.id).sort()).toEqual([centre, committee].sort());
    expect((await (await server().as(COMMITTEE)).refusal('OfficeLoads', { month: '2026-12' })).code).toBe(
      'BAD_USER_INPUT',
    );
  });
});
