import { TextField } from '@hcc/web-shared/src/ui/form/field';
import { Empty } from '@hcc/web-shared/src/ui/page/page-state';
import { Pager, readPage } from '@hcc/web-shared/src/ui/page/pager';
import { SimpleTable, type TableColumn } from '@hcc/web-shared/src/ui/page/simple-table';
import { formatDate } from '@hcc/web-shared/src/ui/text/date-format';
import { matchesText } from '@hcc/web-shared/src/ui/text/plain-text';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Edition, type KeptList, sinceText, summaryOf } from './entry-words';
import type { ListEntry } from './list-entry';

const PAGE = 25;

interface EntryTableProps {
  list: KeptList;
  entries: readonly ListEntry[];
  onOpen: (code: string) => void;
}

/** What speaks for an entry: what counts, else what is to come, else what it was last. */
export const standingOf = ({ current, proposed, coming, history }: ListEntry): Edition =>
  (current ?? proposed ?? coming ?? history[0]) as Edition;

/** The entries of a list, a page at a time where there are many. */
export function EntryTable({ list, entries, onOpen }: EntryTableProps) {
  const { t, i18n } = useTranslation('lists');
  const [search, setSearch] = useState('');
  const [turned, setTurned] = useState(1);
  if (entries.length === 0) return <Empty title={t('none')}>{t('noneHint')}</Empty>;
  const found = entries.filter((entry) => {
    const { name, nameEn, data } = standingOf(entry);
    return matchesText([entry.code, name, nameEn, ...(data.aliases ?? [])].filter(Boolean).join(' '), search);
  });
  const page = readPage(String(turned), found.length, PAGE);
  const columns: TableColumn<ListEntry>[] = [
    {
      key: 'name',
      header: t('field.name'),
      rowHeader: true,
      cell: (entry) => {
        const { name, nameEn } = standingOf(entry);
        const shown = (i18n.language === 'en' && nameEn) || name;
        return (
          <>
            <button type="button" className="lists__open" onClick={() => onOpen(entry.code)}>
              {shown}
            </button>
            <span className="lists__code">{entry.code}</span>
          </>
        );
      },
    },
    { key: 'summary', header: t('contains'), width: '26%', cell: (entry) => summaryOf(t, list, standingOf(entry)) },
    {
      key: 'since',
      header: t('since'),
      width: '150px',
      cell: (entry) => sinceText(t, standingOf(entry).validFrom),
    },
    { key: 'state', header: t('state'), width: '190px', cell: (entry) => <EntryState entry={entry} /> },
  ];
  return (
    <>
      {entries.length > PAGE ? (
        <TextField
          label={t('search')}
          type="search"
          value={search}
          onChange={({ target }) => {
            setSearch(target.value);
            setTurned(1);
          }}
        />
      ) : null}
      {found.length === 0 ? (
        <Empty title={t('noMatch')}>{t('noMatchHint')}</Empty>
      ) : (
        <SimpleTable
          columns={columns}
          rows={found.slice((page - 1) * PAGE, page * PAGE)}
          rowKey={({ code }) => code}
          caption={t('caption', { count: found.length })}
        />
      )}
      <Pager label={t('pages')} page={page} size={PAGE} total={found.length} onChange={setTurned} />
    </>
  );
}

/** In words: what counts, what waits and what is to come. */
export function EntryState({ entry: { current, coming, proposed } }: { entry: ListEntry }) {
  const { t } = useTranslation('lists');
  return (
    <>
      <span className={`lists__mark lists__mark--${current ? 'on' : 'off'}`}>{t(current ? 'inUse' : 'notInUse')}</span>
      {proposed ? <strong className="lists__next">{t(proposed.ends ? 'endProposed' : 'changeProposed')}</strong> : null}
      {coming ? (
        <span className="lists__next">
          {t(coming.ends ? 'endComing' : 'changeComing', { day: formatDate(coming.validFrom) })}
        </span>
      ) : null}
    </>
  );
}
