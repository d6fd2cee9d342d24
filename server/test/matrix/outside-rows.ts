import { nobodys, type Row } from './row';

/** The id of nothing. */
const NOBODY = '0000000000000000';
const SLIP = { code: '000.00.00.H56-000000-0000', key: '00000000000000' };

const none = (covers: string[], variables: Record<string, unknown>, code = 'NOT_FOUND', once = false): Row => ({
  covers,
  calls: () => [{ title: 'none', once, variables, refusal: () => code }],
});
const seen = { name: 'PORTAL', expectedVersion: 1 };

/** Services outside, and what citizens pay from home: nobody of this world has set one up. */
export const OUTSIDE_QUERIES: Record<string, Row> = {
  citizenDues: none(['code', 'key'], SLIP, 'NOT_FOUND', true),
  citizenReceipt: none(['code', 'key', 'id'], { ...SLIP, id: NOBODY }, 'NOT_FOUND', true),
  officeAccounts: { ...nobodys, calls: () => [{ title: 'all', variables: {} }] },
  outsideService: {
    ...nobodys,
    calls: () => [
      { title: 'none', variables: { name: 'PORTAL' }, holds: (service: unknown) => expect(service).toBeNull() },
    ],
  },
  portalOverview: { ...nobodys, calls: () => [{ title: 'all', variables: {} }] },
};

export const OUTSIDE_MUTATIONS: Record<string, Row> = {
  showTransferCode: none(['code', 'key'], { ...SLIP, ordinal: 0 }, 'NOT_FOUND', true),
  startOnlinePayment: none(['code', 'key'], { ...SLIP, ordinal: 0 }, 'NOT_FOUND', true),
  saveOutsideService: none(
    [],
    { input: { name: 'PORTAL', expectedVersion: 0, address: 'x', identity: '' } },
    'BAD_USER_INPUT',
  ),
  switchOutsideService: none([], { ...seen, on: true }),
  confirmOutsideService: none([], seen),
  testPaymentGateway: none([], {}, 'ILLEGAL_ACTION'),
  testPortal: none([], {}, 'ILLEGAL_ACTION'),
  resendPortalReport: none(['id'], { id: NOBODY }),
  giveUpPortalReport: none(['id'], { id: NOBODY }),
  reconcilePortalDay: none([], { day: '2026-11-23' }, 'ILLEGAL_ACTION'),
};
