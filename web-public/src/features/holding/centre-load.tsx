import { Button } from '@hcc/web-shared/src/ui/form/button';
import { Notice } from '@hcc/web-shared/src/ui/page/page-state';
import { dueMomentText } from '@hcc/web-shared/src/ui/text/due-moment-text';
import { estimateText } from '@hcc/web-shared/src/ui/tickets/ticket-text';
import { useTranslation } from 'react-i18next';
import type { Load } from '../../api/floor-api';
import { TakeForm } from './take-form';

/** The lines of a centre: how many wait and how long; and a ticket, while it gives them out. */
export function CentreLoad({ load, onAgain }: { load: Load; onAgain: () => void }) {
  const { t } = useTranslation('holding');
  const { t: tickets } = useTranslation('ticket');
  const { t: c } = useTranslation('common');
  return (
    <section className="public__card centre-load" aria-labelledby="centre-load">
      <div className="centre-load__head">
        <h2 id="centre-load" lang="vi">
          {load.officeName}
        </h2>
        <Button onClick={onAgain}>{t('again')}</Button>
      </div>
      {load.groups.length === 0 ? <Notice>{t('noLines')}</Notice> : null}
      <ul className="centre-load__lines">
        {load.groups.map(({ id, letter, name, waiting, openCounters, estimate }) => (
          <li key={id}>
            <strong aria-hidden="true">{letter}</strong>
            <span>
              <span lang="vi">{name}</span>
              <span className="muted">
                {t('waiting', { count: waiting })}
                {load.isOpen
                  ? ` · ${t('counters', { count: openCounters })} · ${estimateText(tickets, estimate)}`
                  : null}
              </span>
            </span>
          </li>
        ))}
      </ul>
      {load.isOpen ? (
        load.groups.length > 0 && <TakeForm load={load} />
      ) : (
        <Notice>{t('closedUntil', { when: load.opensAt ? dueMomentText(c, load.opensAt) : '' })}</Notice>
      )}
    </section>
  );
}
