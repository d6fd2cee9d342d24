import './directives.css';
import {
  type DirectiveRowFragment,
  type DirectiveSide,
  type DirectiveStanding,
  type DirectivesQuery,
  useDirectivesQuery,
} from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { useSession } from '../../session/session-provider';
import { useOfficeFeed } from '../../session/use-office-feed';
import { Button } from '../../ui/form/button';
import { pageAfter } from '../../ui/page/page-after';
import { Empty, ErrorNotice, Skeleton } from '../../ui/page/page-state';
import { SideTabs, useSide } from '../../ui/page/side-tabs';
import { SimpleTable, type TableColumn } from '../../ui/page/simple-table';
import { usePageTitle } from '../../ui/page/use-page-title';
import { formatNumber } from '../../ui/text/number-format';
import { directivesWorkbookAddress, openDirectivesAddress } from '../../ui/text/steering-address';
import { responsibleWords, useDirectiveWords } from './directive-words';

const PAGE_ROWS = 50;
const STANDINGS = ['OPEN', 'OVERDUE', 'REPORTED', 'CLOSED'] as const satisfies readonly DirectiveStanding[];
type Counts = DirectivesQuery['directives']['counts'];
const COUNT: Record<DirectiveStanding, keyof Counts> = {
  OPEN: 'open',
  OVERDUE: 'overdue',
  REPORTED: 'reported',
  CLOSED: 'closed',
};

/** What was told to me and my office, and what we told others, by how it stands. */
export function DirectivesPage() {
  const { t } = useTranslation('steering', { keyPrefix: 'directives' });
  usePageTitle(t('title'));
  const { can } = useSession();
  const issues = can('directive:issue');
  // Who only leads is given nothing to do.
  const sides: [DirectiveSide, ...DirectiveSide[]] = !issues
    ? ['TO_US']
    : can('dossier:advance') || can('dossier:assign')
      ? ['TO_US', 'BY_US', 'ALL']
      : ['BY_US', 'ALL', 'TO_US'];
  const side = useSide(sides);
  const [params] = useSearchParams();
  const standing = STANDINGS.find((one) => one === params.get('standing')?.toUpperCase()) ?? 'OPEN';
  return (
    <div className="directives">
      <div className="directives__head">
        <h1>{t('title')}</h1>
        {issues ? (
          <Link className="button button--primary" to="/directives/new">
            {t('issue')}
          </Link>
        ) : null}
      </div>
      <div className="directives__head">
        {sides.length > 1 ? (
          <SideTabs
            label={t('sides.label')}
            sides={sides.map((one) => ({ side: one, label: t(`sides.${one}`) }))}
            current={side}
          />
        ) : null}
        <a className="button button--small" href={directivesWorkbookAddress(side, standing)}>
          {t('export')}
        </a>
        <a className="button button--small" href={openDirectivesAddress(side)} target="_blank" rel="noreferrer">
          {t('printOpen')}
        </a>
      </div>
      <List key={`${side} ${standing}`} side={side} standing={standing} />
    </div>
  );
}

function List({ side, standing }: { side: DirectiveSide; standing: DirectiveStanding }) {
  const { t } = useTranslation('steering', { keyPrefix: 'directives' });
  const { t: c } = useTranslation('common');
  const columns = useColumns();
  const { data, error, loading, fetchMore, refetch } = useDirectivesQuery({
    variables: { side, standing, first: PAGE_ROWS },
    fetchPolicy: 'cache-and-network',
  });
  useOfficeFeed(() => void refetch().catch(() => undefined));
  if (!data) {
    return error ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : <Skeleton rows={8} shape="table" />;
  }
  const { nodes, counts, pageInfo } = data.directives;
  const more = () => void fetchMore(pageAfter('directives', data)).catch(() => undefined);
  return (
    <>
      <nav className="directives__standings" aria-label={t('standing.label')}>
        {STANDINGS.map((one) => (
          <Link
            key={one}
            className="button button--small"
            to={{ search: `?side=${side.toLowerCase().replaceAll('_', '-')}&standing=${one.toLowerCase()}` }}
            aria-current={one === standing ? 'page' : undefined}
          >
            {t(`standing.${one}`)} {formatNumber(counts[COUNT[one]])}
          </Link>
        ))}
      </nav>
      {nodes.length === 0 ? (
        <Empty title={t(`empty.${standing}`)}>{t(`emptyHint.${side}`)}</Empty>
      ) : (
        <SimpleTable caption={t('title')} hideCaption columns={columns} rows={nodes} rowKey={({ id }) => id} />
      )}
      {pageInfo.hasNextPage ? (
        <div>
          <Button size="small" busy={loading} onClick={more}>
            {c('action.more')}
          </Button>
        </div>
      ) : null}
    </>
  );
}

function useColumns(): TableColumn<DirectiveRowFragment>[] {
  const { t } = useTranslation('steering', { keyPrefix: 'directives' });
  const words = useDirectiveWords();
  return [
    {
      key: 'due',
      header: t('columns.due'),
      width: '190px',
      cell: (row) => (
        <>
          <span className={row.isLate && row.isOpen ? 'directives__late' : undefined}>{words.clock(row)}</span>
          <span className="directives__sub">{words.due(row.dueAt)}</span>
        </>
      ),
    },
    {
      key: 'title',
      header: t('columns.title'),
      rowHeader: true,
      cell: ({ id, number, title, priority, subjectLabel }) => (
        <>
          {priority === 'URGENT' ? <span className="directives__urgent">{t('priority.URGENT')}: </span> : null}
          <Link to={`/directives/${id}`}>{title}</Link>
          <span className="directives__sub">
            {t('number', { number })}
            {subjectLabel ? ` · ${subjectLabel}` : ''}
          </span>
        </>
      ),
    },
    {
      key: 'issuer',
      header: t('columns.issuer'),
      cell: ({ issuerName, officeName }) => (
        <>
          {issuerName}
          <span className="directives__sub">{officeName}</span>
        </>
      ),
    },
    { key: 'responsible', header: t('columns.responsible'), cell: responsibleWords },
    {
      key: 'state',
      header: t('columns.state'),
      width: '150px',
      cell: (row) => (
        <>
          {words.state(row)}
          {row.askedDueAt ? <span className="directives__sub">{t('asksMore')}</span> : null}
        </>
      ),
    },
  ];
}
