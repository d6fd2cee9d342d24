import { lazy, Suspense } from 'react';
import { loadNamespaces } from '../../i18n/i18n';
import { Skeleton } from '../page/page-state';
import type { ChartProps } from './chart-figure';

const Figure = lazy(async () => {
  const [{ ChartFigure }] = await Promise.all([import('./chart-figure'), loadNamespaces('charts')]);
  return { default: ChartFigure };
});

/**
 * The one way to draw figures: bars or lines, each value opening what it counts, by mouse and by keys; a table behind
 * it; a picture to copy. The library comes with the first chart that is shown.
 */
export function Chart(props: ChartProps) {
  return (
    <Suspense fallback={<Skeleton rows={6} />}>
      <Figure {...props} />
    </Suspense>
  );
}
