import { useRestoreTicketMutation } from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/form/button';
import { formatTime } from '../../../ui/text/date-format';
import { formatNumber } from '../../../ui/text/number-format';
import { minutesText } from '../floor-time';
import type { Ticket } from '../use-desk';
import type { PanelProps } from './panel-props';

/** Of a line nobody reads more at a counter. */
const SHOWN = 8;

/** Who waits, line by line in the order in which they come; and who was called and did not come. */
export function WaitingList({ desk: { board, waiting, noShows, sitting }, deed: { isBusy, run } }: PanelProps) {
  const { t } = useTranslation('floor');
  const [restore] = useRestoreTicketMutation();
  const own = board.counters.find(({ id }) => id === sitting?.counterId)?.groupIds ?? [];
  const groups = [...board.groups].sort((a, b) => Number(own.includes(b.id)) - Number(own.includes(a.id)));
  const sent = waiting.filter(({ wantedCounterNumber }) => wantedCounterNumber !== null);
  return (
    <section className="panel floor__waiting" aria-labelledby="floor-waiting">
      <h2 id="floor-waiting">{t('waiting.title', { count: waiting.length, number: formatNumber(waiting.length) })}</h2>
      {sent.length > 0 ? <Line name={t('waiting.sent')} tickets={sent} /> : null}
      {groups.map((group) => {
        const line = waiting.filter((one) => one.groupId === group.id && one.wantedCounterNumber === null);
        const name = `${group.letter} · ${group.name}`;
        return (
          <Line
            key={group.id}
            name={!sitting || own.includes(group.id) ? name : t('waiting.other', { name })}
            tickets={line}
          />
        );
      })}
      {noShows.length > 0 ? (
        <>
          <h3>{t('waiting.noShows')}</h3>
          <ul className="floor__tickets">
            {noShows.map(({ id, label, version, endedAt }) => (
              <li key={id}>
                <strong>{label}</strong>
                <span className="muted">{endedAt ? formatTime(endedAt) : ''}</span>
                <Button
                  size="small"
                  busy={isBusy}
                  aria-label={t('waiting.restoreOf', { label })}
                  onClick={() => void run(() => restore({ variables: { input: { id, expectedVersion: version } } }))}
                >
                  {t('waiting.restore')}
                </Button>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}

function Line({ name, tickets }: { name: string; tickets: readonly Ticket[] }) {
  const { t } = useTranslation('floor');
  const { t: words } = useTranslation('ticket');
  return (
    <>
      <h3>
        {name} <span className="muted">({formatNumber(tickets.length)})</span>
      </h3>
      {tickets.length === 0 ? null : (
        <ol className="floor__tickets">
          {tickets.slice(0, SHOWN).map(({ id, label, ticketClass, waitedSeconds, wantedCounterNumber }) => (
            <li key={id}>
              <strong>{label}</strong>
              <span>
                {ticketClass === 'NORMAL' ? '' : words(`class.${ticketClass}`)}
                {wantedCounterNumber ? t('counter', { number: wantedCounterNumber }) : ''}
              </span>
              <span className="muted">{minutesText(t, waitedSeconds)}</span>
            </li>
          ))}
        </ol>
      )}
      {tickets.length > SHOWN ? <p className="muted">{t('waiting.more', { count: tickets.length - SHOWN })}</p> : null}
    </>
  );
}
