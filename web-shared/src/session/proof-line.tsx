import { lazy, Suspense } from 'react';
import { lazyPage } from './lazy-page';

const load = lazyPage(() => import('./proof/proof-words').then((m) => m.ProofWords), 'proof');

const Words = lazy(() =>
  // On a dead line the page goes without: its figures are as good.
  load().then(
    ({ Component }) => ({ default: Component }),
    () => ({ default: () => null }),
  ),
);

/**
 * Stands under the figures of a page: when they were last held against the journals, and what differed. Brings its own
 * words and keeps its place free until they come.
 */
export function ProofLine() {
  return (
    <div style={{ minHeight: '1.6em', marginTop: 12 }}>
      <Suspense>
        <Words />
      </Suspense>
    </div>
  );
}
