import { lazy, Suspense } from 'react';
import { lazyPage } from '../session/lazy-page';

const load = lazyPage(() => import('./late-frame').then((m) => m.LateFrame), 'notices', 'more');
/** The list, which people wait for, is there by then. */
const AFTER_MS = 1_000;

const Bell = lazy(async () => {
  await new Promise((resolve) => setTimeout(resolve, AFTER_MS));
  // On a dead line the frame goes without: the tabs and the pages say the same.
  return load().then(
    ({ Component }) => ({ default: Component }),
    () => ({ default: () => null }),
  );
});

/** Keeps the bell's place free until it comes, so that nothing moves. */
export function LazyBell() {
  return (
    <div className="shell__bell">
      <Suspense>
        <Bell />
      </Suspense>
    </div>
  );
}
