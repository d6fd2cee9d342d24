import type { LeavePartsFragment } from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/form/button';
import { SimpleTable, type TableColumn } from '../../ui/page/simple-table';
import { formatDate, formatDateTime } from '../../ui/text/date-format';
import { serverDay } from '../../ui/text/vietnam-day';

interface Props {
  leaves: readonly LeavePartsFragment[];
  caption: string;
  /** Without it nobody is offered to end one. */
  onEnd?: (leave: LeavePartsFragment) => void;
}

type State = 'CANCELLED' | 'ENDED' | 'UPCOMING' | 'NOW';

function stateOf({ cancelledAt, fromDay, toDay }: LeavePartsFragment): State {
  if (cancelledAt) return 'CANCELLED';
  const today = serverDay();
  if (toDay < today) return 'ENDED';
  return fromDay > today ? 'UPCOMING' : 'NOW';
}

/** Who is, was and will be away. */
export function LeaveTable({ leaves, caption, onEnd }: Props) {
  const { t } = useTranslation('staff');
  const columns: TableColumn<LeavePartsFragment>[] = [
    { key: 'who', header: t('leave.who'), rowHeader: true, cell: ({ fullName }) => fullName },
    {
      key: 'days',
      header: t('leave.days'),
      cell: ({ fromDay, toDay }) => t('fromTo', { from: formatDate(fromDay), to: formatDate(toDay) }),
    },
    {
      key: 'kind',
      header: t('leave.kind'),
      cell: ({ kind, reason }) => (reason ? `${t(`leaveKind.${kind}`)}: ${reason}` : t(`leaveKind.${kind}`)),
    },
    { key: 'standIn', header: t('leave.standIn'), cell: ({ standInName }) => standInName ?? t('leave.nobody') },
    { key: 'by', header: t('leave.by'), cell: ({ createdBy }) => createdBy },
    {
      key: 'state',
      header: t('leave.state'),
      cell: (leave) => {
        const state = stateOf(leave);
        const { cancelledAt, cancelledBy, fullName } = leave;
        return (
          <>
            {cancelledAt
              ? t('leave.cancelled', { who: cancelledBy, when: formatDateTime(cancelledAt) })
              : t(`leaveState.${state}`)}{' '}
            {onEnd && (state === 'NOW' || state === 'UPCOMING') ? (
              <Button
                size="small"
                className="no-print"
                aria-label={t('leave.endOf', { name: fullName })}
                onClick={() => onEnd(leave)}
              >
                {state === 'NOW' ? t('leave.back') : t('leave.cancel')}
              </Button>
            ) : null}
          </>
        );
      },
    },
  ];
  return <SimpleTable columns={columns} rows={leaves} rowKey={({ id }) => id} caption={caption} hideCaption />;
}
