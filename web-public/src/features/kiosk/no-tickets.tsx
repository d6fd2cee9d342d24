import { dueMomentText } from '@hcc/web-shared/src/ui/text/due-moment-text';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Board } from '../../api/floor-api';
import { KioskHeading } from './kiosk-heading';
import type { Go } from './kiosk-screens';
import { OtherTiles } from './other-tiles';

type ClosedBoard = Pick<Board, 'isDayClosed' | 'opensAt'>;

/** Why there are no tickets now, and from when there are. */
export function noTicketsText(t: TFunction<'kiosk'>, c: TFunction<'common'>, { isDayClosed, opensAt }: ClosedBoard) {
  return t(isDayClosed ? 'dayClosedText' : 'closedUntil', { when: opensAt ? dueMomentText(c, opensAt) : '' });
}

/** Instead of the lines, while no tickets are given out; what may be done all the same stands below. */
export function NoTickets({ board, go }: { board: ClosedBoard; go: Go }) {
  const { t } = useTranslation('kiosk');
  const { t: c } = useTranslation('common');
  return (
    <div className="kiosk__start">
      <KioskHeading>{t(board.isDayClosed ? 'dayClosed' : 'closed')}</KioskHeading>
      <p className="kiosk__said">{noTicketsText(t, c, board)}</p>
      <h2>{t('meanwhile')}</h2>
      <div className="kiosk__tiles">
        <OtherTiles go={go} />
      </div>
    </div>
  );
}
