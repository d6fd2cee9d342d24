import { useDossierTicketsQuery } from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../ui/text/date-format';

/** How long who brought a dossier waited and was served. Nothing where he came without a ticket. */
export function DossierTickets({ dossierId }: { dossierId: string }) {
  const { t } = useTranslation('dossier');
  const { t: c } = useTranslation('common');
  const { data } = useDossierTicketsQuery({ variables: { dossierId } });
  const tickets = data?.dossierTickets;
  // Most dossiers come without one; where it can't be read the dossier is none the worse.
  if (!tickets || tickets.length === 0) return null;
  const time = (seconds: number) => c('duration.minutes', { count: Math.round(seconds / 60) });
  return (
    <section className="panel" aria-label={t('tickets.title')}>
      <h2>{t('tickets.title')}</h2>
      {tickets.map(({ id, label, day, state, waitedSeconds, servedSeconds, counterNumber, staff }) => (
        <p key={id}>
          <strong>{label}</strong> · {formatDate(day)} · {t('tickets.waited', { time: time(waitedSeconds) })}
          {servedSeconds > 0 ? ` · ${t('tickets.served', { time: time(servedSeconds) })}` : ''}
          {state === 'SERVING' ? ` · ${t('tickets.now')}` : ''}
          {counterNumber ? ` · ${t('tickets.counter', { number: counterNumber })}` : ''}
          {staff ? ` · ${staff.fullName}` : ''}
        </p>
      ))}
    </section>
  );
}
