import { formatNumber } from '@hcc/web-shared/src/ui/text/number-format';
import { useTranslation } from 'react-i18next';
import type { Board } from '../../api/floor-api';

/** How many wait in each line, and where no counter is open for them though it is the hour. */
export function WaitingCounts({ groups, isOpen }: Pick<Board, 'groups' | 'isOpen'>) {
  const { t, i18n } = useTranslation('board');
  return (
    <section className="board__waiting" aria-labelledby="board-waiting">
      <h2 id="board-waiting">{t('waiting')}</h2>
      <ul className={groups.length > 7 ? 'board__groups board__groups--many' : 'board__groups'}>
        {groups.map(({ id, letter, name, waiting, openCounters }) => (
          <li key={id} className={openCounters === 0 ? 'board__group board__group--idle' : 'board__group'}>
            <strong>{letter}</strong>
            <span className="board__group-name" lang="vi">
              <span className="board__group-words">{name}</span>
              {isOpen && openCounters === 0 ? <em lang={i18n.language}>{t('noCounter')}</em> : null}
            </span>
            <span className="board__count">{formatNumber(waiting)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
