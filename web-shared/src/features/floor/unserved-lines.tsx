import { useTranslation } from 'react-i18next';
import { Notice } from '../../ui/page/page-state';
import type { Desk } from './use-desk';

/** Lines in which people wait though no counter is open for them: whoever sees it can help. */
export function UnservedLines({ groups }: { groups: Desk['board']['groups'] }) {
  const { t } = useTranslation('floor');
  const lines = groups.filter(({ waiting, openCounters }) => waiting > 0 && openCounters === 0);
  if (lines.length === 0) return null;
  return (
    <Notice kind="warning" title={t('unserved.title')}>
      {lines.map(({ id, letter, name, waiting }) => (
        <p key={id}>{t('unserved.line', { letter, name, count: waiting })}</p>
      ))}
      <p className="muted">{t('unserved.text')}</p>
    </Notice>
  );
}
