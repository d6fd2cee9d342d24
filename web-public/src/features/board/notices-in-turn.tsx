import { currentLanguage } from '@hcc/web-shared/src/i18n/language';
import { useTranslation } from 'react-i18next';
import type { Board } from '../../api/floor-api';
import { useClock } from '../device/use-clock';

const EACH_MS = 10_000;

/** What the centre has to say, one text after another. */
export function NoticesInTurn({ board }: { board: Board }) {
  const { t } = useTranslation('board');
  const now = useClock();
  const shown = board.notices.filter(({ from, to }) => Date.parse(from) <= now && now < Date.parse(to));
  const notice = shown[Math.floor(now / EACH_MS) % Math.max(1, shown.length)];
  if (!notice) return <p className="board__notice">{t('welcome')}</p>;
  const isEnglish = currentLanguage() === 'en' && notice.english !== null;
  return (
    <p key={notice.id} className="board__notice" lang={isEnglish ? 'en' : 'vi'}>
      {isEnglish ? notice.english : notice.text}
    </p>
  );
}
