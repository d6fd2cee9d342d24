import { formatDateTimeShort } from '@hcc/web-shared/src/ui/text/date-format';
import { useTranslation } from 'react-i18next';
import type { Centre } from '../../api/centres-api';

/** In words, and not by its colour alone. */
export function OpenNow({
  centre: { isOpen, until, opensAt },
}: {
  centre: Pick<Centre, 'isOpen' | 'until' | 'opensAt'>;
}) {
  const { t } = useTranslation('centres');
  return (
    <span className={isOpen ? 'open-now open-now--open' : 'open-now'}>
      {isOpen
        ? t('openUntil', { time: until })
        : opensAt
          ? t('closedUntil', { when: formatDateTimeShort(opensAt) })
          : t('closed')}
    </span>
  );
}
