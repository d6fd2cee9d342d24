import '../../ui/page/due-text.css';
import type { CaseState } from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';
import { formatDateTime, formatDateTimeShort } from '../../ui/text/date-format';
import { durationText, MINUTES_PER_WORKING_DAY } from '../../ui/text/duration-text';

export interface CaseDeadline {
  state: CaseState;
  dueAt: string | null;
  isOverdue: boolean;
  workingMinutesLeft: number | null;
  answeredAt: string | null;
}

/** By when an answer is owed, in words; or when it was given. */
export function CaseDue({ state, dueAt, isOverdue, workingMinutesLeft, answeredAt }: CaseDeadline) {
  const { t } = useTranslation('casework');
  const { t: c } = useTranslation('common');
  if (answeredAt) return <span>{t('answeredOn', { when: formatDateTimeShort(answeredAt) })}</span>;
  if (!dueAt) return state === 'ASKED_BACK' ? <span className="due due--paused">{t('waiting')}</span> : null;
  const duration = durationText(c, workingMinutesLeft ?? 0);
  const isSoon = !isOverdue && workingMinutesLeft !== null && workingMinutesLeft <= MINUTES_PER_WORKING_DAY;
  const tone = isOverdue ? 'overdue' : isSoon ? 'soon' : 'normal';
  return (
    <span className={`due due--${tone}`} title={formatDateTime(dueAt)}>
      {isOverdue ? t('late', { duration }) : t('left', { duration })}
      <span className="due__moment"> ({formatDateTimeShort(dueAt)})</span>
    </span>
  );
}
