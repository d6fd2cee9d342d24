import './due-text.css';
import type { ClockState, DossierStatus, Timeliness } from '@hcc/shared-schema/generated/hooks';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { formatDateTime, formatDateTimeShort } from '../text/date-format';
import { durationText, MINUTES_PER_WORKING_DAY } from '../text/duration-text';

/** Two working days before the due moment a dossier is "due soon": amber, and said in words. */
const DUE_SOON_MINUTES = 2 * MINUTES_PER_WORKING_DAY;

export type DueSource = {
  dueAt: string | null;
  timeliness: Timeliness | null;
  status: DossierStatus;
  deadline: { state: ClockState; workingMinutesLeft: number | null };
};

export type DueTone = 'overdue' | 'soon' | 'normal' | 'paused' | 'done' | 'none';

export function dueTone({ dueAt, deadline, timeliness, status }: DueSource): DueTone {
  if (status === 'WITHDRAWN' || status === 'STOPPED' || status === 'NOT_RECEIVED') return 'none';
  if (deadline.state === 'COMPLETED') return timeliness === 'LATE' ? 'overdue' : timeliness ? 'done' : 'none';
  if (deadline.state === 'OPEN_OVERDUE') return 'overdue';
  if (deadline.state === 'PAUSED') return dueAt ? 'overdue' : 'paused';
  if (!dueAt || deadline.workingMinutesLeft === null) return 'none';
  return deadline.workingMinutesLeft <= DUE_SOON_MINUTES ? 'soon' : 'normal';
}

/** The due date in words: "còn 3 ngày làm việc", "Quá hạn 2 ngày làm việc". */
export function dueWords(t: TFunction<'common'>, { dueAt, deadline, timeliness, status }: DueSource): string {
  if (status === 'WITHDRAWN' || status === 'STOPPED' || status === 'NOT_RECEIVED') return t('due.closed');
  if (deadline.state === 'COMPLETED') {
    return timeliness ? t('due.done', { timeliness: t(`timeliness.${timeliness}`).toLowerCase() }) : t('due.closed');
  }
  if (deadline.state === 'PAUSED') return dueAt ? t('due.pausedOverdue') : t('due.paused');
  if (!dueAt || deadline.workingMinutesLeft === null) return t('due.none');
  const duration = durationText(t, deadline.workingMinutesLeft);
  return deadline.state === 'OPEN_OVERDUE' ? t('due.overdue', { duration }) : t('due.left', { duration });
}

type DueTextProps = DueSource & {
  /** Also shows the due moment beside the words; it is always there on hover. */
  moment?: boolean;
};

export function DueText(props: DueTextProps) {
  const { t } = useTranslation('common');
  return <DueTextIn {...props} t={t} />;
}

/** For rows of a list, which ask for the words once and not each for itself. */
export function DueTextIn({ t, moment = true, ...source }: DueTextProps & { t: TFunction<'common'> }) {
  const showMoment = moment && source.dueAt && source.deadline.state !== 'COMPLETED';
  return (
    <span className={`due due--${dueTone(source)}`} title={source.dueAt ? formatDateTime(source.dueAt) : undefined}>
      {dueWords(t, source)}
      {showMoment ? <span className="due__moment"> ({formatDateTimeShort(source.dueAt)})</span> : null}
    </span>
  );
}
