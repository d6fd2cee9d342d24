import { estimateText } from '@hcc/web-shared/src/ui/tickets/ticket-text';
import { useTranslation } from 'react-i18next';
import type { Board } from '../../api/floor-api';
import { KioskHeading } from './kiosk-heading';
import type { Go } from './kiosk-screens';

/** Which line: its letter, what it serves, how many wait and how long it will take. */
export function ChooseGroup({ board, go }: { board: Board; go: Go }) {
  const { t } = useTranslation('kiosk');
  const { t: tickets } = useTranslation('ticket');
  if (!board.isOpen) {
    return (
      <KioskHeading lead={board.nextChange ? t('closedUntil', { time: board.nextChange }) : t('closedToday')}>
        {t('closed')}
      </KioskHeading>
    );
  }
  if (board.groups.length === 0) return <KioskHeading lead={t('noGroupsText')}>{t('noGroups')}</KioskHeading>;
  return (
    <>
      <KioskHeading lead={t('groupLead')}>{t('group')}</KioskHeading>
      <ul className="kiosk__list">
        {board.groups.map((group) => (
          <li key={group.id}>
            <button type="button" className="kiosk__row" onClick={() => go({ at: 'classes', group })}>
              <strong className="kiosk__letter">{group.letter}</strong>
              <span className="kiosk__row-text">
                <strong lang="vi">{group.name}</strong>
                {group.serves.length > 0 ? <span lang="vi">{group.serves.join(', ')}</span> : null}
                <span>
                  {t('waiting', { count: group.waiting })} · {estimateText(tickets, group.estimate)}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
