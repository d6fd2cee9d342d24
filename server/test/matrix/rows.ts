import { receiveInput } from '../harness/walk';
import { AREAS, isWithin, type Marked, PERIOD, type Person, receivedIn, type World } from './world';

export interface Call {
  title: string;
  variables: Record<string, unknown>;
  /** True where asking is counted and slowed down: one person asks. */
  once?: boolean;
  /** The code with which a person who has the field's right is refused; null where there must be an answer. */
  refusal?(person: Person): string | null;
  /** What the answer must say to this person, beside showing nothing foreign. */
  holds?(answer: never, person: Person): void;
}

export interface Row {
  /** Arguments that name a thing and that the calls fill with things of others. */
  covers: string[];
  calls(world: World): Call[];
  /** Dossiers whose marks anybody may read in the answer of a call: what he himself has put into the question. */
  asksFor?(call: Call): string[];
}

interface Page {
  totalCount: number;
  nodes: { code: string }[];
}

const PAGE = 20;
const codesOf = (marked: Marked[]) => marked.map(({ dossier }) => dossier.code).sort();
const listed = (page: Page) => page.nodes.map(({ code }) => code).sort();
const inSight = ({ dossiers }: World, person: Person) => dossiers.filter(({ name }) => person.sees(name));
const nobodys: Pick<Row, 'covers'> = { covers: [] };

function onePage(page: Page, expected: Marked[]): void {
  expect(listed(page)).toEqual(codesOf(expected));
  expect(page.totalCount).toBe(expected.length);
}

/** A command on each dossier that carries a version nobody has seen: who sees the dossier meets a conflict, nobody else. */
function command(more: object = {}): Row {
  return {
    covers: ['input.id'],
    calls: ({ dossiers }) => [
      ...dossiers.map(({ name, dossier }) => ({
        title: name,
        variables: { input: { id: dossier.id, expectedVersion: 999, ...more } },
        refusal: (person: Person) => (person.sees(name) ? 'CONFLICT' : 'NOT_FOUND'),
      })),
      {
        title: 'no such dossier',
        variables: { input: { id: '0000000000000000', expectedVersion: 1, ...more } },
        refusal: () => 'NOT_FOUND',
      },
    ],
  };
}

const outside = (areaCode: string) => (person: Person) => (isWithin(areaCode, person.root) ? null : 'NOT_FOUND');

/** The figures of every area by itself, and of all that the person may read. */
function byArea(
  variables: (areaCode: string | null) => Record<string, unknown>,
  holds: (world: World, areaCode: string) => Call['holds'],
): (world: World) => Call[] {
  return (world) => [
    ...Object.keys(AREAS).map((areaCode) => ({
      title: areaCode,
      variables: variables(areaCode),
      refusal: outside(areaCode),
      holds: holds(world, areaCode),
    })),
    {
      title: 'all in sight',
      variables: variables(null),
      refusal: ({ root }: Person) => (root === null ? 'NOT_FOUND' : null),
      holds: (answer: never, person: Person) => holds(world, person.root!)?.(answer, person),
    },
  ];
}

const OFFICES: [code: string, areaCode: string][] = [
  ['office of the neighbour', '14872'],
  ['office of the stranger', '14845'],
  ['office of the desk', '14869'],
];

/** A filter of reports by each receiving office of the world. */
function byOffice(world: World, variables: (officeCode: string) => Record<string, unknown>): Call[] {
  return OFFICES.map(([title, areaCode]) => {
    const { dossier } = receivedIn(world, areaCode)[0]!;
    return { title, variables: variables(dossier.receivingOffice.code), refusal: outside(areaCode) };
  });
}

const QUERIES: Record<string, Row> = {
  me: {
    ...nobodys,
    calls: () => [
      {
        title: 'oneself',
        variables: {},
        holds: ({ id, username }: { id: string; username: string }, person) =>
          expect([id, username]).toEqual([person.staffId, person.username]),
      },
    ],
  },
  areas: {
    covers: ['parentCode'],
    calls: () => [{ title: 'communes of a district', variables: { parentCode: '385' } }],
  },
  procedures: {
    ...nobodys,
    calls: () => [{ title: 'search', variables: { filter: { search: 'khai sinh' }, first: 3 } }],
  },
  procedure: { covers: ['code'], calls: () => [{ title: 'one', variables: { code: '1.004873' } }] },
  trackDossier: {
    covers: ['code', 'key'],
    calls: ({ dossiers }) =>
      dossiers.flatMap(({ name, dossier }) =>
        [null, '22222222222222'].map((key) => ({
          title: `${name} with key ${key}`,
          variables: { code: dossier.code, key },
        })),
      ),
    asksFor: ({ variables }) => [variables.code as string],
  },
  dossier: {
    covers: ['code'],
    calls: ({ dossiers }) =>
      dossiers.map(({ name, dossier }) => ({
        title: name,
        variables: { code: dossier.code },
        refusal: (person: Person) => (person.sees(name) ? null : 'NOT_FOUND'),
        holds: ({ id, events, legs }: { id: string; events: unknown[]; legs: unknown[] }) => {
          expect(id).toBe(dossier.id);
          expect(events).toHaveLength(dossier.version);
          expect(legs.length).toBeGreaterThan(0);
        },
      })),
  },
  dossiers: {
    ...nobodys,
    calls: (world) => [
      ...['quach thi ngoc', 'Ngọc', '098765432'].map((search) => ({
        title: search,
        variables: { filter: { search }, first: PAGE },
        holds: (page: Page, person: Person) => onePage(page, search.startsWith('0') ? [] : inSight(world, person)),
      })),
      ...world.dossiers.flatMap(({ name, idNumber, dossier }) =>
        [dossier.code, idNumber].map((search) => ({
          title: search,
          variables: { filter: { search }, first: PAGE },
          holds: (page: Page, person: Person) =>
            onePage(
              page,
              inSight(world, person).filter((each) => each.name === name),
            ),
        })),
      ),
    ],
  },
  worklist: {
    ...nobodys,
    calls: (world) => [
      {
        title: 'own office',
        variables: { first: PAGE },
        holds: (page: Page, person) =>
          onePage(
            page,
            world.dossiers.filter(({ dossier }) => dossier.currentOffice!.code === person.officeCode),
          ),
      },
      {
        title: 'search',
        variables: { filter: { search: 'ngoc' }, first: PAGE },
        holds: (page: Page, person) =>
          onePage(
            page,
            world.dossiers.filter(({ dossier }) => dossier.currentOffice!.code === person.officeCode),
          ),
      },
    ],
  },
  worklistCounts: {
    ...nobodys,
    calls: ({ dossiers }) => [
      {
        title: 'own office',
        variables: {},
        holds: ({ all, sentUp }: { all: number; sentUp: number }, { officeCode }) => {
          const own = dossiers.filter(({ dossier }) => dossier.currentOffice!.code === officeCode);
          const sent = dossiers.filter(
            ({ dossier }) => dossier.receivingOffice.code === officeCode && dossier.currentOffice!.code !== officeCode,
          );
          expect([all, sentUp]).toEqual([own.length, sent.length]);
        },
      },
    ],
  },
  sentUp: {
    ...nobodys,
    calls: ({ dossiers }) => [
      {
        title: 'own office',
        variables: { first: PAGE },
        holds: (page: Page, { officeCode }) =>
          onePage(
            page,
            dossiers.filter(
              ({ dossier }) =>
                dossier.receivingOffice.code === officeCode && dossier.currentOffice!.code !== officeCode,
            ),
          ),
      },
    ],
  },
  knownApplicant: {
    // The ID number of somebody else's citizen is the thing that is named.
    covers: [],
    calls: ({ dossiers }) =>
      dossiers.map(({ name, idNumber }) => ({
        title: name,
        variables: { idNumber },
        holds: (known: { idNumber: string } | null, person: Person) =>
          expect(known?.idNumber ?? null).toBe(person.sees(name) ? idNumber : null),
      })),
  },
  duePreview: {
    covers: ['procedureCode'],
    calls: () => [{ title: 'one', variables: { procedureCode: '1.004873' } }],
  },
  settlementReport: {
    covers: ['filter.areaCode', 'filter.officeCode', 'filter.procedureCode'],
    calls: (world) => [
      ...['AREA', 'OFFICE', 'FIELD', 'PROCEDURE', 'MONTH'].flatMap((by) =>
        byArea(
          (areaCode) => ({ filter: { ...PERIOD, areaCode }, by }),
          (_, areaCode) =>
            ({ total, rows }: { total: { received: number }; rows: { received: number }[] }) => {
              const received = receivedIn(world, areaCode).length;
              expect(total.received).toBe(received);
              expect(rows.reduce((sum, row) => sum + row.received, 0)).toBe(received);
            },
        )(world),
      ),
      ...byOffice(world, (officeCode) => ({ filter: { ...PERIOD, officeCode }, by: 'MONTH' })),
    ],
  },
  settlementDossiers: {
    covers: ['filter.areaCode', 'filter.officeCode', 'filter.procedureCode'],
    calls: (world) => [
      ...['RECEIVED', 'IN_PROGRESS'].flatMap((column) =>
        byArea(
          (areaCode) => ({ filter: { ...PERIOD, areaCode }, column, first: PAGE }),
          (_, areaCode) => (page: Page) => onePage(page, receivedIn(world, areaCode)),
        )(world),
      ),
      ...byOffice(world, (officeCode) => ({ filter: { ...PERIOD, officeCode }, column: 'RECEIVED', first: PAGE })),
    ],
  },
  leadershipSummary: {
    ...nobodys,
    calls: (world) => [
      {
        title: 'own area',
        variables: {},
        holds: ({ receivedThisMonth }: { receivedThisMonth: number }, { root }) =>
          expect(receivedThisMonth).toBe(root === null ? 0 : receivedIn(world, root).length),
      },
    ],
  },
  legTimes: {
    covers: ['areaCode'],
    calls: byArea(
      (areaCode) => ({ ...PERIOD, areaCode }),
      () => undefined,
    ),
  },
  dueSoonByArea: {
    covers: ['areaCode'],
    calls: byArea(
      (areaCode) => ({ areaCode }),
      (_, areaCode) => (rows: { areaCode: string }[]) => {
        for (const row of rows) {
          if (row.areaCode in AREAS) expect(isWithin(row.areaCode, areaCode)).toBe(true);
        }
      },
    ),
  },
  rollout: { ...nobodys, calls: () => [{ title: 'the plan', variables: {} }] },
  dossierLooks: {
    covers: ['code'],
    calls: ({ dossiers }) =>
      dossiers.map(({ name, dossier }) => ({
        title: name,
        variables: { code: dossier.code, first: PAGE },
        refusal: (person: Person) => (person.sees(name) ? null : 'NOT_FOUND'),
      })),
  },
  accessTrail: {
    covers: ['filter.dossierCode'],
    calls: ({ dossiers }) =>
      dossiers.map(({ name, dossier }) => ({
        title: name,
        variables: { filter: { dossierCode: dossier.code }, first: PAGE },
        holds: ({ nodes }: { nodes: { dossierCode: string }[] }) => {
          for (const { dossierCode } of nodes) expect(dossierCode).toBe(dossier.code);
        },
      })),
  },
  account: {
    covers: ['username'],
    calls: ({ people }) => [
      ...people.slice(0, 2).map(({ username }) => ({
        title: username,
        variables: { username },
        holds: (account: { username: string }) => expect(account.username).toBe(username),
      })),
      { title: 'nobody', variables: { username: 'nobody.at.all' }, refusal: () => 'NOT_FOUND' },
    ],
  },
  rolePolicies: { ...nobodys, calls: () => [{ title: 'all roles', variables: {} }] },
  mySecondFactor: { ...nobodys, calls: () => [{ title: 'oneself', variables: {} }] },
  mySessions: {
    ...nobodys,
    calls: ({ foreignSession }) => [
      {
        title: 'oneself',
        variables: {},
        holds: (sessions: { id: string; isCurrent: boolean }[]) => {
          expect(sessions.filter(({ isCurrent }) => isCurrent)).toHaveLength(1);
          expect(sessions.map(({ id }) => id)).not.toContain(foreignSession);
        },
      },
    ],
  },
  auditRetentionMonths: {
    ...nobodys,
    calls: () => [{ title: 'the setting', variables: {}, holds: (months: number) => expect(months).toBe(60) }],
  },
};

/** A code of a second factor that was never made. */
const wrongCode: Row = {
  covers: ['code'],
  calls: () => [{ title: 'a wrong code', variables: { code: '000000' }, refusal: () => 'BAD_USER_INPUT' }],
};

const MUTATIONS: Record<string, Row> = {
  confirmSecondFactor: {
    covers: ['input.code'],
    calls: () => [
      {
        title: 'without a password before it',
        variables: { input: { challenge: 'x', code: '000000' } },
        refusal: () => 'UNAUTHENTICATED',
      },
    ],
  },
  startSecondFactor: {
    ...nobodys,
    calls: () => [{ title: 'a wrong password', variables: { password: 'wrong' }, refusal: () => 'BAD_USER_INPUT' }],
  },
  enrolSecondFactor: wrongCode,
  renewRecoveryCodes: wrongCode,
  removeSecondFactor: wrongCode,
  endSession: {
    covers: ['id'],
    calls: ({ foreignSession }) => [
      { title: "somebody else's", variables: { id: foreignSession }, refusal: () => 'NOT_FOUND' },
    ],
  },
  endOtherSessions: {
    ...nobodys,
    calls: () => [{ title: 'one’s own', variables: {}, holds: (ended: number) => expect(ended).toBe(0) }],
  },
  resetSecondFactor: {
    covers: ['username'],
    calls: () => [{ title: 'nobody', variables: { username: 'nobody.at.all' }, refusal: () => 'NOT_FOUND' }],
  },
  setAccountPassword: {
    covers: ['username'],
    calls: () => [
      {
        title: 'nobody',
        variables: { username: 'nobody.at.all', password: 'trâu-đi-cày-sớm' },
        refusal: () => 'NOT_FOUND',
      },
    ],
  },
  setRolePolicy: {
    ...nobodys,
    calls: () => [{ title: 'as it is', variables: { role: 'OFFICIAL', requiresSecondFactor: false } }],
  },
  signIn: {
    covers: ['input.username'],
    calls: () => [
      {
        title: 'a wrong password',
        once: true,
        variables: { input: { username: 'nobody.at.all', password: 'wrong' } },
        refusal: () => 'UNAUTHENTICATED',
      },
    ],
  },
  changePassword: {
    ...nobodys,
    calls: () => [
      {
        title: 'without the present one',
        variables: { input: { currentPassword: '', newPassword: 'x' } },
        refusal: () => 'BAD_USER_INPUT',
      },
    ],
  },
  receiveDossier: {
    covers: ['input.procedureCode', 'input.applicant.areaCode', 'input.documents.requirementId'],
    calls: () => [
      {
        title: 'a procedure that does not exist, of a citizen of elsewhere',
        variables: {
          input: {
            ...receiveInput({ procedureCode: '9.999999' }),
            documents: [{ name: 'Tờ khai', requirementId: '0000000000000000' }],
          },
        },
        refusal: () => 'BAD_USER_INPUT',
      },
    ],
  },
  setAuditRetention: {
    ...nobodys,
    calls: () => [{ title: 'no time at all', variables: { months: 0 }, refusal: () => 'BAD_USER_INPUT' }],
  },
  recordExport: {
    ...nobodys,
    calls: () => [{ title: 'a file', variables: { input: { name: 'ho-so', count: 1, scope: '/search' } } }],
  },
  claimDossier: command(),
  assignDossier: {
    covers: ['input.id', 'input.staffId'],
    calls: ({ dossiers, people }) =>
      dossiers.flatMap(({ name, dossier }) =>
        people.slice(0, 3).map(({ username, staffId, officeCode }) => ({
          title: `${name} to ${username}`,
          variables: { input: { id: dossier.id, expectedVersion: 999, staffId } },
          // The colleague is looked for first: somebody of another office is nobody.
          refusal: (person: Person) => {
            if (person.officeCode !== officeCode) return 'BAD_USER_INPUT';
            return person.sees(name) ? 'CONFLICT' : 'NOT_FOUND';
          },
        })),
      ),
  },
  releaseDossier: command(),
  advanceDossier: command(),
  sendBackDossier: command({ reason: 'Thiếu giấy tờ' }),
  requestSupplement: command({ reason: 'Thiếu giấy tờ', documents: ['Tờ khai'] }),
  recordSupplement: command(),
  refuseDossier: command({ reason: 'Không đủ điều kiện' }),
  withdrawDossier: command({ reason: 'Công dân xin rút' }),
  stopDossier: command({ reason: 'Dừng' }),
  returnResult: command({ receivedBy: 'Người nhận' }),
};

/** What every root field is asked, and what each person may learn from it. */
export const ROWS: Record<'Query' | 'Mutation', Record<string, Row>> = { Query: QUERIES, Mutation: MUTATIONS };

/** Fields that end the session which asks, or that only live connections carry; each has a test of its own below. */
export const APART = new Set(['Mutation.signOut', 'Subscription.worklistChanged']);
