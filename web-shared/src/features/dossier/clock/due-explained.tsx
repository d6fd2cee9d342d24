import './due-explained.css';
import { useTranslation } from 'react-i18next';
import { DueText } from '../../../ui/page/due-text';
import { formatDate, formatDateTime, formatDateTimeShort, formatTime } from '../../../ui/text/date-format';
import { weekdayName } from '../../../ui/text/due-moment-text';
import { limitText } from '../../../ui/text/limit-text';
import { pauseKind } from '../history/road-model';
import type { DossierOnPage } from '../use-dossier';
import { clockLines, comparesWithLimit, limitMinutes } from './clock-lines';
import { workingTimeWords } from './working-time';

const pauseWords = { SUPPLEMENT: 'clock.pause', PAYMENT: 'clock.pausePayment' } as const;

/** The due date explained: one stay a line, the pauses among them, the sum, and the moment it comes to. */
export function DueExplained({ dossier }: { dossier: DossierOnPage }) {
  const { t } = useTranslation('dossier');
  const { t: c } = useTranslation('common');
  const { clock } = dossier;
  const words = (minutes: number) => workingTimeWords(t, minutes, clock.minutesPerDay, 'exact');
  const lines = clockLines(clock);
  const allotted = comparesWithLimit(clock) ? limitMinutes(clock) : undefined;
  const startsLater = clock.startsAt !== dossier.receivedAt && clock.startsAt > dossier.receivedAt;
  return (
    <section className="panel due-explained" aria-label={t('clock.title')}>
      <h2>{t('clock.title')}</h2>
      <p>
        {t('clock.limit', { limit: limitText(c, clock.limit) })}
        <span className="muted"> · {t('clock.dayLength', { hours: clock.minutesPerDay / 60 })}</span>
      </p>
      <p>
        {t('clock.start', { when: formatDateTimeShort(clock.startsAt) })}
        {startsLater ? (
          <span className="muted">
            {' '}
            ({t('clock.startLater', { received: formatDateTimeShort(dossier.receivedAt) })})
          </span>
        ) : null}
      </p>
      {lines.length > 0 ? (
        <table className="due-explained__lines">
          <thead>
            <tr>
              <th scope="col">{t('clock.columnWhat')}</th>
              <th scope="col">{t('clock.columnWhen')}</th>
              <th scope="col" className="numeric">
                {t('clock.columnTime')}
              </th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.key} className={line.kind === 'PAUSE' ? 'due-explained__pause' : undefined}>
                <td>{line.kind === 'PAUSE' ? t(pauseWords[pauseKind(dossier.events, line.from)]) : line.officeName}</td>
                <td className="due-explained__when">
                  {t('road.fromTo', { from: formatDateTimeShort(line.from), to: formatDateTimeShort(line.to) })}
                </td>
                <td className="numeric">
                  {line.kind === 'PAUSE' ? `(${words(line.minutes)}) ${t('clock.notCounted')}` : words(line.minutes)}
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={2}>
                {t('clock.sum')}
              </th>
              <td className="numeric">
                {allotted === undefined
                  ? words(clock.usedMinutes)
                  : t('clock.sumOf', { used: words(clock.usedMinutes), limit: words(allotted) })}
              </td>
            </tr>
            {clock.pausedMinutes > 0 ? (
              <tr className="due-explained__pause">
                <th scope="row" colSpan={2}>
                  {t('clock.pausedSum')}
                </th>
                <td className="numeric">{words(clock.pausedMinutes)}</td>
              </tr>
            ) : null}
          </tfoot>
        </table>
      ) : (
        <p className="muted">{t('clock.empty')}</p>
      )}
      {clock.pausedMinutes > 0 || clock.state === 'PAUSED' ? (
        <p className="muted">{t(`clock.${clock.onSupplement}`)}</p>
      ) : null}
      <DueLine dossier={dossier} />
      <Afterwards dossier={dossier} />
    </section>
  );
}

function DueLine({ dossier }: { dossier: DossierOnPage }) {
  const { t } = useTranslation('dossier');
  const { t: c } = useTranslation('common');
  const { clock } = dossier;
  if (clock.limit.unit === 'NONE') return <p className="due-explained__due">{t('clock.dueNone')}</p>;
  if (!clock.dueAt) {
    const words = dossier.status === 'PAYMENT_REQUIRED' ? 'clock.duePayment' : 'clock.duePaused';
    return clock.state === 'PAUSED' ? <p className="due-explained__due">{t(words)}</p> : null;
  }
  const finished = clock.state === 'COMPLETED' && dossier.completedAt;
  return (
    <p className="due-explained__due" title={formatDateTime(clock.dueAt)}>
      <strong>
        {t('clock.due')}:{' '}
        {c('due.at', {
          time: formatTime(clock.dueAt),
          weekday: weekdayName(c, clock.dueAt),
          date: formatDate(clock.dueAt),
        })}
      </strong>
      {' · '}
      {finished && clock.timeliness ? (
        t('clock.finished', {
          when: formatDateTimeShort(dossier.completedAt),
          timeliness: c(`timeliness.${clock.timeliness}`).toLowerCase(),
        })
      ) : (
        <DueText {...dossier} moment={false} />
      )}
    </p>
  );
}

/** What else the citizen was told about the date, and what the counting now stands on. */
function Afterwards({ dossier }: { dossier: DossierOnPage }) {
  const { t } = useTranslation('dossier');
  const counted = dossier.proceedings.corrections.findLast(({ fields }) =>
    fields.some(({ field }) => field === 'procedureCode' || field === 'receivedAt'),
  );
  return (
    <>
      {counted ? <p className="muted">{t('clock.corrected', { when: formatDateTimeShort(counted.at) })}</p> : null}
      {dossier.promisedAt ? <p>{t('clock.promised', { when: formatDateTimeShort(dossier.promisedAt) })}</p> : null}
    </>
  );
}
