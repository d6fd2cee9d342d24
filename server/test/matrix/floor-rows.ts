import { nobodys, type Row } from './row';
import { isWithin, PERIOD, type Person } from './world';

const NOBODY = '0000000000000000';
const DAYS = { from: PERIOD.from, to: PERIOD.to };

/** A thing of this id is nobody's. */
const none = (variables: object, covers: string[], refusal = 'NOT_FOUND'): Row => ({
  covers,
  calls: () => [{ title: 'none', variables: { ...variables }, refusal: () => refusal }],
});
const onNone: Row = none({ input: { id: NOBODY, expectedVersion: 1 } }, ['input.id']);
const sittingNone: Row = none({ id: NOBODY, expectedVersion: 1 }, ['id']);

/** Centres of communes: their floors are seen from the area, and arranged by who administers it. */
function byCentre(variables: object, covers: string[], refusal: string | null = null): Row {
  return {
    covers: ['officeId', ...covers],
    calls: ({ centres }) => [
      ...Object.entries(centres).map(([areaCode, officeId]) => ({
        title: `the centre of ${areaCode}`,
        variables: { officeId, ...variables },
        refusal: ({ root }: Person) => (isWithin(areaCode, root) ? refusal : 'NOT_FOUND'),
      })),
      { title: 'no office', variables: { officeId: NOBODY, ...variables }, refusal: () => 'NOT_FOUND' },
    ],
  };
}

const key = { idempotencyKey: 'matrix' };

/** Floors of centres: nobody of this world has given out a ticket. */
export const FLOOR_QUERIES: Record<string, Row> = {
  floorBoard: none({ officeId: NOBODY }, ['officeId']),
  groupsOfProcedure: none({ officeId: NOBODY, procedureCode: 'x' }, ['officeId', 'procedureCode']),
  floorDesk: {
    ...nobodys,
    calls: () => [
      { title: 'mine', variables: {}, holds: ({ sitting }: { sitting: null }) => expect(sitting).toBeNull() },
    ],
  },
  queueTicket: none({ id: NOBODY }, ['id']),
  dossierTickets: none({ dossierId: NOBODY }, ['dossierId']),
  floorLoads: {
    covers: ['areaCodes'],
    calls: () => [
      {
        title: 'a commune',
        variables: { areaCodes: ['14869'] },
        holds: (loads: { waiting: number }[]) => expect(loads).toMatchObject([{ waiting: 0 }]),
      },
    ],
  },
  heldTicket: none({ secret: '7KXS3M9PQ2RTV4' }, []),
  thisFloorDevice: none({}, [], 'UNAUTHENTICATED'),
  counterRating: none({}, [], 'UNAUTHENTICATED'),
  floorSettings: byCentre({}, []),
  floorFigures: byCentre({ ...DAYS, by: 'DAY' }, []),
  floorCentres: {
    ...nobodys,
    calls: () => [
      {
        title: 'all centres',
        variables: DAYS,
        holds: ({ rows }: { rows: unknown[] }) => expect(rows).toEqual([]),
      },
    ],
  },
  floorTickets: byCentre({ ...DAYS, by: 'DAY', key: PERIOD.from, first: 5 }, ['key']),
};

export const FLOOR_MUTATIONS: Record<string, Row> = {
  sitDown: none({ counterId: NOBODY }, ['counterId']),
  pauseSitting: sittingNone,
  resumeSitting: sittingNone,
  leaveCounter: sittingNone,
  closeFloorDay: none({ officeId: NOBODY }, ['officeId']),
  takeTicket: none({ input: { ...key, groupId: NOBODY, dossierCode: 'x' } }, ['input.groupId', 'input.dossierCode']),
  callNextTicket: none({ input: { key: 'matrix', groupId: NOBODY } }, ['input.groupId', 'input.key'], 'ILLEGAL_ACTION'),
  recallTicket: onNone,
  startServing: onNone,
  markTicketNoShow: onNone,
  restoreTicket: onNone,
  transferTicket: none({ input: { id: NOBODY, expectedVersion: 1, groupId: NOBODY } }, [
    'input.id',
    'input.groupId',
    'input.counterId',
  ]),
  returnTicket: onNone,
  finishTicket: onNone,
  quickServe: none({ input: { ...key, groupId: NOBODY } }, ['input.groupId'], 'ILLEGAL_ACTION'),
  noteTicketDossier: none({ ticketId: NOBODY, dossierId: NOBODY }, ['ticketId', 'dossierId']),
  rateAtCounter: none({ input: { ticketId: NOBODY, face: 5 } }, ['input.ticketId'], 'UNAUTHENTICATED'),
  takeKioskTicket: none(
    { input: { ...key, groupId: NOBODY, dossierCode: 'x' } },
    ['input.groupId', 'input.dossierCode'],
    'UNAUTHENTICATED',
  ),
  takeWebTicket: none(
    { input: { ...key, groupId: NOBODY, areaCode: '14869', phone: '0912345678', dossierCode: 'x' } },
    ['input.groupId', 'input.areaCode', 'input.dossierCode'],
  ),
  cancelHeldTicket: none({ secret: '7KXS3M9PQ2RTV4' }, []),
  pairFloorDevice: {
    covers: ['code'],
    calls: () => [{ title: 'no code', variables: { code: '00000000' }, once: true, refusal: () => 'NOT_FOUND' }],
  },
  saveCounterGroup: byCentre(
    {
      id: NOBODY,
      expectedVersion: 1,
      input: { letter: 'A', name: 'x', serves: [], priorityRun: 1, meanMinutes: 5, counterIds: [] },
    },
    ['id', 'input.counterIds', 'input.serves.code'],
    'NOT_FOUND',
  ),
  closeCounterGroup: byCentre({ id: NOBODY, expectedVersion: 1 }, ['id'], 'NOT_FOUND'),
  makeFloorDevice: byCentre(
    { input: { kind: 'COUNTER_SCREEN', name: 'x', counterId: NOBODY } },
    ['input.counterId'],
    'BAD_USER_INPUT',
  ),
  renewFloorPairing: byCentre({ id: NOBODY }, ['id'], 'NOT_FOUND'),
  revokeFloorDevice: byCentre({ id: NOBODY }, ['id'], 'NOT_FOUND'),
  setKioskPrinter: byCentre({ id: NOBODY, printer: 'NONE' }, ['id'], 'NOT_FOUND'),
  saveBoardNotice: byCentre(
    { id: NOBODY, input: { text: 'x', from: '2026-11-23T09:00:00+07:00', to: '2026-11-23T10:00:00+07:00' } },
    ['id'],
    'NOT_FOUND',
  ),
  takeDownNotice: byCentre({ id: NOBODY }, ['id'], 'NOT_FOUND'),
};
