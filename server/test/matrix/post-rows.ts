import { nobodys, type Row } from './row';

const NOBODY = '0000000000000000';
const none = (covers: string[], variables: object, code = 'NOT_FOUND'): Row => ({
  covers,
  calls: () => [{ title: 'none', variables: { ...variables }, refusal: () => code }],
});
const empty = (variables: object): Row => ({
  ...nobodys,
  calls: () => [
    {
      title: 'all',
      variables: { ...variables },
      holds: ({ nodes }: { nodes: unknown[] }) => expect(nodes).toEqual([]),
    },
  ],
});
const line = { service: 'x', name: '', upToGrams: 0, priceDong: 1 };

/** Parcels: nobody of this world has packed any. */
export const POST_QUERIES: Record<string, Row> = {
  postWaiting: { ...nobodys, calls: () => [{ title: 'all', variables: { first: 50 } }] },
  postParcels: empty({ view: 'READY', first: 50 }),
  postParcel: none(['id'], { id: NOBODY }),
  postLists: empty({ first: 50 }),
  postList: none(['id'], { id: NOBODY }),
  postStatement: {
    covers: ['officeId'],
    calls: () => [
      { title: 'a month', variables: { month: '2026-11' } },
      { title: 'of no office', variables: { month: '2026-11', officeId: NOBODY }, refusal: () => 'NOT_FOUND' },
    ],
  },
  postFigures: {
    ...nobodys,
    calls: () => [
      {
        title: 'a month',
        variables: { from: '2026-11', to: '2026-11' },
        holds: ({ rows }: { rows: unknown[] }) => expect(rows).toEqual([]),
      },
    ],
  },
  postSettings: { ...nobodys, calls: () => [{ title: 'all', variables: {} }] },
};

const target = { id: NOBODY, expectedVersion: 1 };
const arrived = { person: 'x', address: 'x', contents: 'x', procedureCode: '0.000000', idempotencyKey: 'matrix-in' };

export const POST_MUTATIONS: Record<string, Row> = {
  packPostParcels: none(['input.dossierIds'], { input: { dossierIds: [NOBODY], idempotencyKey: 'matrix' } }),
  changePostParcel: none(['input.id'], { input: { ...target, address: 'x' } }),
  movePostParcel: none(['input.id'], { input: { ...target, move: 'SEND_AGAIN' } }),
  makePostList: none(['input.parcelIds', 'input.partnerId'], {
    input: { parcelIds: [NOBODY], partner: 'x', idempotencyKey: 'matrix' },
  }),
  confirmPostList: none(['input.id'], { input: { id: NOBODY, courier: 'x' } }),
  voidPostList: none(['input.id'], { input: { id: NOBODY, reason: 'x' } }),
  reportPostParcel: none([], {
    input: { trackingNumber: 'XX000000000VN', state: 'DELIVERED', at: '2026-11-01T08:00:00+07:00' },
  }),
  reportPostParcels: {
    ...nobodys,
    calls: () => [
      {
        title: 'a number of nobody',
        variables: { text: 'XX000000000VN;Đã phát;01/11/2026 08:00' },
        holds: (lines: { outcome: string }[]) => expect(lines).toMatchObject([{ outcome: 'REFUSED' }]),
      },
    ],
  },
  changeReturn: none(['input.id'], { input: { ...target, returnBy: 'COUNTER', reason: 'x' } }),
  registerArrivedParcel: none(['input.procedureCode'], { input: arrived }, 'BAD_USER_INPUT'),
  noteArrivedParcel: none(['input.parcelId', 'input.dossierId', 'input.declinedId'], {
    input: { parcelId: NOBODY, dossierId: NOBODY },
  }),
  savePostTariff: none(
    [],
    { input: { validFrom: '2020-01-01', expectedRevision: 0, lines: [line] } },
    'BAD_USER_INPUT',
  ),
  askPostage: none(['input.dossierId'], { input: { dossierId: NOBODY, service: 'EMS', weightGrams: 100 } }),
  savePostTaskDays: none([], { days: 0 }, 'BAD_USER_INPUT'),
  partnerAnnounceParcel: none(
    ['input.officeCode', 'input.procedureCode'],
    {
      input: {
        trackingNumber: 'XX000000000VN',
        officeCode: '000.00.00.H56',
        person: 'x',
        address: 'x',
        contents: 'x',
        procedureCode: '0.000000',
      },
    },
    'UNAUTHENTICATED',
  ),
  partnerTrackParcel: none(
    [],
    { input: { trackingNumber: 'XX000000000VN', state: 'DELIVERED', at: '2026-11-01T08:00:00+07:00' } },
    'UNAUTHENTICATED',
  ),
};
