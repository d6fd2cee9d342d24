import type { CheckReorganisationQuery } from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';

export type OrderProblem = CheckReorganisationQuery['checkReorganisation'][number];

const PLACES = [
  'code',
  'name',
  'parentCode',
  'from',
  'into',
  'rules',
  'tier',
  'kind',
  'effectiveOn',
  'decision',
] as const;

/** What is wrong, in words. The server's own are Vietnamese; in English the place says which rule it is. */
export function useProblemWords(): (problem: OrderProblem) => string {
  const { t, i18n } = useTranslation('reorganisation');
  return ({ path, reason }) => {
    if (i18n.language === 'vi') return reason;
    const keys = path.split('.').filter((key) => !/^\d+$/.test(key));
    return t(`problem.${PLACES.find((place) => place === keys.at(-1)) ?? 'other'}`);
  };
}
