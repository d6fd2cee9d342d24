import './view-tabs.css';
import { useWorklistCountsQuery, type WorklistView } from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { formatNumber } from '../../ui/text/number-format';
import { viewCount, viewToAddress, worklistViews } from './worklist-views';

/** The saved views with their counts; each is an address. */
export function ViewTabs({ view }: { view: WorklistView }) {
  const { t } = useTranslation('worklist');
  const [params] = useSearchParams();
  const { data } = useWorklistCountsQuery({ fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' });
  return (
    <nav className="view-tabs" aria-label={t('views.label')}>
      {worklistViews.map((name) => {
        const count = viewCount(data?.worklistCounts, name);
        const urgent = name === 'OVERDUE' && count !== undefined && count > 0;
        return (
          <Link
            key={name}
            to={{ search: searchFor(params, name) }}
            className={urgent ? 'view-tabs__tab view-tabs__tab--overdue' : 'view-tabs__tab'}
            aria-current={name === view ? 'page' : undefined}
          >
            {t(`views.${name}`)}
            <span className="view-tabs__count">{count === undefined ? null : formatNumber(count)}</span>
          </Link>
        );
      })}
    </nav>
  );
}

function searchFor(params: URLSearchParams, view: WorklistView): string {
  const next = new URLSearchParams();
  const address = viewToAddress(view);
  if (address) next.set('view', address);
  const search = params.get('q');
  if (search) next.set('q', search);
  return next.toString();
}
