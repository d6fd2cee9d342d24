import './integrity.css';
import { useApolloClient } from '@apollo/client/react';
import {
  FindingDossiersDocument,
  type FindingDossiersQuery,
  type FindingDossiersQueryVariables,
  useFindingDossiersQuery,
  useIntegrityFindingQuery,
} from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DirectLink } from '../../session/direct-link';
import { Button } from '../../ui/form/button';
import { dueWords } from '../../ui/page/due-text';
import { pageAfter } from '../../ui/page/page-after';
import { ErrorNotice, Notice, Skeleton } from '../../ui/page/page-state';
import { useListTools } from '../../ui/page/use-list-tools';
import { usePageTitle } from '../../ui/page/use-page-title';
import { downloadCsv } from '../../ui/text/csv';
import { formatNumber } from '../../ui/text/number-format';
import { DossierList } from '../reporting/dossiers/dossier-list';
import { dossiersCsv } from '../reporting/dossiers/dossiers-csv';
import { FindingNotes } from './finding-notes';
import { useFindingWords } from './finding-words';

/** One finding: what it says, what was noted of it, and exactly the dossiers that it counted. */
export function FindingPage({ id }: { id: string }) {
  const { t } = useTranslation('integrity');
  usePageTitle(t('one'));
  const words = useFindingWords();
  const { data, error, refetch } = useIntegrityFindingQuery({ variables: { id }, fetchPolicy: 'cache-and-network' });
  const finding = data?.integrityFinding;
  if (!finding) {
    return error ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : <Skeleton rows={8} shape="table" />;
  }
  const title = `${words.pattern(finding)}: ${words.who(finding)}`;
  return (
    <div className="integrity">
      <header className="integrity__head">
        <div>
          <Link className="no-print" to="/integrity">
            ← {t('back')}
          </Link>
          <h1>{title}</h1>
          <p className="muted">
            {words.where(finding)} · {words.period(finding)}
          </p>
        </div>
        <DirectLink
          about={{ subject: 'FIGURE', label: `${title}: ${words.count(finding)}`, address: `/integrity/${id}` }}
          words={t('direct')}
          className="button"
        />
      </header>
      <Notice title={words.count(finding)}>
        {words.rare(finding)} {t(`means.${finding.pattern}`)} {t('ask')}
      </Notice>
      <FindingNotes finding={finding} />
      <FindingDossiers id={id} title={title} />
    </div>
  );
}

const PAGE = 50;
const FILE_PAGE = 200;

function FindingDossiers({ id, title }: { id: string; title: string }) {
  const { t } = useTranslation('integrity');
  const { t: r } = useTranslation('reporting');
  const { t: c } = useTranslation('common');
  const client = useApolloClient();
  const tools = useListTools<FindingDossiersQuery['findingDossiers']['nodes'][number]>();
  const { data, error, loading, fetchMore, refetch } = useFindingDossiersQuery({
    variables: { id, first: PAGE },
    fetchPolicy: 'cache-and-network',
    notifyOnNetworkStatusChange: true,
  });
  const list = data?.findingDossiers;
  const more = () => tools.more(() => fetchMore(pageAfter('findingDossiers', data)));
  const exportAll = () =>
    tools.exportAll(
      async (after) => {
        const answer = await client.query<FindingDossiersQuery, FindingDossiersQueryVariables>({
          query: FindingDossiersDocument,
          variables: { id, first: FILE_PAGE, after },
          fetchPolicy: 'no-cache',
        });
        return answer.data?.findingDossiers;
      },
      (rows) =>
        downloadCsv(
          t('file'),
          dossiersCsv(rows, {
            column: (key) => r(`dossiers.${key}`),
            due: (row) => dueWords(c, row),
            status: (row) => c(`status.${row.status}`),
            late: () => '',
          }),
        ),
    );
  return (
    <section aria-labelledby="finding-dossiers">
      <div className="integrity__head">
        <h2 id="finding-dossiers">
          {t('dossiers')}
          {list ? ` (${formatNumber(list.totalCount)})` : ''}
        </h2>
        <Button
          className="no-print"
          size="small"
          busy={tools.read !== null}
          disabled={!list?.totalCount}
          onClick={exportAll}
        >
          {c('action.exportCsv')}
        </Button>
      </div>
      {tools.failure ? <ErrorNotice error={tools.failure} /> : null}
      {error && !list ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : null}
      {!list && !error ? <Skeleton rows={6} shape="table" /> : null}
      {list ? <DossierList rows={list.nodes} caption={title} /> : null}
      {list?.pageInfo.hasNextPage ? (
        <Button className="no-print" size="small" busy={loading} onClick={more}>
          {c('action.more')}
        </Button>
      ) : null}
    </section>
  );
}
