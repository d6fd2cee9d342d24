import './ticket-paper.css';
import type { IssuedTicketPartsFragment } from '@hcc/shared-schema/generated/hooks';
import { QRCodeSVG } from '@rc-component/qrcode';
import { useTranslation } from 'react-i18next';
import { formatDateTime } from '../text/date-format';
import { aheadText, estimateText, ticketAddress } from './ticket-text';

const QR_PIXELS = 132;

/** A ticket on the 80 mm paper of a kiosk's or a desk's printer; on the screen nothing is to be seen of it. */
export function TicketPaper({ ticket }: { ticket: IssuedTicketPartsFragment }) {
  const { t } = useTranslation('ticket');
  return (
    <section className="ticket-paper" aria-label={t('paper.label')}>
      <p className="ticket-paper__office">{ticket.officeName}</p>
      <p>{t('number')}</p>
      <p className="ticket-paper__number">{ticket.label}</p>
      <p className="ticket-paper__group">{ticket.groupName}</p>
      {ticket.ticketClass === 'NORMAL' ? null : <p>{t(`class.${ticket.ticketClass}`)}</p>}
      <p>{aheadText(t, ticket.ahead)}</p>
      <p>
        {t('waitTime')}: {estimateText(t, ticket.estimate)}
      </p>
      <QRCodeSVG value={ticketAddress(ticket.secret)} size={QR_PIXELS} level="M" title={t('paper.qr')} />
      <p className="ticket-paper__small">{t('paper.follow')}</p>
      <p className="ticket-paper__small">{t('paper.note')}</p>
      <p className="ticket-paper__small">{t('paper.at', { when: formatDateTime(ticket.issuedAt) })}</p>
    </section>
  );
}
