import { LIST_QUERIES } from './list-rows';
import { inSight, onePage, PAGE, type Page } from './pages';
import { PROCEEDINGS } from './proceedings-rows';
import { type Call, nobodys, type Row } from './row';
import { STEERING_QUERIES } from './steering-rows';
import { AREAS, isWithin, PERIOD, type Person, receivedIn, type World } from './world';

const FIGURES = { measures: ['RECEIVED', 'ON_TIME_RATE'], by: 'OFFICE', period: 'CUSTOM', ...PERIOD };

/** The id of nothing. */
const NOBODY = '0000000000000000';

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

/** What every query is asked. */
export const QUERIES: Record<string, Row> = {
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
  ...STEERING_QUERIES,
  notices: {
    ...nobodys,
    calls: (world) => [
      {
        title: 'own office',
        variables: { first: PAGE },
        holds: ({ unseen, nodes }: { unseen: number; nodes: { dossierCode: string }[] }, person) => {
          const seen = inSight(world, person).map(({ dossier }) => dossier.code);
          for (const { dossierCode } of nodes) expect(seen).toContain(dossierCode);
          expect(unseen).toBeLessThanOrEqual(nodes.length);
        },
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
  ...PROCEEDINGS,
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
  reusableFiles: {
    // As above.
    covers: [],
    calls: ({ dossiers }) =>
      dossiers.map(({ name, idNumber, fileId }) => ({
        title: name,
        variables: { idNumber },
        holds: (found: { file: { id: string } }[], person: Person) =>
          expect(found.map(({ file }) => file.id)).toEqual(person.sees(name) ? [fileId] : []),
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
    covers: ['filter.areaCode', 'filter.officeCode', 'filter.procedureCode', 'cut.holderCode', 'cut.assigneeId'],
    calls: (world) => [
      ...['OVERDUE', 'DUE_SOON', 'UNANSWERED'].map((column) => ({
        title: `${column} in the hands of the desk`,
        variables: {
          filter: PERIOD,
          column,
          cut: { holderCode: receivedIn(world, '14869')[0]!.dossier.receivingOffice.code, assigneeId: '' },
          first: PAGE,
        },
        refusal: ({ root }: Person) => (root === null ? 'NOT_FOUND' : null),
      })),
      ...['RECEIVED', 'IN_PROGRESS'].flatMap((column) =>
        byArea(
          (areaCode) => ({ filter: { ...PERIOD, areaCode }, column, first: PAGE }),
          (_, areaCode) => (page: Page) => onePage(page, receivedIn(world, areaCode)),
        )(world),
      ),
      ...byOffice(world, (officeCode) => ({ filter: { ...PERIOD, officeCode }, column: 'RECEIVED', first: PAGE })),
    ],
  },
  reportPaper: {
    covers: ['input.filter.areaCode', 'input.filter.officeCode', 'input.filter.procedureCode'],
    calls: (world) => [
      ...byArea(
        (areaCode) => ({ input: { kind: 'SETTLEMENT', by: 'PROCEDURE', filter: { ...PERIOD, areaCode } } }),
        () => undefined,
      )(world),
      ...byOffice(world, (officeCode) => ({ input: { by: 'PROCEDURE', filter: { ...PERIOD, officeCode } } })),
    ],
  },
  reportPlans: { ...nobodys, calls: () => [{ title: 'my office’s own', variables: {} }] },
  issuedReports: { ...nobodys, calls: () => [{ title: 'none yet', variables: {} }] },
  issuedReport: {
    covers: ['id'],
    calls: () => [{ title: 'nobody’s', variables: { id: NOBODY }, refusal: () => 'NOT_FOUND' }],
  },
  issuedReportDifference: {
    covers: ['id'],
    calls: () => [{ title: 'nobody’s', variables: { id: NOBODY }, refusal: () => 'NOT_FOUND' }],
  },
  builtFigures: {
    covers: ['figures.areaCode', 'figures.officeCode', 'figures.procedureCode'],
    calls: (world) => [
      ...byArea(
        (areaCode) => ({ figures: { ...FIGURES, areaCode } }),
        (_, areaCode) =>
          ({ total: [received] }: { total: number[] }) =>
            expect(received).toBe(receivedIn(world, areaCode).length),
      )(world),
      ...byOffice(world, (officeCode) => ({ figures: { ...FIGURES, officeCode, procedureCode: '1.004873' } })),
    ],
  },
  keptFigures: { ...nobodys, calls: () => [{ title: 'none yet', variables: {} }] },
  figuresProof: { ...nobodys, calls: () => [{ title: 'own area', variables: {} }] },
  proofRounds: { ...nobodys, calls: () => [{ title: 'none yet', variables: { first: PAGE } }] },
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
  todayFigures: {
    covers: ['areaCode'],
    calls: byArea(
      (areaCode) => ({ areaCode }),
      () => undefined,
    ),
  },
  finishSpread: {
    covers: ['filter.areaCode', 'filter.officeCode', 'filter.procedureCode'],
    calls: (world) => [
      ...byArea(
        (areaCode) => ({ filter: { ...PERIOD, areaCode } }),
        () => undefined,
      )(world),
      ...byOffice(world, (officeCode) => ({ filter: { ...PERIOD, officeCode } })),
    ],
  },
  legHolders: {
    covers: ['areaCode'],
    calls: byArea(
      (areaCode) => ({ ...PERIOD, by: 'PERSON', areaCode }),
      () => undefined,
    ),
  },
  closedLegs: {
    covers: ['areaCode', 'cut.officeCode', 'cut.personId'],
    calls: (world) => [
      ...byArea(
        (areaCode) => ({ ...PERIOD, areaCode, first: PAGE }),
        () => undefined,
      )(world),
      {
        title: 'of the desk',
        variables: {
          ...PERIOD,
          cut: { officeCode: receivedIn(world, '14869')[0]!.dossier.receivingOffice.code, personId: '' },
          first: PAGE,
        },
        refusal: outside('14869'),
      },
    ],
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
  targetOutlooks: {
    covers: ['areaCode'],
    calls: byArea(
      (areaCode) => ({ areaCode }),
      (world, areaCode) =>
        ({ targets }: { targets: { measure: string; tier: string | null; total: number | null }[] }) =>
          expect(targets.find(({ measure, tier }) => measure === 'ONLINE_DOSSIERS' && tier === null)!.total).toBe(
            receivedIn(world, areaCode).length,
          ),
    ),
  },
  serviceIndex: {
    covers: ['areaCode', 'officeCode'],
    calls: (world) => [
      ...byArea(
        (areaCode) => ({ month: PERIOD.from.slice(0, 7), areaCode }),
        () => undefined,
      )(world),
      ...byOffice(world, (officeCode) => ({ month: PERIOD.from.slice(0, 7), officeCode, by: 'OFFICE' })),
    ],
  },
  indexProcedures: {
    covers: ['areaCode', 'officeCode'],
    calls: (world) => [
      ...byArea(
        (areaCode) => ({ areaCode }),
        () => undefined,
      )(world),
      ...byOffice(world, (officeCode) => ({ officeCode })),
    ],
  },
  rolloutCentres: { ...nobodys, calls: () => [{ title: 'the plan', variables: {} }] },
  rolloutProcedures: { ...nobodys, calls: () => [{ title: 'the plan', variables: {} }] },
  rolloutNotes: { ...nobodys, calls: () => [{ title: 'of the plan', variables: { plan: 'TH2016' } }] },
  slipCauses: { ...nobodys, calls: () => [{ title: 'now', variables: {} }] },
  rollout: {
    ...nobodys,
    calls: () => [
      { title: 'the plan', variables: {} },
      { title: 'another one', variables: { plan: 'QN2017' } },
      { title: 'none', variables: { plan: 'KHONG' }, refusal: () => 'NOT_FOUND' },
    ],
  },
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
  practice: { ...nobodys, calls: () => [{ title: 'where there is none', variables: {} }] },
  practiceGuide: { ...nobodys, calls: () => [{ title: 'outside', variables: {}, refusal: () => 'NOT_FOUND' }] },
  outgoingNotices: {
    covers: ['filter.code'],
    calls: () => [{ title: 'of no such dossier', variables: { filter: { code: 'x' }, first: 5 } }],
  },
  dossierMessages: {
    covers: ['code'],
    calls: ({ dossiers }) =>
      dossiers.map(({ name, dossier }) => ({
        title: name,
        variables: { code: dossier.code },
        refusal: (person: Person) => (person.sees(name) ? null : 'NOT_FOUND'),
      })),
  },
  noticeContents: {
    covers: ['id'],
    calls: () => [{ title: 'no such notice', variables: { id: 'nothing' }, refusal: () => 'NOT_FOUND' }],
  },
  noticeChannels: { ...nobodys, calls: () => [{ title: 'both ways', variables: {} }] },
  noticeFigures: {
    ...nobodys,
    calls: () => [
      {
        title: 'a day that is none',
        variables: { from: '2026-02-30', to: '2026-03-01' },
        refusal: () => 'BAD_USER_INPUT',
      },
    ],
  },
  noticeTexts: { ...nobodys, calls: () => [{ title: 'all texts', variables: {} }] },
  noticePreview: {
    ...nobodys,
    calls: () => [
      {
        title: 'a word that is not known',
        variables: { input: { event: 'TEST', part: 'SMS', language: 'VI', text: '{tên}' } },
        refusal: () => 'BAD_USER_INPUT',
      },
    ],
  },
  messageChoice: {
    covers: ['key'],
    calls: () => [{ title: 'no such link', variables: { key: '7KXS3M9PQ2RTV4' }, refusal: () => 'NOT_FOUND' }],
  },
  systemHealth: { ...nobodys, calls: () => [{ title: 'all lines', variables: { language: 'VI' } }] },
  reorganisations: { ...nobodys, calls: () => [{ title: 'all', variables: {} }] },
  reorganisation: {
    covers: ['id'],
    calls: () => [{ title: 'none', variables: { id: '0000000000000000' }, refusal: () => 'NOT_FOUND' }],
  },
  checkReorganisation: {
    ...nobodys,
    calls: () => [{ title: 'no JSON', variables: { content: '{' }, refusal: () => 'BAD_USER_INPUT' }],
  },
  previewReorganisation: {
    ...nobodys,
    calls: () => [{ title: 'no file', variables: { content: '{}' }, refusal: () => 'BAD_USER_INPUT' }],
  },
  calendarYear: { ...nobodys, calls: () => [{ title: 'this year', variables: { year: 2026 } }] },
  previewCalendarChange: {
    covers: ['officeHoursId'],
    calls: () => [{ title: 'none', variables: { officeHoursId: '0000000000000000' }, refusal: () => 'NOT_FOUND' }],
  },
  calendarMoves: {
    covers: ['officeHoursId'],
    calls: () => [{ title: 'none', variables: { officeHoursId: '0000000000000000' }, refusal: () => 'NOT_FOUND' }],
  },
  calendarUndo: {
    covers: ['id'],
    calls: () => [{ title: 'none', variables: { id: '0000000000000000' }, refusal: () => 'NOT_FOUND' }],
  },
  previewHolidayFile: {
    ...nobodys,
    calls: () => [{ title: 'no file', variables: { text: '{}' }, refusal: () => 'BAD_USER_INPUT' }],
  },
  missingHolidays: { ...nobodys, calls: () => [{ title: 'of next year', variables: {} }] },
  officeHoursOrders: { ...nobodys, calls: () => [{ title: 'all', variables: {} }] },
  officeHours: {
    covers: ['officeCode'],
    calls: () => [{ title: 'of no office', variables: { officeCode: 'none' }, refusal: () => 'NOT_FOUND' }],
  },
  onlineSubmission: {
    ...nobodys,
    calls: () => [
      {
        title: 'a reference that is nobody’s',
        once: true,
        variables: { reference: '00000000000000' },
        refusal: () => 'NOT_FOUND',
      },
    ],
  },
  centres: {
    covers: ['areaCode', 'procedureCode'],
    calls: () => [
      { title: 'of no area', once: true, variables: { areaCode: 'none' }, refusal: () => 'NOT_FOUND' },
      { title: 'of no procedure', once: true, variables: { procedureCode: '9.999999' }, refusal: () => 'NOT_FOUND' },
    ],
  },
  centre: {
    covers: ['areaCode'],
    calls: () => [{ title: 'of no area', once: true, variables: { areaCode: 'none' }, refusal: () => 'NOT_FOUND' }],
  },
  onlineRules: { ...nobodys, calls: () => [{ title: 'as everybody', once: true, variables: {} }] },
  onlineDraft: {
    ...nobodys,
    calls: () => [
      {
        title: 'a secret that is nobody’s',
        once: true,
        variables: { secret: '00000000000000' },
        refusal: () => 'NOT_FOUND',
      },
    ],
  },
  deskSubmission: {
    covers: ['id'],
    calls: ({ submissions }) =>
      submissions.map(({ id, officeCode }) => ({
        title: `at ${officeCode}`,
        variables: { id },
        refusal: (person: Person) => (person.officeCode === officeCode ? null : 'NOT_FOUND'),
        holds: (found: { id: string }) => expect(found.id).toBe(id),
      })),
  },
  onlineSubmissions: {
    ...nobodys,
    calls: ({ submissions }) => [
      {
        title: 'own office',
        variables: { status: 'SUBMITTED', after: null },
        holds: ({ totalCount, nodes }: { totalCount: number; nodes: { id: string }[] }, { officeCode }) => {
          const own = submissions.filter((each) => each.officeCode === officeCode).map(({ id }) => id);
          expect([totalCount, nodes.map(({ id }) => id)]).toEqual([own.length, own]);
        },
      },
    ],
  },
  declinedRequest: {
    covers: ['id'],
    calls: () => [{ title: 'none', variables: { id: '0000000000000000' }, refusal: () => 'NOT_FOUND' }],
  },
  declinedRequests: {
    ...nobodys,
    calls: () => [
      {
        title: 'of an office that declined nothing',
        variables: { search: null, first: PAGE, after: null },
        holds: (page: { totalCount: number }) => expect(page.totalCount).toBe(0),
      },
    ],
  },
  standIns: {
    covers: ['officeCode'],
    calls: ({ people }) =>
      [null, ...new Set(people.map(({ officeCode }) => officeCode))].map((officeCode) => ({
        title: officeCode ?? 'my own',
        variables: { officeCode },
        refusal: (person: Person) =>
          officeCode === null || officeCode === person.officeCode || person.permissions.has('account:admin')
            ? null
            : 'NOT_FOUND',
      })),
  },
  officeCertificates: { ...nobodys, calls: () => [{ title: 'all offices', variables: {} }] },
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
  administeredProcedures: { ...nobodys, calls: () => [{ title: 'all procedures', variables: { first: 5 } }] },
  nationalComparison: { ...nobodys, calls: () => [{ title: 'the list', variables: {} }] },
  procedureFolder: {
    covers: ['code'],
    calls: () => [
      { title: 'a procedure', variables: { code: '1.004873' } },
      { title: 'none', variables: { code: '9.999999' }, refusal: () => 'NOT_FOUND' },
    ],
  },
  procedureReplay: {
    covers: ['draftId'],
    calls: () => [
      {
        title: 'of no draft',
        variables: { draftId: NOBODY },
        holds: (replay: object | null) => expect(replay).toBeNull(),
      },
    ],
  },
  replayedDossiers: {
    covers: ['replayId'],
    calls: () => [{ title: 'of no replay', variables: { replayId: NOBODY, kind: 'LATE' }, refusal: () => 'NOT_FOUND' }],
  },
  ...LIST_QUERIES,
  formTexts: { ...nobodys, calls: () => [{ title: 'all forms', variables: {} }] },
  auditRetentionMonths: {
    ...nobodys,
    calls: () => [{ title: 'the setting', variables: {}, holds: (months: number) => expect(months).toBe(60) }],
  },
};
