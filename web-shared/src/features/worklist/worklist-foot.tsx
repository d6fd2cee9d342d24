import './worklist-foot.css';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/form/button';
import { Notice } from '../../ui/page/page-state';
import { downloadCsv } from '../../ui/text/csv';
import { formatNumber } from '../../ui/text/number-format';
import { serverDay } from '../../ui/text/vietnam-day';
import { worklistCsv } from '../listing/list-csv';
import type { Connection, KeysetRows } from '../listing/use-keyset-rows';

interface WorklistFootProps {
  list: KeysetRows;
  connection: Connection;
  fileName: string;
  /** The keys of the list above, in words. */
  keys?: string;
}

/** How much of the list is shown, the way to more of it, and its export. */
export function WorklistFoot({ list, connection, fileName, keys }: WorklistFootProps) {
  const { t } = useTranslation('worklist');
  const { t: c } = useTranslation('common');
  const { nodes, totalCount, pageInfo } = connection;
  const more = useNearEnd(() => void list.loadMore(), pageInfo.hasNextPage && !list.moreFailed);
  return (
    <div className="worklist-foot" ref={more}>
      {list.moreFailed ? (
        <Notice kind="error" actions={<Button onClick={() => void list.loadMore()}>{c('action.retry')}</Button>}>
          {t('loadMoreFailed')}
        </Notice>
      ) : null}
      <p role="status">
        {t('shown', { count: totalCount, shown: formatNumber(nodes.length), total: formatNumber(totalCount) })}
      </p>
      {pageInfo.hasNextPage && !list.moreFailed ? (
        <Button size="small" busy={list.loadingMore} onClick={() => void list.loadMore()}>
          {list.loadingMore ? t('loadingMore') : t('loadMore')}
        </Button>
      ) : null}
      <Button
        size="small"
        title={t('exportHint')}
        onClick={() => downloadCsv(`${fileName}-${serverDay()}`, worklistCsv(t, c, nodes))}
      >
        {t('export')}
      </Button>
      {keys ? <p className="worklist-foot__keys muted">{keys}</p> : null}
    </div>
  );
}

/** Runs when the element comes near the bottom of the window. */
function useNearEnd(run: () => void, enabled: boolean) {
  const element = useRef<HTMLDivElement>(null);
  const latest = useRef(run);
  latest.current = run;
  useEffect(() => {
    if (!enabled || !element.current || typeof IntersectionObserver !== 'function') return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) latest.current();
      },
      { rootMargin: '400px' },
    );
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [enabled]);
  return element;
}
