import './kiosk-ticket.css';
import { TicketPaper } from '@hcc/web-shared/src/ui/tickets/ticket-paper';
import { aheadText, estimateText, ticketAddress } from '@hcc/web-shared/src/ui/tickets/ticket-text';
import { QRCodeSVG } from '@rc-component/qrcode';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Issued } from '../../api/floor-api';
import { KioskHeading } from './kiosk-heading';
import type { Screen } from './kiosk-screens';
import { useTaking } from './use-taking';

const QR_PIXELS = 220;
/** Why there is no ticket, where the server's own words are not in the language of the screen. */
const REFUSALS: Record<string, 'refusedSlip' | 'refusedClosed' | undefined> = {
  NOT_FOUND: 'refusedSlip',
  ILLEGAL_ACTION: 'refusedClosed',
};

interface Props {
  token: string;
  wish: Extract<Screen, { at: 'taking' }>;
  hasPrinter: boolean;
  /** While nobody knows whether a ticket was given out: who left and asked anew would have two. */
  onHold: (isHeld: boolean) => void;
  onEnd: () => void;
  onDone: () => void;
}

/** Asks for the ticket, prints it and shows its number; where the line is down it waits and asks again. */
export function TakingTicket({ token, wish, hasPrinter, onHold, onEnd, onDone }: Props) {
  const { t } = useTranslation('kiosk');
  const { group, ticketClass, dossierCode } = wish;
  const taking = useTaking(token, { groupId: group.id, ticketClass, dossierCode });
  const isHere = taking.state === 'here';
  const isTaking = taking.state === 'taking';
  useEffect(() => {
    onHold(isTaking);
    return () => onHold(false);
  }, [isTaking, onHold]);
  useEffect(() => {
    if (!isHere) return;
    onEnd();
    if (!hasPrinter) return;
    // After the paper stands in the page.
    const timer = setTimeout(() => window.print());
    return () => clearTimeout(timer);
  }, [isHere, hasPrinter, onEnd]);
  if (taking.state === 'taking') {
    return <Said heading={t('taking')} text={taking.isAway ? t('takingAway') : null} />;
  }
  if (taking.state === 'refused') {
    const { code, said, fields } = taking.failure;
    return <Said heading={t('noTicket')} text={fields[0]?.reason || said || t(REFUSALS[code] ?? 'refused')} />;
  }
  return <Taken ticket={taking.ticket} hasPrinter={hasPrinter} onDone={onDone} />;
}

function Said({ heading, text }: { heading: string; text: string | null }) {
  return (
    <>
      <KioskHeading>{heading}</KioskHeading>
      {text ? (
        <p className="kiosk__said" role="status">
          {text}
        </p>
      ) : null}
    </>
  );
}

function Taken({ ticket, hasPrinter, onDone }: { ticket: Issued; hasPrinter: boolean; onDone: () => void }) {
  const { t } = useTranslation('kiosk');
  const { t: tickets } = useTranslation('ticket');
  return (
    <>
      <KioskHeading>{t(hasPrinter ? 'takePaper' : 'takeNumber')}</KioskHeading>
      <div className="kiosk__ticket" role="status">
        <span>{tickets('number')}</span>
        <strong className="kiosk__number">{ticket.label}</strong>
        <span lang="vi">{ticket.groupName}</span>
        {ticket.ticketClass === 'NORMAL' ? null : <span>{tickets(`class.${ticket.ticketClass}`)}</span>}
        <span>{aheadText(tickets, ticket.ahead)}</span>
        <span>
          {tickets('waitTime')}: {estimateText(tickets, ticket.estimate)}
        </span>
        <QRCodeSVG value={ticketAddress(ticket.secret)} size={QR_PIXELS} level="M" title={tickets('paper.qr')} />
        <span className="muted">{t(hasPrinter ? 'noPaper' : 'byPhone')}</span>
      </div>
      <div className="kiosk__actions">
        {hasPrinter ? (
          <button type="button" className="kiosk__button" onClick={() => window.print()}>
            {t('printAgain')}
          </button>
        ) : null}
        <button type="button" className="kiosk__button kiosk__button--main" onClick={onDone}>
          {t('done')}
        </button>
      </div>
      {hasPrinter ? <TicketPaper ticket={ticket} /> : null}
    </>
  );
}
