import { currentLanguage } from '@hcc/web-shared/src/i18n/language';
import { useTranslation } from 'react-i18next';
import type { Board } from '../../api/floor-api';
import { useClock } from '../device/use-clock';

const EACH_MS = 10_000;
/** What fills more than two lines is written smaller, so that it takes nothing from the calls. */
const LONG = 150;

/** What the centre has to say, one text after another. */
export function NoticesInTurn({ board }: { board: Board }) {
  const { t } = useTranslation('board');
  const now = useClock();
  const shown = board.notices.filter(({ from, to }) => Date.parse(from) <= now && now < Date.parse(to));
  const notice = shown[Math.floor(now / EACH_MS) % Math.max(1, shown.length)];
  if (!notice) return <p className="board__notice">{t(board.isOpen ? 'welcome' : 'welcomeClosed')}</p>;
  const isEnglish = currentLanguage() === 'en' && notice.english !== null;
  const text = (isEnglish && notice.english) || notice.text;
  const classes = text.length > LONG ? 'board__notice board__notice--long' : 'board__notice';
  return (
    <p key={notice.id} className={classes} lang={isEnglish ? 'en' : 'vi'}>
      {text}
    </p>
  );
}
