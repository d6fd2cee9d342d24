import '../reporting.css';
import './papers.css';
import { type IssuedReportHeadPartsFragment, useIssuedReportsQuery } from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSession } from '../../../session/session-provider';
import { Button } from '../../../ui/form/button';
import { pageAfter } from '../../../ui/page/page-after';
import { Empty, ErrorNotice, Skeleton } from '../../../ui/page/page-state';
import { SimpleTable, type TableColumn } from '../../../ui/page/simple-table';
import { usePageTitle } from '../../../ui/page/use-page-title';
import { formatDate, formatDateTime } from '../../../ui/text/date-format';
import { ReportPlans } from './report-plans';

const PAGE = 50;

/** Reports as they were issued, and what is issued by itself. */
export function IssuedPage() {
  const { t } = useTranslation('papers');
  const { t: c } = useTranslation('common');
  const { can } = useSession();
  usePageTitle(t('issued.title'));
  const columns = useColumns();
  const { data, error, loading, fetchMore, refetch } = useIssuedReportsQuery({
    variables: { first: PAGE },
    fetchPolicy: 'cache-and-network',
    notifyOnNetworkStatusChange: true,
  });
  const list = data?.issuedReports;
  const more = () => void fetchMore(pageAfter('issuedReports', data)).catch(() => undefined);
  return (
    <div className="rep">
      <header className="rep-head">
        <h1>{t('issued.title')}</h1>
        <div className="rep-head__tools">
          <Link className={can('report:issue') ? 'button button--primary' : 'button'} to="/papers">
            {t('issued.toPapers')}
          </Link>
        </div>
      </header>
      {can('report:issue') ? <ReportPlans /> : null}
      {error && !list ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : null}
      {!list && !error ? <Skeleton rows={8} shape="table" /> : null}
      {list?.nodes.length === 0 ? <Empty title={t('issued.empty')}>{t('issued.emptyHint')}</Empty> : null}
      {list && list.nodes.length > 0 ? (
        <SimpleTable
          caption={t('issued.title')}
          hideCaption
          columns={columns}
          rows={list.nodes}
          rowKey={({ id }) => id}
          exportName="bao-cao-da-phat-hanh"
        />
      ) : null}
      {list?.pageInfo.hasNextPage ? (
        <div>
          <Button size="small" busy={loading} onClick={more}>
            {c('action.more')}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

function useColumns(): TableColumn<IssuedReportHeadPartsFragment>[] {
  const { t } = useTranslation('papers');
  const { t: r } = useTranslation('reporting');
  const standing = ({ supersededById, supersedesId }: IssuedReportHeadPartsFragment) =>
    supersededById ? t('issued.superseded') : supersedesId ? t('issued.supersedes') : t('issued.counts');
  return [
    {
      key: 'number',
      header: t('issued.number'),
      rowHeader: true,
      width: '90px',
      cell: ({ id, number, year }) => <Link to={`/issued/${id}`}>{`${number}/${year}`}</Link>,
      csv: ({ number, year }) => `${number}/${year}`,
    },
    {
      key: 'kind',
      header: t('issued.kind'),
      cell: ({ kind }) => t(`kind.${kind}`),
      csv: ({ kind }) => t(`kind.${kind}`),
    },
    {
      key: 'period',
      header: t('issued.period'),
      cell: ({ fromDay, toDay }) => r('period.span', { from: formatDate(fromDay), to: formatDate(toDay) }),
      csv: ({ fromDay, toDay }) => `${fromDay} – ${toDay}`,
    },
    { key: 'scope', header: t('issued.scope'), cell: ({ scope }) => scope, csv: ({ scope }) => scope },
    {
      key: 'by',
      header: t('issued.by'),
      cell: ({ issuedBy, officeName, isPlanned }) => (
        <>
          {issuedBy}
          <div className="muted">{isPlanned ? `${officeName}, ${t('issued.planned')}` : officeName}</div>
        </>
      ),
      csv: ({ issuedBy, officeName }) => `${issuedBy}, ${officeName}`,
    },
    {
      key: 'at',
      header: t('issued.at'),
      cell: ({ issuedAt }) => formatDateTime(issuedAt),
      csv: ({ issuedAt }) => issuedAt,
    },
    { key: 'standing', header: t('issued.standing'), cell: standing, csv: standing },
  ];
}
