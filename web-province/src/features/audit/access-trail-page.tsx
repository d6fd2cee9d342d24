import './access-trail.css';
import { useAccessTrailQuery } from '@hcc/shared-schema/generated/hooks';
import { Button } from '@hcc/web-shared/src/ui/form/button';
import { pageAfter } from '@hcc/web-shared/src/ui/page/page-after';
import { Empty, ErrorNotice, Skeleton } from '@hcc/web-shared/src/ui/page/page-state';
import { usePageTitle } from '@hcc/web-shared/src/ui/page/use-page-title';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Retention } from './retention';
import { readQuestion, toFilter, writeQuestion } from './trail-filter';
import { TrailFilters } from './trail-filters';
import { TrailTable } from './trail-table';

const PAGE = 50;

/** Who has looked at what, newest first; a question stands in the address. */
export function AccessTrailPage() {
  const { t } = useTranslation('audit');
  const { t: c } = useTranslation('common');
  const [params, setParams] = useSearchParams();
  const question = readQuestion(params);
  const [loadingMore, setLoadingMore] = useState(false);
  usePageTitle(t('title'));
  const { data, error, fetchMore, refetch } = useAccessTrailQuery({
    variables: { filter: toFilter(question), first: PAGE },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  });
  const page = data?.accessTrail;
  const more = async () => {
    setLoadingMore(true);
    await fetchMore(pageAfter('accessTrail', data)).catch(() => undefined);
    setLoadingMore(false);
  };

  return (
    <div className="trail">
      <header className="trail__head">
        <h1>{t('title')}</h1>
        <Retention />
      </header>
      <TrailFilters
        // What is typed follows the address when that changes by itself.
        key={params.toString()}
        question={question}
        onAsk={(asked) => setParams(writeQuestion(asked))}
      />
      {error ? <ErrorNotice error={error} onRetry={() => void refetch().catch(() => undefined)} /> : null}
      {!page && !error ? <Skeleton rows={10} shape="table" /> : null}
      {page && page.nodes.length === 0 ? <Empty title={t('empty')}>{t('emptyHint')}</Empty> : null}
      {page && page.nodes.length > 0 ? (
        <>
          <TrailTable lines={page.nodes} />
          <div className="trail__foot">
            <p role="status">{t('shown', { count: page.nodes.length })}</p>
            {page.pageInfo.hasNextPage ? (
              <Button size="small" busy={loadingMore} onClick={() => void more()}>
                {c('action.more')}
              </Button>
            ) : null}
          </div>
        </>
      ) : null}
    </div>
  );
}
