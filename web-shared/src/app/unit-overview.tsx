import { Suspense } from 'react';
import { UnitOverviewPage } from '../features/administration/unit-overview-page';
import { lazyPart } from '../session/lazy-page';
import { Skeleton } from '../ui/page/page-state';

const LoadSummary = lazyPart(
  () => import('../features/offices/load/load-summary').then((m) => m.LoadSummary),
  'offices',
);

/** Where the head of a unit starts: what is strained, and where one may go. */
export function UnitOverview() {
  return (
    <UnitOverviewPage>
      <Suspense fallback={<Skeleton rows={5} shape="table" />}>
        <LoadSummary />
      </Suspense>
    </UnitOverviewPage>
  );
}
