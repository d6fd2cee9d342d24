import { useCitizenNoticesQuery } from '@hcc/shared-schema/generated/hooks';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/form/button';
import { formatDateTimeShort } from '../../ui/text/date-format';
import { dueMomentText } from '../../ui/text/due-moment-text';
import type { DossierOnPage } from './use-dossier';

/** What the citizen was told, or is to be told, newest first. Nothing where there was nothing to tell. */
export function CitizenNotices({ dossier: { code, version } }: { dossier: DossierOnPage }) {
  const { t } = useTranslation('notices');
  const { t: c } = useTranslation('common');
  const { data, error, refetch } = useCitizenNoticesQuery({ variables: { code }, fetchPolicy: 'cache-and-network' });
  const read = () => void refetch().catch(() => undefined);

  const asked = useRef(version);
  useEffect(() => {
    if (asked.current === version) return;
    asked.current = version;
    // What happened to the dossier may be news for the citizen.
    void refetch().catch(() => undefined);
  }, [version, refetch]);

  const notices = data?.dossier.citizenNotices;
  if (!error && (!notices || notices.length === 0)) return null;
  return (
    <section className="panel proceedings" aria-label={t('citizen.title')}>
      <h2>{t('citizen.title')}</h2>
      {error && !notices ? (
        <p>
          {t('citizen.failed')}{' '}
          <Button size="small" onClick={read}>
            {c('action.retry')}
          </Button>
        </p>
      ) : null}
      <ul className="proceedings__part">
        {notices?.map(({ id, kind, at, moment, doneAt }) => (
          <li key={id}>
            <p>{t(`kind.${kind}`, { when: moment ? dueMomentText(c, moment) : '' })}</p>
            <p className="muted" title={doneAt === null ? t('citizen.waitingHint') : undefined}>
              {formatDateTimeShort(at)} ·{' '}
              {doneAt === null ? t('citizen.waiting') : t('citizen.sent', { when: formatDateTimeShort(doneAt) })}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
