import './messages.css';
import type { OutgoingNoticePartsFragment } from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';
import { formatDateTimeShort } from '../../ui/text/date-format';
import { FailureWords } from './failure-words';

type Message = Pick<
  OutgoingNoticePartsFragment,
  'state' | 'unsentBy' | 'heldBy' | 'answer' | 'failure' | 'nextTryAt' | 'endedAt'
>;

/** What became of one message: its state, by which rule or failure, and when it is tried next. */
export function MessageState({ message }: { message: Message }) {
  const { t } = useTranslation('sending');
  const { state, unsentBy, heldBy, answer, failure, nextTryAt, endedAt } = message;
  return (
    <>
      <span className={`messages__state--${state}`}>{t(`state.${state}`)}</span>
      {state === 'SENT' && endedAt ? ` ${formatDateTimeShort(endedAt)}` : null}
      {unsentBy ? <span className="muted messages__why">{t(`unsent.${unsentBy}`)}</span> : null}
      {heldBy ? <span className="muted messages__why">{t(`held.${heldBy}`)}</span> : null}
      {/* Why a person gave it up is his own sentence. */}
      {state === 'DISCARDED' ? <span className="muted messages__why">{answer}</span> : null}
      {state === 'DISCARDED' ? null : <FailureWords failure={failure} detail={answer} />}
      {nextTryAt ? (
        <span className="messages__why">
          {t(heldBy ? 'until' : 'nextTry', { when: formatDateTimeShort(nextTryAt) })}
        </span>
      ) : null}
    </>
  );
}
