import type { IndexComponent, ServiceIndexQuery, SettlementColumn } from '@hcc/shared-schema/generated/hooks';
import { monthStart } from '../../ui/text/vietnam-day';
import { proceduresAddress } from '../reporting/procedures-address';
import { dossiersAddress, type FigureScope } from '../reporting/report-address';

export type ServiceIndex = ServiceIndexQuery['serviceIndex'];
export type IndexRow = ServiceIndex['rows'][number];
export type IndexPart = IndexRow['parts'][number];

const COLUMNS_OF: Partial<Record<IndexComponent, { counted: SettlementColumn; total: SettlementColumn }>> = {
  PROGRESS: { counted: 'IN_TIME', total: 'SETTLED' },
  ONLINE_SERVICES: { counted: 'RECEIVED_ONLINE', total: 'RECEIVED' },
  ONLINE_PAYMENT: { counted: 'PAID_ONLINE', total: 'WITH_FEE' },
  DIGITISATION: { counted: 'DIGITISED', total: 'SETTLED' },
};

/** Where the two numbers of a component lead: to dossiers, or to procedures; null where it has no data. */
export function addressOfPart(
  component: IndexComponent,
  which: 'counted' | 'total',
  scope: FigureScope,
  by: 'AREA' | 'OFFICE' = 'AREA',
): string | null {
  if (component === 'PUBLICITY') return proceduresAddress(scope, which === 'counted' ? 'whole' : 'all');
  const columns = COLUMNS_OF[component];
  return columns ? dossiersAddress(scope, columns[which], by) : null;
}

/** Of what could be reached with the data there is, 0 to 100; null where there is none. */
export const reached = ({ points, weight }: { points: number; weight: number }): number | null =>
  weight === 0 ? null : (points / weight) * 100;

/** A month and those before it, the newest first. */
export const lastMonths = (today: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => monthStart(today, -index).slice(0, 7));

/** The month that the address names, where it is one of these. */
export const readMonth = (text: string | null, months: readonly string[]): string =>
  months.find((month) => month === text) ?? months[0] ?? '';
