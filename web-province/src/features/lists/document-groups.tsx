import { type DocumentGroupsQuery, useDocumentGroupsQuery } from '@hcc/shared-schema/generated/hooks';
import { Button } from '@hcc/web-shared/src/ui/form/button';
import { TextField } from '@hcc/web-shared/src/ui/form/field';
import { useDebounced } from '@hcc/web-shared/src/ui/form/use-debounced';
import { Empty, ErrorNotice, Skeleton } from '@hcc/web-shared/src/ui/page/page-state';
import { Pager } from '@hcc/web-shared/src/ui/page/pager';
import { SimpleTable, type TableColumn } from '@hcc/web-shared/src/ui/page/simple-table';
import { formatNumber } from '@hcc/web-shared/src/ui/text/number-format';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { standingOf } from './entry-table';
import type { ListEntry } from './list-entry';

type Group = DocumentGroupsQuery['documentGroups']['nodes'][number];

const PAGE = 20;

interface DocumentGroupsProps {
  kinds: readonly ListEntry[];
  onMake: (name: string) => void;
  onOpen: (code: string) => void;
}

/** The papers that procedures ask for, by name: which kind bears the name, or a kind made of it. */
export function DocumentGroups({ kinds, onMake, onOpen }: DocumentGroupsProps) {
  const { t } = useTranslation('lists');
  const [search, setSearch] = useState('');
  const [withoutKind, setWithoutKind] = useState(true);
  const [page, setPage] = useState(1);
  const wanted = useDebounced(search, 250);
  const { data, previousData, error, refetch } = useDocumentGroupsQuery({
    variables: { search: wanted, withoutKind, first: PAGE, offset: (page - 1) * PAGE },
    fetchPolicy: 'cache-and-network',
  });
  const found = (data ?? previousData)?.documentGroups;
  const nameOf = (code: string) => {
    const kind = kinds.find((each) => each.code === code);
    return kind ? standingOf(kind).name : code;
  };
  const columns: TableColumn<Group>[] = [
    { key: 'name', header: t('groups.name'), rowHeader: true, cell: ({ name }) => name },
    {
      key: 'procedures',
      header: t('groups.procedures'),
      numeric: true,
      width: '110px',
      cell: ({ procedures }) => formatNumber(procedures),
    },
    {
      key: 'kind',
      header: t('groups.kind'),
      width: '32%',
      cell: ({ name, kind }) =>
        kind === null ? (
          <Button size="small" aria-label={t('groups.makeOf', { name })} onClick={() => onMake(name)}>
            {t('groups.make')}
          </Button>
        ) : (
          <button type="button" className="lists__open" onClick={() => onOpen(kind)}>
            {nameOf(kind)}
          </button>
        ),
    },
  ];
  return (
    <section className="panel lists__preview" aria-labelledby="document-groups">
      <h2 id="document-groups">{t('groups.title')}</h2>
      <p className="muted">{t('groups.hint')}</p>
      <div className="lists__tools">
        <TextField
          label={t('search')}
          type="search"
          value={search}
          onChange={({ target }) => {
            setSearch(target.value);
            setPage(1);
          }}
        />
        <label className="lists__tick">
          <input
            type="checkbox"
            checked={withoutKind}
            onChange={({ target }) => {
              setWithoutKind(target.checked);
              setPage(1);
            }}
          />{' '}
          {t('groups.withoutKind')}
        </label>
      </div>
      {error && !found ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : null}
      {!found && !error ? <Skeleton rows={5} shape="table" /> : null}
      {found && found.totalCount === 0 ? <Empty title={t('groups.none')}>{t('groups.noneHint')}</Empty> : null}
      {found && found.totalCount > 0 ? (
        <>
          <SimpleTable
            columns={columns}
            rows={found.nodes}
            rowKey={({ name }) => name}
            caption={t('groups.caption', { count: found.totalCount })}
          />
          <Pager label={t('pages')} page={page} size={PAGE} total={found.totalCount} onChange={setPage} />
        </>
      ) : null}
    </section>
  );
}
