import type { Call, Row } from './row';
import { isWithin, PERIOD, type Person, receivedIn, type World } from './world';

const NOBODY = '0000000000000000';
const MONTH = PERIOD.from.slice(0, 7);
const STRANGE = 999;

/** An office of each commune of the world for who administers its area; of none for the others. */
function byOffice(
  variables: Record<string, unknown>,
  answer: { refusal?: string; holds?: (world: World, areaCode: string) => Call['holds'] } = {},
): (world: World) => Call[] {
  return (world) => [
    ...Object.entries(world.centres).map(([areaCode, officeId]) => ({
      title: `the centre of ${areaCode}`,
      variables: { officeId, id: officeId, ...variables },
      refusal: ({ root }: Person) => (isWithin(areaCode, root) ? (answer.refusal ?? null) : 'NOT_FOUND'),
      holds: answer.holds?.(world, areaCode),
    })),
    { title: 'no office', variables: { officeId: NOBODY, id: NOBODY, ...variables }, refusal: () => 'NOT_FOUND' },
  ];
}

const office = { covers: ['officeId'] };
const change = { ...office, calls: byOffice({ expectedVersion: STRANGE }, { refusal: 'CONFLICT' }) };

/** What is asked about offices by who administers some. */
export const OFFICE_QUERIES: Record<string, Row> = {
  managedOffices: {
    covers: ['filter.areaCode'],
    calls: ({ centres }) => [
      {
        title: 'all in sight',
        variables: { first: 200, filter: {} },
        holds: ({ nodes }: { nodes: { office: { id: string } }[] }, { root }) => {
          const shown = new Set(nodes.map(({ office: { id } }) => id));
          // The province has more than a page of them.
          if (root === '38') return;
          for (const [areaCode, id] of Object.entries(centres)) expect(shown.has(id)).toBe(isWithin(areaCode, root));
        },
      },
      ...Object.entries(centres).map(([areaCode, id]) => ({
        title: `those of ${areaCode}`,
        variables: { filter: { areaCode }, first: 50 },
        holds: ({ nodes }: { nodes: { office: { id: string } }[] }, { root }: Person) =>
          expect(nodes.some(({ office: { id: shown } }) => shown === id)).toBe(isWithin(areaCode, root)),
      })),
    ],
  },
  managedOffice: { covers: ['id'], calls: byOffice({}) },
  officeProcedures: { covers: ['id'], calls: byOffice({ search: 'khai sinh', first: 5 }) },
  officeLoads: {
    covers: ['filter.areaCode'],
    calls: (world) =>
      Object.entries(world.centres).map(([areaCode, id]) => ({
        title: areaCode,
        variables: { month: MONTH, filter: { areaCode, kind: 'CENTRE' }, first: 50 },
        holds: ({ nodes }: { nodes: { office: { id: string }; received: number }[] }, { root }: Person) => {
          const own = nodes.find(({ office: { id: shown } }) => shown === id);
          expect(own?.received).toBe(isWithin(areaCode, root) ? receivedIn(world, areaCode).length : undefined);
        },
      })),
  },
  peopleLoad: {
    ...office,
    calls: byOffice(
      { month: MONTH },
      {
        holds: (world, areaCode) => (load: { people: { received: number }[] }) =>
          expect(load.people.reduce((sum, { received }) => sum + received, 0)).toBe(receivedIn(world, areaCode).length),
      },
    ),
  },
  heldDossiers: {
    covers: ['officeId', 'staffId'],
    calls: (world) => [
      ...byOffice({ view: 'HELD', first: 20 })(world),
      ...world.people
        .slice(0, 2)
        .flatMap(({ staffId }) => byOffice({ view: 'RECEIVED', month: MONTH, staffId, first: 20 })(world)),
    ],
  },
};

/** Changes of offices, with a version that nobody has seen: who administers the office meets a conflict. */
export const OFFICE_MUTATIONS: Record<string, Row> = {
  changeOfficeContact: {
    ...office,
    calls: byOffice(
      { expectedVersion: STRANGE, input: { phone: null, address: 'Khu 1', email: null } },
      { refusal: 'CONFLICT' },
    ),
  },
  saveCounter: {
    covers: ['id', 'input.serves.code', 'input.staffId', 'officeId'],
    calls: (world) =>
      byOffice(
        {
          id: NOBODY,
          expectedVersion: STRANGE,
          input: {
            number: '1',
            name: 'Quầy',
            serves: [{ kind: 'AGENCY', code: 'X' }],
            staffId: world.people[0]!.staffId,
          },
        },
        { refusal: 'CONFLICT' },
      )(world),
  },
  closeCounter: {
    covers: ['id', 'officeId'],
    calls: byOffice({ id: NOBODY, expectedVersion: STRANGE, lastDay: '2026-11-23' }, { refusal: 'CONFLICT' }),
  },
  reorderCounters: {
    covers: ['ids', 'officeId'],
    calls: byOffice({ ids: [NOBODY], expectedVersion: STRANGE }, { refusal: 'CONFLICT' }),
  },
  undoOfficeChange: change,
};
