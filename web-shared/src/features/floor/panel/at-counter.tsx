import {
  type OnTicketInput,
  type TicketWithJournalFragment,
  useFinishTicketMutation,
  useMarkTicketNoShowMutation,
  useRecallTicketMutation,
  useReturnTicketMutation,
  useStartServingMutation,
} from '@hcc/shared-schema/generated/hooks';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSession } from '../../../session/session-provider';
import { Button } from '../../../ui/form/button';
import { useShortcut } from '../../../ui/form/use-shortcut';
import { formatTime } from '../../../ui/text/date-format';
import { useDoerName } from '../../../ui/text/use-doer-name';
import { minutesText } from '../floor-time';
import { useCallNext } from '../use-call-next';
import type { PanelProps } from './panel-props';
import { TransferDialog } from './transfer-dialog';

/** A called or served ticket, and what may be done with it. F9 is the step that comes next. */
export function AtCounter({ ticket, desk, deed: { isBusy, run } }: PanelProps & { ticket: TicketWithJournalFragment }) {
  const { t } = useTranslation('floor');
  const doerName = useDoerName();
  const { t: tickets } = useTranslation('ticket');
  const { can } = useSession();
  const callNext = useCallNext();
  const [start] = useStartServingMutation();
  const [recall] = useRecallTicketMutation();
  const [noShow] = useMarkTicketNoShowMutation();
  const [giveBack] = useReturnTicketMutation();
  const [finish] = useFinishTicketMutation();
  const [isMoving, setMoving] = useState(false);
  const main = useRef<HTMLButtonElement>(null);
  const isServing = ticket.state === 'SERVING';
  const input: OnTicketInput = { id: ticket.id, expectedVersion: ticket.version };
  const variables = { input };
  const finishAndCall = async () => {
    await finish({ variables });
    if (desk.sitting?.state === 'OPEN') await callNext();
  };
  const next = () => void run(async () => (isServing ? finishAndCall() : start({ variables })));
  useShortcut('F9', next, !isBusy && !isMoving);
  // Another ticket, or another state of this one, has another main step.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus goes to it
  useEffect(() => main.current?.focus(), [ticket.id, isServing]);
  return (
    <>
      <p className="floor__state" role="status">
        {tickets(`state.${ticket.state}`)}
        <strong className="floor__label">{ticket.label}</strong>
      </p>
      <p>
        {ticket.groupName}
        {ticket.ticketClass === 'NORMAL' ? null : (
          <strong className="floor__class"> · {tickets(`class.${ticket.ticketClass}`)}</strong>
        )}
      </p>
      <p className="muted">
        {t('ticket.waited', { time: minutesText(t, ticket.waitedSeconds) })} ·{' '}
        {t('ticket.calls', { count: ticket.calls })}
        {ticket.calledAt ? ` · ${t('ticket.calledAt', { time: formatTime(ticket.calledAt) })}` : ''}
      </p>
      {isServing && can('dossier:receive') ? (
        <Link className="button button--large" to={`/receive?ticket=${ticket.id}`}>
          {t('ticket.receive')}
        </Link>
      ) : null}
      <Button ref={main} kind="primary" size="large" className="floor__call" shortcut="F9" busy={isBusy} onClick={next}>
        {t(isServing ? 'ticket.finishAndCall' : 'ticket.start')}
      </Button>
      <div className="floor__steps">
        {isServing ? null : (
          <>
            <Button busy={isBusy} onClick={() => void run(() => recall({ variables }))}>
              {t('ticket.recall')}
            </Button>
            <Button busy={isBusy} onClick={() => void run(() => noShow({ variables }))}>
              {t('ticket.noShow')}
            </Button>
          </>
        )}
        <Button onClick={() => setMoving(true)}>{t('ticket.transfer')}</Button>
        <Button busy={isBusy} onClick={() => void run(() => giveBack({ variables }))}>
          {t('ticket.giveBack')}
        </Button>
        <Button busy={isBusy} onClick={() => void run(() => finish({ variables }))}>
          {t('ticket.finish')}
        </Button>
      </div>
      {ticket.dossiers.length > 0 ? (
        <p>
          {t('ticket.dossiers')}{' '}
          {ticket.dossiers.map(({ id, code }) => (
            <Link key={id} to={`/dossier/${code}`} className="floor__dossier">
              {code}
            </Link>
          ))}
        </p>
      ) : null}
      <details>
        <summary>{t('ticket.journal')}</summary>
        <ol className="floor__journal">
          {ticket.journal.map(({ ordinal, kind, at, actorName, note }) => (
            <li key={ordinal}>
              <span className="muted">{formatTime(at)}</span> {t(`event.${kind}`)}
              {actorName ? ` · ${doerName(actorName)}` : ''}
              {note ? ` · ${note}` : ''}
            </li>
          ))}
        </ol>
      </details>
      {isMoving ? <TransferDialog ticket={ticket} desk={desk} run={run} onDone={() => setMoving(false)} /> : null}
    </>
  );
}
