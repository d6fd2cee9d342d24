import { type Call, nobodys, type Row } from './row';
import { isWithin } from './world';

const NOBODY = '0000000000000000';

const nobody = (variables: Record<string, unknown>, refusal = 'NOT_FOUND'): Call[] => [
  { title: 'nobody', variables, refusal: () => refusal },
];

const account = { username: 'nobody.at.all' };
const days = { fromDay: '2026-12-01', toDay: '2026-12-31' };

export const STAFFING_QUERIES: Record<string, Row> = {
  people: {
    covers: ['filter.officeCode', 'filter.areaCode'],
    calls: () => [{ title: 'none of an office', variables: { filter: { officeCode: 'none', areaCode: 'none' } } }],
  },
  person: { covers: ['username'], calls: () => nobody(account) },
  transfers: { ...nobodys, calls: () => [{ title: 'all', variables: {} }] },
  secondments: { ...nobodys, calls: () => [{ title: 'all', variables: {} }] },
  adminGrants: { ...nobodys, calls: () => [{ title: 'all', variables: {} }] },
  officeStaff: {
    covers: ['officeCode'],
    calls: () => [
      { title: 'the own office', variables: {} },
      { title: 'no office', variables: { officeCode: 'none' }, refusal: () => 'NOT_FOUND' },
    ],
  },
  staffedOffices: {
    ...nobodys,
    calls: () => [
      {
        title: 'in sight',
        variables: { search: 'ban nhan dan' },
        holds: (offices: { areaCode: string; code: string }[], { root, officeCode, username }) => {
          if (username === 'quantri') return;
          for (const { areaCode, code } of offices) {
            expect([username, code, code === officeCode || isWithin(areaCode, root) || root === '38']).toEqual([
              username,
              code,
              true,
            ]);
          }
        },
      },
    ],
  },
  myWorkPlaces: {
    ...nobodys,
    calls: () => [
      {
        title: 'the own',
        variables: {},
        holds: (places: { officeCode: string }[], { officeCode }) =>
          expect(places.map((place) => place.officeCode)).toEqual([officeCode]),
      },
    ],
  },
};

export const STAFFING_MUTATIONS: Record<string, Row> = {
  addAccount: {
    covers: ['input.username', 'input.officeCode'],
    calls: () =>
      nobody(
        { input: { ...account, fullName: '', officeCode: 'none', roles: [], password: 'trâu-đi-cày-sớm' } },
        'BAD_USER_INPUT',
      ),
  },
  setStaffRoles: {
    covers: ['input.username', 'input.officeCode'],
    calls: () =>
      nobody({ input: { ...account, officeCode: 'none', roles: ['OFFICIAL'], reason: 'Thử' } }, 'BAD_USER_INPUT'),
  },
  closeAccount: {
    covers: ['input.username', 'input.handOver.officeCode', 'input.handOver.toStaffId'],
    calls: () =>
      nobody({ input: { ...account, reason: 'Thử', handOver: [{ officeCode: 'none', toStaffId: NOBODY }] } }),
  },
  enableAccount: { covers: ['username'], calls: () => nobody(account) },
  endAccountSessions: { covers: ['username'], calls: () => nobody(account) },
  importAccounts: { ...nobodys, calls: () => nobody({ file: 'AAAA' }, 'BAD_USER_INPUT') },
  prepareTransfer: {
    covers: ['input.username', 'input.fromOfficeCode', 'input.toOfficeCode', 'input.handToId', 'input.uploadIds'],
    calls: () =>
      nobody({
        input: {
          ...account,
          fromOfficeCode: 'none',
          toOfficeCode: 'none',
          roles: ['OFFICIAL'],
          effectiveOn: '2026-12-01',
          decision: 'Thử',
          handToId: NOBODY,
          uploadIds: [NOBODY],
        },
      }),
  },
  scheduleTransfer: { covers: ['id'], calls: () => nobody({ id: NOBODY }) },
  cancelTransfer: { covers: ['id'], calls: () => nobody({ id: NOBODY }) },
  secondStaff: {
    covers: ['input.username', 'input.fromOfficeCode', 'input.centreCode', 'input.handToId', 'input.uploadIds'],
    calls: () =>
      nobody({
        input: {
          ...account,
          ...days,
          fromOfficeCode: 'none',
          centreCode: 'none',
          roles: ['RECEPTION'],
          decision: 'Thử',
          handToId: NOBODY,
          uploadIds: [NOBODY],
        },
      }),
  },
  changeSecondment: {
    covers: ['id', 'uploadIds'],
    calls: () => nobody({ id: NOBODY, toDay: '2026-12-31', decision: 'Thử', uploadIds: [NOBODY] }),
  },
  endSecondment: { covers: ['id'], calls: () => nobody({ id: NOBODY }) },
  confirmAdminGrant: { covers: ['id'], calls: () => nobody({ id: NOBODY }) },
  refuseAdminGrant: { covers: ['id'], calls: () => nobody({ id: NOBODY }) },
  enterLeave: {
    covers: ['input.officeCode', 'input.staffId', 'input.standIn.staffId'],
    calls: () =>
      nobody({
        input: {
          ...days,
          officeCode: 'none',
          staffId: NOBODY,
          kind: 'ANNUAL',
          reason: 'Thử',
          standIn: { staffId: NOBODY, scope: 'ALL' },
        },
      }),
  },
  cancelLeave: { covers: ['id'], calls: () => nobody({ id: NOBODY }) },
  workAt: { covers: ['officeCode'], calls: () => nobody({ officeCode: 'none' }) },
};
