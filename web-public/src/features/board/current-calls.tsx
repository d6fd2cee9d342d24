import { dueMomentText } from '@hcc/web-shared/src/ui/text/due-moment-text';
import { useTranslation } from 'react-i18next';
import type { Board } from '../../api/floor-api';
import { useClock } from '../device/use-clock';
import { type Call, inBoardOrder, keyOfCall } from './new-calls';

/** So many fit below the large one and can be read from ten metres. */
const EARLIER_SHOWN = 6;
const BLINKS_MS = 15_000;

/** Who is called where: large the one whose turn it is to be called out, else the newest; and those before it. */
export function CurrentCalls({ board, turn }: { board: Board; turn: string | null }) {
  const { t } = useTranslation('board');
  const { t: c } = useTranslation('common');
  const [large, ...others] = inBoardOrder(board.calls, turn);
  if (!large) {
    return (
      <section className="board__calls board__calls--none" aria-label={t('calls')}>
        <p className="board__state">{t(board.isDayClosed ? 'dayClosed' : board.isOpen ? 'nobodyCalled' : 'closed')}</p>
        {board.opensAt ? <p>{t('opensAt', { when: dueMomentText(c, board.opensAt) })}</p> : null}
      </section>
    );
  }
  return (
    <section className="board__calls" aria-label={t('calls')}>
      <Large key={keyOfCall(large)} call={large} isTurn={keyOfCall(large) === turn} />
      <ol className="board__earlier" aria-label={t('earlier')}>
        {others.slice(0, EARLIER_SHOWN).map((call) => (
          <li key={`${call.ticketId} ${call.counterId}`}>
            <span className="board__label">{call.label}</span>
            <span aria-hidden="true">→</span>
            <span>{t('counter', { number: call.counterNumber })}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Large({ call, isTurn }: { call: Call; isTurn: boolean }) {
  const { t } = useTranslation('board');
  const now = useClock();
  const isNew = isTurn || (now - Date.parse(call.calledAt) < BLINKS_MS && call.state === 'CALLED');
  return (
    <p className={isNew ? 'board__newest board__newest--new' : 'board__newest'} role="status">
      <span className="board__please">{t('please')}</span>
      <strong className="board__number">{call.label}</strong>
      <span className="board__where">
        {t('toCounter')} <strong>{call.counterNumber}</strong>
      </span>
    </p>
  );
}
