import './board.css';
import { LanguageSwitch } from '@hcc/web-shared/src/ui/form/language-switch';
import { usePageTitle } from '@hcc/web-shared/src/ui/page/use-page-title';
import { formatDate, formatTime } from '@hcc/web-shared/src/ui/text/date-format';
import { vietnamParts } from '@hcc/web-shared/src/ui/text/vietnam-day';
import { useTranslation } from 'react-i18next';
import type { Board } from '../../api/floor-api';
import { useAwake } from '../device/use-awake';
import { useClock } from '../device/use-clock';
import { WithDevice } from '../device/with-device';
import { CurrentCalls } from './current-calls';
import { NoticesInTurn } from './notices-in-turn';
import { useAnnouncer } from './use-announcer';
import { WaitingCounts } from './waiting-counts';

/** The board of a hall: who is called where, how many wait, what there is to say. Read from ten metres. */
export function BoardPage() {
  return <WithDevice kind="BOARD">{({ board }) => <Shown board={board} />}</WithDevice>;
}

function Shown({ board }: { board: Board }) {
  const { t } = useTranslation('board');
  const { isAllowed, allow, turn, isVoiceless } = useAnnouncer(board);
  usePageTitle(t('title'));
  useAwake();
  return (
    <div className="board">
      <header className="board__head">
        <h1>{board.officeName}</h1>
        <Clock />
      </header>
      <main className="board__body">
        <CurrentCalls board={board} turn={turn} />
        <WaitingCounts groups={board.groups} isOpen={board.isOpen} />
      </main>
      <footer className="board__foot">
        <NoticesInTurn board={board} />
        {isAllowed ? null : (
          <button type="button" className="board__sound" onClick={allow}>
            {t('allowSound')}
          </button>
        )}
        {isAllowed && isVoiceless ? (
          <p className="board__voiceless" role="status">
            {t('voiceless')}
          </p>
        ) : null}
        <LanguageSwitch className="board__language" />
      </footer>
    </div>
  );
}

function Clock() {
  const { t } = useTranslation('common');
  const now = new Date(useClock());
  const instant = now.toISOString();
  const weekday = `d${vietnamParts(now).weekday}` as 'd0';
  return (
    <p className="board__clock">
      <strong>{formatTime(instant)}</strong>
      <span>
        {t(`weekday.${weekday}`)}, {formatDate(instant)}
      </span>
    </p>
  );
}
