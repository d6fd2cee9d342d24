import type { FloorCut, TicketClass } from '@hcc/shared-schema/generated/hooks';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../../ui/text/date-format';

/** How a row of figures is called in the reader's language. */
export function useRowName(by: FloorCut): (row: { key: string | null; name: string }) => string {
  const { t } = useTranslation('floor');
  const { t: tickets } = useTranslation('ticket');
  return useCallback(
    ({ key, name }) => {
      if (key === null) return t('figures.nobody');
      if (by === 'DAY') return formatDate(key);
      return by === 'CLASS' ? tickets(`class.${key as TicketClass}`) : name;
    },
    [by, t, tickets],
  );
}
