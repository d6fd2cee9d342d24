import type { StaffMemberPartsFragment } from '@hcc/shared-schema/generated/hooks';
import type { Figures } from '../../src/features/reporting/figures/settlement-columns';
import { communeStaff } from '../support/render-page';

export const none: Figures = {
  received: 0,
  receivedOnline: 0,
  receivedOther: 0,
  carriedOver: 0,
  settled: 0,
  early: 0,
  onTime: 0,
  late: 0,
  inProgress: 0,
  withinLimit: 0,
  overdue: 0,
  paused: 0,
  withdrawn: 0,
  stopped: 0,
  declined: 0,
  rate: null,
  target: 0.9,
};

export const row = (key: string, name: string, figures: Partial<Figures> = {}) => ({
  __typename: 'SettlementRow' as const,
  key,
  name,
  ...none,
  ...figures,
});

export const total = (figures: Partial<Figures>) => ({ __typename: 'SettlementTotal' as const, ...none, ...figures });

export const report = (
  rows: ReturnType<typeof row>[],
  sum: Partial<Figures> = {},
  more: { asOf?: string; areaName?: string; unitsChangedOn?: string | null } = {},
) => ({
  settlementReport: {
    __typename: 'SettlementReport' as const,
    asOf: '2021-11-21T09:30:00+07:00',
    areaName: '',
    unitsChangedOn: null,
    rows,
    total: total(sum),
    ...more,
  },
});

const office = { id: 'o2', code: '000.00.28.H56', kind: 'CENTRE' as const };

export const districtStaff: StaffMemberPartsFragment & { __typename: 'StaffMember' } = {
  ...communeStaff,
  username: 'huyen.385',
  office: {
    ...office,
    name: 'Trung tâm Hành chính công huyện Quan Hóa',
    tier: 'DISTRICT',
    areaCode: '385',
    areaName: 'Huyện Quan Hóa',
  },
};

export const leader: StaffMemberPartsFragment & { __typename: 'StaffMember' } = {
  ...communeStaff,
  username: 'lanhdao',
  permissions: ['dossier:read', 'report:read', 'rollout:read'],
  office: {
    ...office,
    id: 'o3',
    code: '000.00.00.H56',
    kind: 'COMMITTEE',
    name: 'UBND tỉnh Thanh Hóa',
    tier: 'PROVINCE',
    areaCode: '38',
    areaName: 'Tỉnh Thanh Hóa',
  },
};
