import '../declining/declined.css';
import './online.css';
import {
  type OnlineSubmissionsQuery,
  type SubmissionStatus,
  useOnlineSubmissionsQuery,
} from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { Button } from '../../../ui/form/button';
import { SelectField } from '../../../ui/form/field';
import { pageAfter } from '../../../ui/page/page-after';
import { Empty, ErrorNotice, Skeleton } from '../../../ui/page/page-state';
import { SimpleTable, type TableColumn } from '../../../ui/page/simple-table';
import { usePageTitle } from '../../../ui/page/use-page-title';
import { formatDateTime } from '../../../ui/text/date-format';
import { declineLetterAddress } from '../declining/decline-letter-address';
import { waitedText } from './waited-text';

const PAGE = 50;
const STATUSES: readonly SubmissionStatus[] = ['SUBMITTED', 'RETURNED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN'];

type Row = OnlineSubmissionsQuery['onlineSubmissions']['nodes'][number];

/** What citizens sent to this desk online, the one that has waited longest first. */
export function OnlinePage() {
  const { t } = useTranslation('receive', { keyPrefix: 'onlineDesk' });
  const [params, setParams] = useSearchParams();
  const status = STATUSES.find((one) => one === params.get('status')) ?? 'SUBMITTED';
  const title = status === 'SUBMITTED' ? t('title') : `${t('request')} · ${t(`status.${status}`)}`;
  usePageTitle(title);
  const { data, error, refetch, fetchMore } = useOnlineSubmissionsQuery({
    variables: { status, first: PAGE, after: null },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const found = data?.onlineSubmissions;

  const more = () => fetchMore(pageAfter('onlineSubmissions', data));

  return (
    <div className="declined">
      <h1>{title}</h1>
      <SelectField
        label={t('view')}
        className="online__view"
        value={status}
        onChange={(event) =>
          setParams(event.target.value === 'SUBMITTED' ? {} : { status: event.target.value }, { replace: true })
        }
      >
        {STATUSES.map((one) => (
          <option key={one} value={one}>
            {t(`status.${one}`)}
          </option>
        ))}
      </SelectField>
      {error && !found ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : null}
      {!found && !error ? <Skeleton rows={6} shape="table" /> : null}
      {found && found.nodes.length === 0 ? (
        <Empty title={t('none')} actions={<Link to="/receive">{t('toReceive')}</Link>}>
          {t('how')}
        </Empty>
      ) : null}
      {found && found.nodes.length > 0 ? (
        <Found rows={found.nodes} count={found.totalCount} status={status} title={title} />
      ) : null}
      {found?.pageInfo.hasNextPage ? (
        <div>
          <Button onClick={() => void more()}>{t('more')}</Button>
        </div>
      ) : null}
    </div>
  );
}

function Found({
  rows,
  count,
  status,
  title,
}: {
  rows: readonly Row[];
  count: number;
  status: SubmissionStatus;
  title: string;
}) {
  const { t } = useTranslation('receive', { keyPrefix: 'onlineDesk' });
  const columns: TableColumn<Row>[] = [
    {
      key: 'at',
      header: t('submittedAt'),
      cell: (row) => formatDateTime(row.submittedAt),
      csv: (row) => formatDateTime(row.submittedAt),
    },
    {
      key: 'applicant',
      header: t('applicant'),
      rowHeader: true,
      cell: (row) => (
        <Link to={`/online/${row.id}`} aria-label={t('openOf', { name: row.applicant.fullName })}>
          {row.applicant.fullName}
        </Link>
      ),
      csv: (row) => row.applicant.fullName,
    },
    {
      key: 'procedure',
      header: t('procedure'),
      cell: (row) => `${row.procedureCode} ${row.procedureName}`,
      csv: (row) => `${row.procedureCode} ${row.procedureName}`,
    },
  ];
  if (status === 'SUBMITTED') {
    columns.splice(1, 0, {
      key: 'waiting',
      header: t('waiting'),
      cell: (row) => waitedText(t, row.submittedAt),
      csv: (row) => waitedText(t, row.submittedAt),
    });
  }
  if (status === 'ACCEPTED') {
    columns.push({
      key: 'dossier',
      header: t('dossier'),
      cell: (row) => (row.dossierCode ? <Link to={`/dossier/${row.dossierCode}`}>{row.dossierCode}</Link> : null),
      csv: (row) => row.dossierCode,
    });
  }
  if (status === 'DECLINED') {
    columns.push({
      key: 'letter',
      header: t('letter'),
      cell: (row) =>
        row.declinedRequestId ? (
          <a href={declineLetterAddress(row.declinedRequestId)} target="hcc-slip">
            {t('print')}
          </a>
        ) : null,
    });
  }
  return (
    <SimpleTable
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      caption={t('count', { count })}
      exportName={title}
    />
  );
}
