import { useAdviceDesksQuery, usePublishedAdviceQuery } from '@hcc/shared-schema/generated/hooks';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SelectField, TextField } from '../../ui/form/field';
import { useDebounced } from '../../ui/form/use-debounced';
import { pageAfter } from '../../ui/page/page-after';
import { Empty, ErrorNotice, Skeleton } from '../../ui/page/page-state';
import { ListFoot } from '../casework/list-foot';
import { Publication } from './publication';

const PAGE_ROWS = 20;
const DEBOUNCE_MS = 250;

/** Finds an answer by words without accents, and by field. */
export function PublishedList() {
  const { t } = useTranslation('advice');
  const endedId = useId();
  const [search, setSearch] = useState('');
  const [field, setField] = useState('');
  const [withEnded, setWithEnded] = useState(false);
  const settled = useDebounced(search.trim(), DEBOUNCE_MS);
  const fields = useAdviceDesksQuery();
  return (
    <>
      <div className="casework__filters">
        <TextField
          label={t('search')}
          type="search"
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
        <SelectField label={t('field')} value={field} onChange={(event) => setField(event.target.value)}>
          <option value="">{t('anyField')}</option>
          {fields.data?.adviceDesks
            .filter((desk) => desk.field !== '')
            .map((desk) => (
              <option key={desk.field} value={desk.field}>
                {desk.field}
              </option>
            ))}
        </SelectField>
        <label className="casework__check" htmlFor={endedId}>
          <input
            id={endedId}
            type="checkbox"
            checked={withEnded}
            onChange={(event) => setWithEnded(event.target.checked)}
          />
          {t('withEnded')}
        </label>
      </div>
      <Found search={settled} field={field} withEnded={withEnded} />
    </>
  );
}

function Found(filter: { search: string; field: string; withEnded: boolean }) {
  const { t } = useTranslation('advice');
  const { data, previousData, error, loading, fetchMore, refetch } = usePublishedAdviceQuery({
    variables: { filter, first: PAGE_ROWS },
    fetchPolicy: 'cache-and-network',
  });
  const found = (data ?? previousData)?.publishedAdvice;
  if (!found) return error ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : <Skeleton rows={6} />;
  if (found.nodes.length === 0) return <Empty title={t('empty.PUBLISHED')}>{t('empty.PUBLISHEDHint')}</Empty>;
  const more = () => void fetchMore(pageAfter('publishedAdvice', data));
  return (
    <>
      {found.nodes.map((each) => (
        <article key={each.id} className="panel">
          <Publication shown={each} />
        </article>
      ))}
      <ListFoot
        shown={found.nodes.length}
        total={found.totalCount}
        busy={loading}
        onMore={found.pageInfo.hasNextPage ? more : undefined}
      />
    </>
  );
}
