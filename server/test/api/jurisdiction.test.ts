import { setClock } from '../harness/clock';
import { SIGHT } from '../harness/sight';
import { describeServers } from '../harness/test-server';
import {
  act,
  COMMITTEE,
  DEPARTMENT,
  DESK,
  DISTRICT,
  DISTRICT_COMMITTEE,
  DIVISION,
  type DossierCore,
  LEADERSHIP,
  NEIGHBOUR,
  OTHER_DISTRICT,
  PROCEDURE,
  receive,
  receiveInput,
  STRANGER,
  walkTo,
} from '../harness/walk';

const PERIOD = { from: '2026-11-01', to: '2026-11-30' };
const COLUMNS = [
  ...['RECEIVED', 'RECEIVED_ONLINE', 'RECEIVED_OTHER', 'CARRIED_OVER', 'SETTLED', 'EARLY', 'ON_TIME', 'LATE'],
  ...['IN_PROGRESS', 'WITHIN_LIMIT', 'OVERDUE', 'PAUSED', 'WITHDRAWN', 'STOPPED'],
];
const ID_NUMBERS: Record<string, string> = {
  home: '038185000001',
  up: '038185000002',
  district: '038185000003',
  stranger: '038185000004',
};

const PEOPLE = Object.keys(SIGHT);
const REPORTERS = [
  DESK,
  NEIGHBOUR,
  STRANGER,
  DISTRICT,
  DISTRICT_COMMITTEE,
  OTHER_DISTRICT,
  'tinh',
  'tinh.ubnd',
  LEADERSHIP,
  'quantri',
];

interface Page {
  totalCount: number;
  nodes: DossierCore[];
}

describeServers('jurisdiction', (server) => {
  let dossiers: Record<string, DossierCore>;

  beforeAll(async () => {
    setClock('2026-11-23T09:00:00+07:00');
    const take = async (name: string, username: string, procedureCode: string) =>
      receive(await server().as(username), {
        procedureCode,
        applicant: { ...receiveInput().applicant, fullName: 'Quách Thị Ngọc Ngà', idNumber: ID_NUMBERS[name] },
      });
    const business = await take('district', DISTRICT, PROCEDURE.business);
    dossiers = {
      home: await walkTo(server(), await take('home', DESK, PROCEDURE.commune), 3),
      up: await walkTo(server(), await take('up', DESK, PROCEDURE.district), 6),
      district: await walkTo(server(), business, 2),
      stranger: await take('stranger', STRANGER, PROCEDURE.commune),
    };
  });

  beforeEach(() => setClock('2026-11-23T09:30:00+07:00'));

  const namesOf = (codes: string[]) =>
    Object.keys(dossiers)
      .filter((name) => codes.includes(dossiers[name]!.code))
      .sort();
  const sight = (username: string): string[] => SIGHT[username]!.names.filter((name) => name in dossiers).sort();

  it.each(PEOPLE)('opens for %s exactly the dossiers in sight; another is as if it did not exist', async (username) => {
    const client = await server().as(username);
    const seen: string[] = [];
    for (const [name, { code }] of Object.entries(dossiers)) {
      const { errors } = await client.gql('DossierByCode', { code });
      if (errors.length === 0) seen.push(name);
      else expect(errors[0]).toEqual(await client.refusal('DossierByCode', { code: '000.00.00.H56-261123-9999' }));
    }
    expect(seen.sort()).toEqual(sight(username));
  });

  it.each(PEOPLE)('searches for %s among the dossiers in sight, each once', async (username) => {
    const client = await server().as(username);
    const find = async (search: string) => {
      const { totalCount, nodes } = await client.ask<Page>('SearchDossiers', { search });
      expect(totalCount).toBe(nodes.length);
      return nodes.map(({ code }) => code);
    };
    for (const search of ['quach thi', 'ng', 'Ngà']) {
      const codes = await find(search);
      expect(new Set(codes).size).toBe(codes.length);
      expect(namesOf(codes)).toEqual(sight(username));
    }
    for (const [name, { code }] of Object.entries(dossiers)) {
      const expected = sight(username).includes(name) ? [code] : [];
      expect(await find(code)).toEqual(expected);
      expect(await find(ID_NUMBERS[name]!)).toEqual(expected);
    }
    expect(namesOf(await find('0912345678'))).toEqual(sight(username));
  });

  it.each(PEOPLE)('lists and counts for %s what waits at the own office only', async (username) => {
    const client = await server().as(username);
    const { office } = await client.ask<{ office: { code: string } }>('Me');
    const { totalCount, nodes } = await client.ask<Page>('Worklist', { first: 200 });
    const waiting = Object.values(dossiers).filter(({ currentOffice }) => currentOffice!.code === office.code);
    expect(nodes.map(({ code }) => code).sort()).toEqual(waiting.map(({ code }) => code).sort());
    const counts = await client.ask<{ all: number; sentUp: number }>('WorklistCounts');
    expect([totalCount, counts.all]).toEqual([waiting.length, waiting.length]);
    const sent = await client.ask<Page>('SentUp', { first: 200 });
    const sentUp = Object.values(dossiers).filter(
      (each) => each.receivingOffice.code === office.code && each.currentOffice!.code !== office.code,
    );
    expect(sent.nodes.map(({ code }) => code).sort()).toEqual(sentUp.map(({ code }) => code).sort());
    expect([sent.totalCount, counts.sentUp]).toEqual([sentUp.length, sentUp.length]);
  });

  it.each(REPORTERS)('reports to %s on the own area only, and opens only what it counted', async (username) => {
    const client = await server().as(username);
    const received = namesOf(
      Object.values(dossiers)
        .filter(({ receivingOffice }) =>
          sight(username).some((name) => dossiers[name]!.receivingOffice.code === receivingOffice.code),
        )
        .map(({ code }) => code),
    );
    for (const by of ['AREA', 'OFFICE', 'FIELD', 'PROCEDURE', 'MONTH']) {
      const { total } = await client.ask<{ total: { received: number } }>('SettlementReport', { ...PERIOD, by });
      expect([by, total.received]).toEqual([by, received.length]);
    }
    for (const column of COLUMNS) {
      const page = await client.ask<Page>('SettlementDossiers', { ...PERIOD, column, first: 200 });
      expect([column, page.nodes.length]).toEqual([column, page.totalCount]);
      expect(sight(username)).toEqual(expect.arrayContaining(namesOf(page.nodes.map(({ code }) => code))));
    }
    const all = await client.ask<Page>('SettlementDossiers', { ...PERIOD, column: 'RECEIVED', first: 200 });
    expect(namesOf(all.nodes.map(({ code }) => code))).toEqual(received);
  });

  it.each<[string, object]>([
    [DESK, { areaCode: '14872' }],
    [DESK, { areaCode: '385' }],
    [DESK, { areaCode: '38' }],
    [DISTRICT, { areaCode: '384' }],
    [DISTRICT, { areaCode: '14845' }],
    [DISTRICT, { areaCode: '38' }],
    [DISTRICT, { areaCode: '99999' }],
    [DISTRICT, { officeCode: '000.00.00.H56' }],
    [DISTRICT, { officeCode: '999.99.99.H56' }],
  ])('knows for %s no area or office like %j', async (username, filter) => {
    const client = await server().as(username);
    const screens = { ...PERIOD, ...filter };
    const report = `query ($f: SettlementFilter!) { settlementReport(filter: $f, by: MONTH) { asOf } }`;
    const list = `query ($f: SettlementFilter!) { settlementDossiers(filter: $f, column: RECEIVED, first: 5) { totalCount } }`;
    for (const document of [report, list]) {
      expect((await client.post(document, { f: screens })).errors[0]).toMatchObject({ code: 'NOT_FOUND' });
    }
    if ('areaCode' in filter) expect(await client.refusal('LegTimes', screens)).toMatchObject({ code: 'NOT_FOUND' });
  });

  it.each([DIVISION, DEPARTMENT, COMMITTEE])('reports follow the right to read them: %s', async (username) => {
    const client = await server().as(username);
    const { permissions } = await client.ask<{ permissions: string[] }>('Me');
    const { errors } = await client.gql('SettlementReport', { ...PERIOD, by: 'AREA' });
    expect(errors.map(({ code }) => code)).toEqual(permissions.includes('report:read') ? [] : ['FORBIDDEN']);
  });

  it('sums time for the offices of the own area and below', async () => {
    const legs = async (username: string) => {
      const times = await (await server().as(username)).ask<{ legs: number; tier: string }[]>('LegTimes', PERIOD);
      return times.reduce((total, each) => total + each.legs, 0);
    };
    expect([await legs(DESK), await legs(NEIGHBOUR), await legs(STRANGER), await legs(OTHER_DISTRICT)]).toEqual([
      5, 0, 0, 0,
    ]);
    expect([await legs(DISTRICT), await legs('tinh'), await legs(LEADERSHIP)]).toEqual([8, 8, 8]);
  });

  it('sums the leadership figures within the own area, centres included', async () => {
    interface Summary {
      receivedThisMonth: number;
      centresRunning: number;
      centresPlanned: number;
    }
    const of = async (username: string) => (await server().as(username)).ask<Summary>('LeadershipSummary');
    expect(await of(DESK)).toMatchObject({ receivedThisMonth: 2, centresRunning: 1, centresPlanned: 1 });
    expect(await of(NEIGHBOUR)).toMatchObject({ receivedThisMonth: 0, centresRunning: 0, centresPlanned: 1 });
    expect(await of(DISTRICT)).toMatchObject({ receivedThisMonth: 3, centresRunning: 2 });
    const province = await of(LEADERSHIP);
    expect(province).toMatchObject({ receivedThisMonth: 4, centresRunning: 3, centresPlanned: 587 });
  });

  it('counts what is due soon within the own area only', async () => {
    setClock('2026-11-25T10:00:00+07:00');
    const of = async (username: string, areaCode?: string) =>
      (await server().as(username)).gql<{ dueSoonByArea: { areaCode: string; dueSoon: number }[] }>('DueSoonByArea', {
        areaCode,
      });
    const sum = async (username: string) =>
      (await of(username)).data!.dueSoonByArea.reduce((total, { dueSoon }) => total + dueSoon, 0);
    expect([await sum(DESK), await sum(NEIGHBOUR), await sum(STRANGER), await sum(OTHER_DISTRICT)]).toEqual([
      1, 0, 1, 1,
    ]);
    expect([await sum(DISTRICT), await sum(LEADERSHIP)]).toEqual([2, 3]);
    expect((await of(DISTRICT, '384')).errors[0]).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('knows a citizen only from dossiers in sight', async () => {
    const known = async (username: string, idNumber: string) =>
      (await server().as(username)).ask<{ fullName: string; phone: string } | null>('KnownApplicant', { idNumber });
    expect(await known(DESK, ID_NUMBERS.home!)).toMatchObject({ fullName: 'Quách Thị Ngọc Ngà', phone: '0912345678' });
    expect(await known(DESK, '038 185 000 001')).toMatchObject({ fullName: 'Quách Thị Ngọc Ngà' });
    expect(await known(NEIGHBOUR, ID_NUMBERS.home!)).toBeNull();
    expect(await known(STRANGER, ID_NUMBERS.home!)).toBeNull();
    expect(await known(DISTRICT, ID_NUMBERS.home!)).not.toBeNull();
    expect(await known(OTHER_DISTRICT, ID_NUMBERS.home!)).toBeNull();
    expect(await known(DESK, '')).toBeNull();
    expect(await (await server().as(COMMITTEE)).refusal('KnownApplicant', { idNumber: ID_NUMBERS.home })).toMatchObject(
      {
        code: 'FORBIDDEN',
      },
    );
  });

  it.each(PEOPLE)('prints for %s only slips of dossiers in sight', async (username) => {
    const client = await server().as(username);
    for (const [name, { code }] of Object.entries(dossiers)) {
      const { status } = await client.send(`/slips/${code}.pdf`);
      expect([name, status]).toEqual([name, sight(username).includes(name) ? 200 : 404]);
    }
  });

  it('keeps in sight what passed through the own office, after it has left', async () => {
    const after = await act(await server().as('huyen.385.tckh'), 'SendBackDossier', dossiers.district!, {
      reason: 'Thiếu',
    });
    expect(after.currentOffice!.tier).toBe('DISTRICT');
    expect((await (await server().as('huyen.385.tckh')).gql('DossierByCode', { code: after.code })).errors).toEqual([]);
  });
});
