import './journal.css';
import { useTranslation } from 'react-i18next';
import { formatDateTime, formatDateTimeShort } from '../../../ui/text/date-format';
import { useDoerName } from '../../../ui/text/use-doer-name';
import type { DossierOnPage } from '../use-dossier';
import { eventLines } from './event-lines';
import { useEventWords } from './use-event-words';

/** What happened, newest first: when, what in words, who and where, and what was written. */
export function Journal({ dossier }: { dossier: DossierOnPage }) {
  const { t } = useTranslation('dossier');
  const words = useEventWords();
  const doerName = useDoerName();
  return (
    <section className="panel journal" aria-label={t('events.title')}>
      <h2>{t('events.title')}</h2>
      <ol>
        {eventLines(words, dossier).map((line) => (
          <li key={line.sequence}>
            <time dateTime={line.at} title={formatDateTime(line.at)}>
              {formatDateTimeShort(line.at)}
            </time>
            <div>
              <p>
                {line.what}
                {line.newDue === undefined ? null : (
                  <span className="journal__due">
                    {' · '}
                    {line.newDue
                      ? t('events.newDue', { due: formatDateTimeShort(line.newDue) })
                      : t('events.clockStopped')}
                  </span>
                )}
              </p>
              {line.note ? <p className="journal__note">{line.note}</p> : null}
              <p className="journal__who">{t('events.at', { who: doerName(line.who), office: line.where })}</p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
