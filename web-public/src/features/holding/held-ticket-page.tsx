import { Button } from '@hcc/web-shared/src/ui/form/button';
import { Notice, Skeleton } from '@hcc/web-shared/src/ui/page/page-state';
import { formatDateTime } from '@hcc/web-shared/src/ui/text/date-format';
import { aheadText, estimateText } from '@hcc/web-shared/src/ui/tickets/ticket-text';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { addressOf } from '../../address/public-address';
import { cancelHeldTicket, type Held } from '../../api/floor-api';
import { HoldingFrame } from './holding-frame';
import { useHeldTicket } from './use-held-ticket';

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}

/** The secret stands behind "#", which a browser sends nowhere. */
const secretNow = () => decodeURIComponent(window.location.hash.slice(1));

/** Where the holder of a ticket sees its place, its counter when it is called, and gives it up. */
export function HeldTicketPage() {
  const { t } = useTranslation('holding');
  const secret = useSyncExternalStore(subscribe, secretNow);
  return (
    <HoldingFrame title={t('title')}>
      <Shown key={secret} secret={secret} />
    </HoldingFrame>
  );
}

function Shown({ secret }: { secret: string }) {
  const { t } = useTranslation('holding');
  const { ticket, isUnknown, isAway, show } = useHeldTicket(secret);
  const isCalled = ticket?.state === 'CALLED';
  useEffect(() => {
    // Where the telephone lets a page do so.
    if (isCalled) navigator.vibrate?.([300, 150, 300]);
  }, [isCalled]);
  if (isUnknown) return <Notice kind="warning">{t('unknown')}</Notice>;
  if (!ticket) return isAway ? <Notice kind="warning">{t('awayFirst')}</Notice> : <Skeleton rows={6} />;
  return (
    <>
      {isAway ? <Notice kind="warning">{t('away')}</Notice> : null}
      <Ticket ticket={ticket} />
      {ticket.state === 'DONE' ? (
        <a className="button holding__rate" href={`/${addressOf({ kind: 'rate', secret })}`}>
          {t('rate')}
        </a>
      ) : null}
      {ticket.mayCancel ? <GiveUp secret={secret} onDone={show} /> : null}
    </>
  );
}

function Ticket({ ticket }: { ticket: Held }) {
  const { t } = useTranslation('holding');
  const { t: tickets } = useTranslation('ticket');
  const { state, counterNumber, ahead, estimate } = ticket;
  const isCalled = state === 'CALLED' || state === 'SERVING';
  return (
    <article className={isCalled ? 'holding holding--called' : 'holding'}>
      <p className="muted" lang="vi">
        {ticket.officeName}
      </p>
      <p className="holding__number">
        <span className="visually-hidden">{tickets('number')} </span>
        {ticket.label}
      </p>
      <p lang="vi">{ticket.groupName}</p>
      <div role="status" className="holding__state">
        {isCalled && counterNumber ? (
          <p className="holding__counter">{t(`at.${state}`, { number: counterNumber })}</p>
        ) : (
          <p>
            <strong>{tickets(`state.${state}`)}</strong>
          </p>
        )}
        {ahead === null ? null : <p>{aheadText(tickets, ahead)}</p>}
        {estimate ? (
          <p>
            {tickets('waitTime')}: {estimateText(tickets, estimate)}
          </p>
        ) : null}
        {state === 'NO_SHOW' ? <p>{t('missed')}</p> : null}
        {state === 'LEFT_OVER' ? <p>{t('leftOver')}</p> : null}
      </div>
      <p className="muted">
        {tickets(`class.${ticket.ticketClass}`)} · {tickets('paper.at', { when: formatDateTime(ticket.issuedAt) })}
      </p>
    </article>
  );
}

function GiveUp({ secret, onDone }: { secret: string; onDone: (ticket: Held) => void }) {
  const { t } = useTranslation('holding');
  const [isAsking, setAsking] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const giveUp = async () => {
    setBusy(true);
    setFailed(false);
    try {
      onDone(await cancelHeldTicket(secret));
    } catch {
      setFailed(true);
    }
    setBusy(false);
  };
  if (!isAsking) {
    return (
      <div className="holding__give-up">
        <Button size="large" onClick={() => setAsking(true)}>
          {t('giveUp')}
        </Button>
      </div>
    );
  }
  return (
    <div className="holding__give-up">
      <p>{t('giveUpAsk')}</p>
      <Button kind="danger" size="large" busy={isBusy} onClick={() => void giveUp()}>
        {t('giveUpDo')}
      </Button>
      <Button size="large" onClick={() => setAsking(false)}>
        {t('keep')}
      </Button>
      {hasFailed ? <Notice kind="error">{t('giveUpFailed')}</Notice> : null}
    </div>
  );
}
