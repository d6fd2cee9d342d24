import { useTranslation } from 'react-i18next';
import type { Board } from '../../api/floor-api';
import { useClock } from '../device/use-clock';
import type { Call } from './new-calls';

/** So many fit below the newest and can be read from ten metres. */
const EARLIER_SHOWN = 4;
const BLINKS_MS = 15_000;

/** Who is called where: the newest large, and those before it. */
export function CurrentCalls({ board }: { board: Board }) {
  const { t } = useTranslation('board');
  const called = [...board.calls].sort((a, b) => b.callNumber - a.callNumber);
  const [newest, ...earlier] = called;
  if (!newest) {
    return (
      <section className="board__calls board__calls--none" aria-label={t('calls')}>
        <p>{t(board.isOpen ? 'nobodyCalled' : 'closed')}</p>
        {!board.isOpen && board.nextChange ? <p>{t('opensAt', { time: board.nextChange })}</p> : null}
      </section>
    );
  }
  return (
    <section className="board__calls" aria-label={t('calls')}>
      <Newest key={`${newest.ticketId} ${newest.calls}`} call={newest} />
      <ol className="board__earlier" aria-label={t('earlier')}>
        {earlier.slice(0, EARLIER_SHOWN).map((call) => (
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

function Newest({ call }: { call: Call }) {
  const { t } = useTranslation('board');
  const isNew = useClock() - Date.parse(call.calledAt) < BLINKS_MS && call.state === 'CALLED';
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
