import { type ReasonPurpose, type ReasonUsesQuery, useReasonUsesQuery } from '@hcc/shared-schema/generated/hooks';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Button } from '../../ui/form/button';
import { pageAfter } from '../../ui/page/page-after';
import { ErrorNotice, Skeleton } from '../../ui/page/page-state';
import { SimpleTable, type TableColumn } from '../../ui/page/simple-table';
import { formatDate } from '../../ui/text/date-format';
import type { Period } from './period/report-period';

type Use = ReasonUsesQuery['reasonUses']['nodes'][number];

const PAGE = 50;

interface ReasonUsesProps {
  title: string;
  purpose: ReasonPurpose;
  /** Null for what was turned away with a reason in words only. */
  code: string | null;
  period: Period;
}

/** The requests or dossiers that one count is of, the latest first. */
export function ReasonUses({ title, purpose, code, period }: ReasonUsesProps) {
  const { t } = useTranslation('reporting');
  const heading = useRef<HTMLHeadingElement>(null);
  const { data, error, refetch, fetchMore } = useReasonUsesQuery({
    variables: { ...period, purpose, code, first: PAGE, after: null },
  });
  const found = data?.reasonUses;
  const isThere = found !== undefined;
  useEffect(() => {
    if (isThere) heading.current?.scrollIntoView({ block: 'nearest' });
  }, [isThere]);
  const more = () => fetchMore(pageAfter('reasonUses', data));
  const columns: TableColumn<Use>[] = [
    {
      key: 'code',
      header: t('reasons.which'),
      rowHeader: true,
      width: '210px',
      cell: ({ dossierCode, declinedId, letter, submissionId }) =>
        dossierCode ? (
          <Link to={`/dossier/${dossierCode}`}>{dossierCode}</Link>
        ) : submissionId ? (
          // Only the desk that it was sent to opens it.
          t('reasons.online')
        ) : (
          <a href={`/forms/declined/${declinedId}.pdf`} target="hcc-slip">
            {t('reasons.letter', { letter })}
          </a>
        ),
      csv: ({ dossierCode, letter }) => dossierCode ?? letter ?? t('reasons.online'),
    },
    { key: 'day', header: t('reasons.day'), width: '110px', cell: ({ day }) => formatDate(day), csv: ({ day }) => day },
    {
      key: 'who',
      header: t('reasons.applicant'),
      cell: ({ applicantName }) => applicantName,
      csv: (row) => row.applicantName,
    },
    {
      key: 'procedure',
      header: t('reasons.procedure'),
      cell: (row) => row.procedureName,
      csv: (row) => row.procedureName,
    },
    { key: 'office', header: t('reasons.office'), cell: ({ officeName }) => officeName, csv: (row) => row.officeName },
  ];
  return (
    <section aria-labelledby="reason-uses">
      <h2 id="reason-uses" ref={heading}>
        {title}
      </h2>
      {error && !found ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : null}
      {!found && !error ? <Skeleton rows={5} shape="table" /> : null}
      {found ? (
        <SimpleTable
          columns={columns}
          rows={found.nodes}
          rowKey={({ key }) => key}
          caption={title}
          hideCaption
          exportName={title}
        />
      ) : null}
      {found?.pageInfo.hasNextPage ? <Button onClick={() => void more()}>{t('reasons.more')}</Button> : null}
    </section>
  );
}
