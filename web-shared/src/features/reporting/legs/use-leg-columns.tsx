import type { ClosedLegsQuery } from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { TableColumn } from '../../../ui/page/simple-table';
import { formatDateTime, formatDateTimeShort } from '../../../ui/text/date-format';
import { durationText } from '../../../ui/text/duration-text';
import { useCauseText } from '../../lists/use-cause-text';

export type ClosedLeg = ClosedLegsQuery['closedLegs']['nodes'][number];

/** Of which dossier, where, with whom, from when until when, and how much of what it was given. */
export function useLegColumns(): TableColumn<ClosedLeg>[] {
  const { t } = useTranslation('reporting');
  const { t: c } = useTranslation('common');
  const causeText = useCauseText();
  const causeOf = ({ lateCause }: ClosedLeg) => (lateCause ? causeText(lateCause) : '');
  return [
    {
      key: 'code',
      header: t('dossiers.code'),
      rowHeader: true,
      csv: ({ code }) => code,
      cell: ({ code }) =>
        code ? (
          <Link to={`/dossier/${code}`} className="rep-code" aria-label={t('dossiers.opensDossier', { code })}>
            {code}
          </Link>
        ) : (
          <span className="muted" title={t('legs.outOfSightHint')}>
            {t('legs.outOfSight')}
          </span>
        ),
    },
    {
      key: 'procedure',
      width: '26%',
      header: t('dossiers.procedure'),
      csv: ({ procedureName }) => procedureName,
      cell: ({ procedureName }) => procedureName ?? '—',
    },
    {
      key: 'step',
      width: '13%',
      header: t('dossiers.step'),
      csv: ({ stepName }) => stepName,
      cell: ({ stepName, stepKind }) => <span title={c(`stepKind.${stepKind}`)}>{stepName}</span>,
    },
    {
      key: 'office',
      width: '21%',
      header: t('legs.who'),
      csv: ({ office, personName }) => [personName, office.name].filter(Boolean).join(', '),
      cell: ({ office, personName }) => (
        <>
          {personName ?? t('nobodyNamed')}
          <p className="rep-second">{office.name}</p>
        </>
      ),
    },
    {
      key: 'entered',
      header: t('legs.entered'),
      csv: ({ enteredAt }) => formatDateTime(enteredAt),
      cell: ({ enteredAt }) => formatDateTimeShort(enteredAt),
    },
    {
      key: 'left',
      header: t('legs.left'),
      csv: ({ leftAt }) => formatDateTime(leftAt),
      cell: ({ leftAt }) => formatDateTimeShort(leftAt),
    },
    {
      key: 'used',
      header: t('legs.used'),
      title: t('legs.usedMeans'),
      numeric: true,
      csv: ({ usedMinutes }) => usedMinutes,
      cell: ({ usedMinutes, quotaMinutes }) => (
        <span className={usedMinutes > quotaMinutes ? 'rep-under' : undefined}>{durationText(c, usedMinutes)}</span>
      ),
    },
    {
      key: 'quota',
      header: t('legs.quota'),
      numeric: true,
      csv: ({ quotaMinutes }) => quotaMinutes,
      cell: ({ quotaMinutes }) => durationText(c, quotaMinutes),
    },
    { key: 'cause', header: t('legs.cause'), csv: causeOf, cell: (leg) => causeOf(leg) || '—' },
  ];
}
