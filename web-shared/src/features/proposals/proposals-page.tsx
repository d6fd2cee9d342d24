import './proposals.css';
import { type ProposalRowFragment, useWeekOfProposalsQuery } from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { useSession } from '../../session/session-provider';
import { SelectField } from '../../ui/form/field';
import { Empty, ErrorNotice, Skeleton } from '../../ui/page/page-state';
import { SimpleTable, type TableColumn } from '../../ui/page/simple-table';
import { usePageTitle } from '../../ui/page/use-page-title';
import { formatDate } from '../../ui/text/date-format';
import { proposalsAddress } from '../../ui/text/steering-address';
import { lateRate, useProposalWords, weekParts } from './proposal-words';

/** What was proposed in a week to cut, with what its replay says and what became of it. */
export function ProposalsPage() {
  const { t } = useTranslation('steering', { keyPrefix: 'proposals' });
  usePageTitle(t('title'));
  const { can } = useSession();
  const [params, setParams] = useSearchParams();
  const columns = useColumns();
  const { data, error, refetch } = useWeekOfProposalsQuery({
    variables: { week: params.get('week') },
    fetchPolicy: 'cache-and-network',
  });
  const found = data?.weekOfProposals;
  return (
    <div className="proposals">
      <div className="proposals__head">
        <div>
          <h1>{t('title')}</h1>
          <p className="muted">{t('lead')}</p>
        </div>
        {can('proposal:write') ? (
          <Link className="button button--primary" to="/proposals/new">
            {t('propose')}
          </Link>
        ) : null}
      </div>
      {error && !found ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : null}
      {!found && !error ? <Skeleton rows={6} shape="table" /> : null}
      {found ? (
        <>
          <div className="proposals__head">
            <h2>{t('weekOf', { ...weekParts(found.week), friday: formatDate(found.friday) })}</h2>
            <SelectField
              label={t('week')}
              value={params.get('week') ?? ''}
              onChange={({ target }) => setParams(target.value ? { week: target.value } : {})}
            >
              <option value="">{t('thisWeek')}</option>
              {found.weeks.map(({ week, proposals, undecided }) => (
                <option key={week} value={week}>
                  {t('weekCount', { ...weekParts(week), count: proposals, undecided })}
                </option>
              ))}
            </SelectField>
            <a className="button" href={proposalsAddress(found.week)} target="_blank" rel="noreferrer">
              {t('print')}
            </a>
          </div>
          {found.nodes.length === 0 ? (
            <Empty title={t('empty')}>{t('emptyHint')}</Empty>
          ) : (
            <SimpleTable
              caption={t('title')}
              hideCaption
              columns={columns}
              rows={found.nodes}
              rowKey={({ id }) => id}
            />
          )}
        </>
      ) : null}
    </div>
  );
}

function useColumns(): TableColumn<ProposalRowFragment>[] {
  const { t } = useTranslation('steering', { keyPrefix: 'proposals' });
  const words = useProposalWords();
  return [
    {
      key: 'title',
      header: t('columns.title'),
      rowHeader: true,
      cell: ({ id, title, code, procedureName }) => (
        <>
          <Link to={`/proposals/${id}`}>{title}</Link>
          <span className="proposals__sub">
            {code} {procedureName}
          </span>
        </>
      ),
    },
    {
      key: 'who',
      header: t('columns.who'),
      cell: ({ proposerName, officeName }) => (
        <>
          {proposerName}
          <span className="proposals__sub">{officeName}</span>
        </>
      ),
    },
    {
      key: 'late',
      header: t('columns.late'),
      width: '170px',
      cell: ({ replay }) => {
        const result = replay?.result;
        if (!result) return '—';
        return `${lateRate(result.lateWas, result.dossiers)} → ${lateRate(result.late, result.dossiers)}`;
      },
    },
    {
      key: 'saved',
      header: t('columns.saved'),
      numeric: true,
      width: '110px',
      cell: ({ replay }) => words.hours(replay?.result?.savedMinutes),
    },
    { key: 'state', header: t('columns.state'), width: '200px', cell: words.state },
  ];
}
