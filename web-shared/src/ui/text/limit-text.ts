import type { LimitUnit } from '@hcc/shared-schema/generated/hooks';
import type { TFunction } from 'i18next';

export function limitText(t: TFunction<'common'>, limit: { amount: number | null; unit: LimitUnit }): string {
  if (limit.unit === 'SAME_DAY' || limit.unit === 'NONE') return t(`limit.${limit.unit}`);
  return t(`limit.${limit.unit}`, { count: limit.amount ?? 0 });
}
