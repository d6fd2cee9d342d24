import type { WorklistView } from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Empty, ErrorNotice, Skeleton } from '../../ui/page/page-state';
import type { KeysetRows } from '../listing/use-keyset-rows';

interface WorklistStateProps {
  list: KeysetRows;
  view: WorklistView;
  search: string;
}

/** What stands in place of the rows: their shape, why there are none, or what went wrong. */
export function WorklistState({ list, view, search }: WorklistStateProps) {
  const { t } = useTranslation('worklist');
  if (list.error && !list.connection) {
    return <ErrorNotice error={list.error} onRetry={() => void list.reload().catch(() => undefined)} />;
  }
  if (!list.connection) return <Skeleton rows={10} shape="table" />;
  if (search) {
    return (
      <Empty
        title={t('empty.search', { search })}
        actions={
          <Link className="button" to={`/search?q=${encodeURIComponent(search)}`}>
            {t('empty.searchAll')}
          </Link>
        }
      >
        {t('empty.searchHint')}
      </Empty>
    );
  }
  const showAll = (
    <Link className="button" to={{ search: '?view=all' }}>
      {t('empty.showAll')}
    </Link>
  );
  return (
    <Empty title={t(`empty.${view}`)} actions={view === 'ALL' || view === 'TO_SIGN' ? undefined : showAll}>
      {t(`empty.${view}Hint`)}
    </Empty>
  );
}
