import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DirectLink } from '../../../session/direct-link';
import { DueText } from '../../../ui/page/due-text';
import { SimpleTable, type TableColumn } from '../../../ui/page/simple-table';
import { StatusTag } from '../../../ui/page/status-tag';
import { formatDate, formatDateTime } from '../../../ui/text/date-format';
import { isEnded } from '../../../ui/text/ended-status';
import { useCauseText } from '../../lists/use-cause-text';
import type { FigureDossier } from './figure-dossier';
import { LateLegs } from './late-legs';

/** The dossiers behind a figure; who holds each now is the question that brought the reader here. */
export function DossierList({ rows, caption }: { rows: readonly FigureDossier[]; caption: string }) {
  const { t } = useTranslation('reporting');
  const isAboutLateness = rows.some(({ legs }) => legs !== undefined);
  const causeText = useCauseText(isAboutLateness);
  const late: TableColumn<FigureDossier> = {
    key: 'late',
    header: t('dossiers.lateAt'),
    cell: (row) => (
      <>
        <LateLegs row={row} causeText={causeText} />
        <DirectLink
          about={{ subject: 'DOSSIER', ref: row.code, label: `${row.code} – ${row.applicant.fullName}` }}
          words={t('dossiers.direct')}
          ariaLabel={t('dossiers.directAbout', { code: row.code })}
        />
      </>
    ),
  };
  const columns: TableColumn<FigureDossier>[] = [
    {
      key: 'code',
      header: t('dossiers.code'),
      rowHeader: true,
      cell: (row) => (
        <Link
          to={`/dossier/${row.code}`}
          className="rep-code"
          aria-label={t('dossiers.opensDossier', { code: row.code })}
        >
          {row.code}
        </Link>
      ),
    },
    { key: 'due', header: t('dossiers.due'), cell: (row) => <DossierDue row={row} /> },
    { key: 'holder', header: t('dossiers.holder'), cell: (row) => <DossierHolder row={row} /> },
    ...(isAboutLateness ? [late] : []),
    { key: 'applicant', header: t('dossiers.applicant'), cell: (row) => row.applicant.fullName },
    {
      key: 'procedure',
      header: t('dossiers.procedure'),
      cell: (row) => <span title={row.procedure.code}>{row.procedure.name}</span>,
    },
    {
      key: 'received',
      header: t('dossiers.receivedAt'),
      cell: (row) => (
        <>
          <span title={formatDateTime(row.receivedAt)}>{formatDate(row.receivedAt)}</span>
          <p className="rep-second">{row.receivingOffice.name}</p>
        </>
      ),
    },
    { key: 'status', header: t('dossiers.status'), cell: (row) => <StatusTag status={row.status} /> },
  ];
  return <SimpleTable columns={columns} rows={rows} rowKey={(row) => row.id} caption={caption} hideCaption />;
}

function DossierDue({ row }: { row: FigureDossier }) {
  const { t } = useTranslation('reporting');
  return (
    <>
      <DueText {...row} />
      {row.completedAt ? (
        <p className="rep-second">{t('dossiers.completedAt', { when: formatDateTime(row.completedAt) })}</p>
      ) : null}
    </>
  );
}

function DossierHolder({ row }: { row: FigureDossier }) {
  const { t } = useTranslation('reporting');
  if (isEnded(row.status) || !row.currentOffice) return <span className="muted">{t('dossiers.finished')}</span>;
  return (
    <>
      <b className="rep-holder">{row.assignee?.fullName ?? row.currentOffice.name}</b>
      <p className="rep-second">
        {row.assignee ? row.currentOffice.name : t('dossiers.nobody')}
        {row.currentStep ? ` · ${row.currentStep.name}` : ''}
      </p>
    </>
  );
}
