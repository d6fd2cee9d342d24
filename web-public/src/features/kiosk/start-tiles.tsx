import './kiosk-start.css';
import { readSlipCode } from '@hcc/web-shared/src/ui/text/dossier-code';
import { useTranslation } from 'react-i18next';
import type { Board } from '../../api/floor-api';
import { KioskHeading } from './kiosk-heading';
import type { Go } from './kiosk-screens';
import { noTicketsText } from './no-tickets';
import { OtherTiles } from './other-tiles';
import { useScanned } from './use-scanned';

/** What one may do at a kiosk, each a tile that a fist could press. */
export function StartTiles({ board, go }: { board: Board; go: Go }) {
  const { t } = useTranslation('kiosk');
  const { t: c } = useTranslation('common');
  // Whoever lays the slip under the scanner need not find the tile first.
  useScanned((text) => {
    const slip = readSlipCode(text);
    if (slip) go({ at: 'progress', slip });
  });
  const waiting = board.groups.reduce((sum, group) => sum + group.waiting, 0);
  return (
    <div className="kiosk__start">
      <KioskHeading>{t('start')}</KioskHeading>
      <div className="kiosk__tiles">
        <button
          type="button"
          className={
            board.isOpen ? 'kiosk__tile kiosk__tile--main' : 'kiosk__tile kiosk__tile--main kiosk__tile--closed'
          }
          onClick={() => go({ at: 'groups' })}
        >
          <strong>{t('tile.ticket')}</strong>
          <span>{board.isOpen ? t('tile.ticketText', { count: waiting }) : noTicketsText(t, c, board)}</span>
        </button>
        <OtherTiles go={go} />
      </div>
    </div>
  );
}
