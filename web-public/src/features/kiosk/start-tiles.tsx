import './kiosk-start.css';
import { readSlipCode } from '@hcc/web-shared/src/ui/text/dossier-code';
import { useTranslation } from 'react-i18next';
import type { Board } from '../../api/floor-api';
import { KioskHeading } from './kiosk-heading';
import type { Go } from './kiosk-screens';
import { useScanned } from './use-scanned';

/** What one may do at a kiosk, each a tile that a fist could press. */
export function StartTiles({ board, go }: { board: Board; go: Go }) {
  const { t } = useTranslation('kiosk');
  // Whoever lays the slip under the scanner need not find the tile first.
  useScanned((text) => {
    const slip = readSlipCode(text);
    if (slip) go({ at: 'progress', slip });
  });
  const waiting = board.groups.reduce((sum, group) => sum + group.waiting, 0);
  const tiles = [
    {
      screen: { at: 'groups' } as const,
      name: t('tile.ticket'),
      text: board.isOpen
        ? t('tile.ticketText', { count: waiting })
        : board.nextChange
          ? t('closedUntil', { time: board.nextChange })
          : t(board.isDayClosed ? 'dayClosedText' : 'closedToday'),
      kind: 'kiosk__tile kiosk__tile--main',
    },
    { screen: { at: 'fields' } as const, name: t('tile.procedures'), text: t('tile.proceduresText') },
    { screen: { at: 'search' } as const, name: t('tile.search'), text: t('tile.searchText') },
    { screen: { at: 'scan' } as const, name: t('tile.scan'), text: t('tile.scanText') },
    { screen: { at: 'rate' } as const, name: t('tile.rate'), text: t('tile.rateText') },
  ];
  return (
    <div className="kiosk__start">
      <KioskHeading>{t('start')}</KioskHeading>
      <div className="kiosk__tiles">
        {tiles.map(({ screen, name, text, kind = 'kiosk__tile' }) => (
          <button key={screen.at} type="button" className={kind} onClick={() => go(screen)}>
            <strong>{name}</strong>
            <span>{text}</span>
          </button>
        ))}
      </div>
    </div>
  );
}
