import { Button } from '@hcc/web-shared/src/ui/form/button';
import { Skeleton } from '@hcc/web-shared/src/ui/page/page-state';
import { formatDate, formatDayShort, isSameDay } from '@hcc/web-shared/src/ui/text/date-format';
import { serverNow } from '@hcc/web-shared/src/ui/text/server-clock';
import { sessionText } from '@hcc/web-shared/src/ui/text/session-text';
import { estimateText } from '@hcc/web-shared/src/ui/tickets/ticket-text';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Question } from '../../address/public-address';
import { PublicLink } from '../../address/public-link';
import { type CentreDetails, centreOf } from '../../api/centres-api';
import { PublicFailureNotice } from '../../api/public-failure-notice';
import { useAnswer } from '../../api/use-answer';
import { OpenNow } from './open-now';

/** Whatever the hours say: the day was ended by hand. */
const CLOSED = { isOpen: false, until: null, opensAt: null };

type Props = { areaCode: string; procedure: string | undefined; go: (question: Question) => void };

/** One centre: where, when, how many wait now, and when it is full. */
export function CentreSheet({ areaCode, procedure, go }: Props) {
  const { t } = useTranslation('centres');
  const [answer, again] = useAnswer(useCallback(() => centreOf(areaCode), [areaCode]));
  const back = (
    <p>
      <PublicLink question={{ kind: 'centres', ...(procedure ? { procedure } : {}) }} go={go}>
        ← {t('back')}
      </PublicLink>
    </p>
  );
  if (answer.state === 'waiting') return <Skeleton rows={9} />;
  if (answer.state === 'failed') {
    return (
      <>
        <PublicFailureNotice error={answer.error} notFound={t('unknown')} onRetry={again} />
        {back}
      </>
    );
  }
  const details = answer.value;
  return (
    <article className="public__card centres">
      <h2 lang="vi">{details.centre.name}</h2>
      <p>
        <OpenNow centre={details.load?.isDayClosed ? CLOSED : details.centre} />
      </p>
      <Facts details={details} />
      <Now details={details} onAgain={again} />
      <Busy details={details} />
      {back}
    </article>
  );
}

function Facts({ details: { centre, daysOff, workDays } }: { details: CentreDetails }) {
  const { t } = useTranslation('centres');
  const { address, phone, hours, areaName, districtName } = centre;
  const days = (list: readonly string[]) => list.map((day) => formatDayShort(`${day}T00:00:00+07:00`)).join(', ');
  const next = hours.next
    ? t('hoursFrom', { day: formatDate(hours.next.fromDay), hours: sessionText(hours.next.sessions) })
    : '';
  return (
    <dl className="public__facts">
      <div>
        <dt>{t('address')}</dt>
        <dd lang="vi">{address ?? [areaName, districtName].filter(Boolean).join(', ')}</dd>
      </div>
      <div>
        <dt>{t('phone')}</dt>
        <dd>{phone ? <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</a> : t('noAddress')}</dd>
      </div>
      <div>
        <dt>{t('hours')}</dt>
        <dd>{[sessionText(hours.sessions), next].filter(Boolean).join('; ')}</dd>
      </div>
      <div>
        <dt>{t('daysOff')}</dt>
        <dd>{daysOff.length > 0 ? days(daysOff) : t('noDaysOff')}</dd>
      </div>
      {workDays.length > 0 ? (
        <div>
          <dt>{t('workDays')}</dt>
          <dd>{days(workDays)}</dd>
        </div>
      ) : null}
    </dl>
  );
}

function Now({ details: { centre, load }, onAgain }: { details: CentreDetails; onAgain: () => void }) {
  const { t } = useTranslation('centres');
  const { t: tickets } = useTranslation('ticket');
  const isDayClosed = load?.isDayClosed ?? false;
  const isOpen = centre.isOpen && !isDayClosed;
  // Tickets are given out on the day itself, from shortly before it opens.
  const mayTake = isOpen || (!isDayClosed && centre.opensAt !== null && isSameDay(centre.opensAt, serverNow()));
  return (
    <section>
      <div className="centres__head">
        <h3>{t('now')}</h3>
        <Button kind="quiet" onClick={onAgain}>
          {t('again')}
        </Button>
      </div>
      {!load || load.groups.length === 0 ? <p>{t('noLines')}</p> : null}
      {load && load.groups.length > 0 ? (
        <>
          {isOpen ? null : <p className="muted">{t(isDayClosed ? 'dayClosed' : 'noCallsNow')}</p>}
          <ul className="centres__lines">
            {load.groups.map(({ id, letter, name, waiting, openCounters, estimate }) => (
              <li key={id}>
                <strong lang="vi">
                  {letter} · {name}
                </strong>
                <span>
                  {t('waiting', { count: waiting })}
                  {isOpen ? ` · ${t('counters', { count: openCounters })} · ${estimateText(tickets, estimate)}` : null}
                </span>
              </li>
            ))}
          </ul>
          {mayTake ? (
            <p>
              <a className="button" href={`/queue?area=${encodeURIComponent(centre.areaCode)}`}>
                {t('take')}
              </a>
            </p>
          ) : null}
        </>
      ) : null}
    </section>
  );
}

/** Bars that say by their numbers what they show. */
function Busy({ details: { hours, countedDays } }: { details: CentreDetails }) {
  const { t } = useTranslation('centres');
  if (hours.length === 0) {
    return (
      <section>
        <h3>{t('busy')}</h3>
        <p className="muted">{t('busyNone')}</p>
      </section>
    );
  }
  const most = Math.max(...hours.map(({ tickets }) => tickets));
  return (
    <section>
      <h3>{t('busy')}</h3>
      <p className="muted">{t('busyLead', { days: countedDays })}</p>
      <table className="centres__hours">
        <thead>
          <tr>
            <th scope="col">{t('hour')}</th>
            <th scope="col">{t('people')}</th>
            <th scope="col">{t('wait')}</th>
          </tr>
        </thead>
        <tbody>
          {hours.map(({ hour, tickets, meanWaitMinutes }) => (
            <tr key={hour}>
              <th scope="row">
                {hour}–{hour + 1}
              </th>
              <td>
                <span className="centres__bar" style={{ width: `${(tickets / most) * 55}%` }} aria-hidden="true" />{' '}
                {t('about', { count: Math.max(1, Math.round(tickets / Math.max(1, countedDays))) })}
              </td>
              <td>{meanWaitMinutes === null ? '—' : t('minutes', { count: meanWaitMinutes })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
