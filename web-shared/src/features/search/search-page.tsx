import '../listing/list-page.css';
import { useSearchDossiersQuery } from '@hcc/shared-schema/generated/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { Button } from '../../ui/form/button';
import { Empty, ErrorNotice, Skeleton } from '../../ui/page/page-state';
import { usePageTitle } from '../../ui/page/use-page-title';
import { downloadCsv } from '../../ui/text/csv';
import { formatNumber } from '../../ui/text/number-format';
import { type ColumnKey, useDossierColumns } from '../listing/dossier-columns';
import { DossierTable } from '../listing/dossier-table';
import { worklistCsv } from '../listing/list-csv';
import { useListCursor } from '../listing/use-list-cursor';
import { SearchBox } from './search-box';

const columnKeys: readonly ColumnKey[] = ['code', 'citizen', 'procedure', 'status', 'due', 'at', 'receivedAt'];
const LEAST_LETTERS = 2;
const PAGE_ROWS = 50;
const MOST_ROWS = 200;

/** Every dossier that I may see, finished ones included. */
export function SearchPage() {
  const { t } = useTranslation('worklist');
  const { t: c } = useTranslation('common');
  const navigate = useNavigate();
  const [params, setParams] = useSearchParams();
  const search = params.get('q') ?? '';
  const [wanted, setWanted] = useState({ search, first: PAGE_ROWS });
  const first = wanted.search === search ? wanted.first : PAGE_ROWS;
  const tooShort = search.length < LEAST_LETTERS;
  usePageTitle(c('nav.register'));

  const { data, previousData, loading, error, refetch } = useSearchDossiersQuery({
    variables: { search, first },
    skip: tooShort,
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const found = tooShort ? undefined : (data ?? (error ? undefined : previousData))?.dossiers;
  const rows = found?.nodes ?? [];
  const columns = useDossierColumns(columnKeys);
  const open = (row: { code: string }) => void navigate(`/dossier/${row.code}`);
  const cursor = useListCursor({ rows, onOpen: open });
  const onSearch = (text: string, asked: boolean) => {
    setParams(text ? { q: text } : {}, { replace: true });
    // A second Enter on a search with one answer opens it.
    if (asked && text === search && rows.length === 1 && rows[0]) open(rows[0]);
  };

  return (
    <div className="worklist">
      <div>
        <h1>{c('nav.register')}</h1>
        <p className="muted">{t('searchPage.lead')}</p>
      </div>
      <SearchBox
        label={t('searchPage.label')}
        placeholder={t('search.placeholder')}
        value={search}
        onSearch={onSearch}
        onDown={() => cursor.moveTo(0)}
        autoFocus
      />
      {tooShort ? <p className="muted">{t('searchPage.hint')}</p> : null}
      {error && !found ? <ErrorNotice error={error} onRetry={() => void refetch().catch(() => undefined)} /> : null}
      {!tooShort && loading && !found ? <Skeleton rows={8} shape="table" /> : null}
      {found && rows.length === 0 && !loading ? (
        <Empty title={t('searchPage.empty', { search })}>{t('searchPage.emptyHint')}</Empty>
      ) : null}
      {found && rows.length > 0 ? (
        <>
          <p role="status">
            {found.totalCount >= found.countLimit
              ? t('searchPage.foundMany', { count: found.countLimit, limit: formatNumber(found.countLimit) })
              : t('searchPage.found', { count: found.totalCount, total: formatNumber(found.totalCount) })}
            {found.totalCount > rows.length ? ` ${t('searchPage.firstOf', { shown: rows.length })}` : null}
          </p>
          <DossierTable
            label={t('searchPage.listLabel')}
            columns={columns}
            rows={rows}
            cursor={cursor}
            onOpen={open}
            busy={!data}
          />
          <div className="worklist-foot">
            {found.totalCount > rows.length && first < MOST_ROWS ? (
              <Button size="small" busy={loading} onClick={() => setWanted({ search, first: first + PAGE_ROWS })}>
                {t('searchPage.more')}
              </Button>
            ) : null}
            <Button
              size="small"
              title={t('exportHint')}
              onClick={() => downloadCsv('dossiers', worklistCsv(t, c, rows))}
            >
              {t('export')}
            </Button>
          </div>
        </>
      ) : null}
    </div>
  );
}
