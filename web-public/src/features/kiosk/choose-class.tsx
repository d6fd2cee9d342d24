import './kiosk-lists.css';
import { useTranslation } from 'react-i18next';
import { KioskHeading } from './kiosk-heading';
import { type Go, type Group, TICKET_CLASSES } from './kiosk-screens';

/** Who is served before others says so himself; the counter sees whether it is so. */
export function ChooseClass({ group, go }: { group: Group; go: Go }) {
  const { t } = useTranslation('kiosk');
  const { t: tickets } = useTranslation('ticket');
  return (
    <>
      <KioskHeading lead={`${group.letter} · ${group.name}`}>{t('class')}</KioskHeading>
      <ul className="kiosk__list">
        {TICKET_CLASSES.map((ticketClass) => (
          <li key={ticketClass}>
            <button
              type="button"
              className={ticketClass === 'NORMAL' ? 'kiosk__row kiosk__row--main' : 'kiosk__row'}
              onClick={() =>
                go(ticketClass === 'SUPPLEMENT' ? { at: 'supplement', group } : { at: 'taking', group, ticketClass })
              }
            >
              <span className="kiosk__row-text">
                <strong>{tickets(`class.${ticketClass}`)}</strong>
                <span>{tickets(`classHint.${ticketClass}`)}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
