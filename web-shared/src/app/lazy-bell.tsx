import { type ComponentType, lazy, Suspense } from 'react';
import { lazyPage } from '../session/lazy-page';

/** The list, which people wait for, is there by then. */
const AFTER_MS = 1_000;

/** A part of the frame that comes after the page. */
const late = (load: () => Promise<{ Component: ComponentType }>) =>
  lazy(async () => {
    await new Promise((resolve) => setTimeout(resolve, AFTER_MS));
    // On a dead line the frame goes without: the tabs and the pages say the same.
    return load().then(
      ({ Component }) => ({ default: Component }),
      () => ({ default: () => null }),
    );
  });
const Bell = late(lazyPage(() => import('./late-frame').then((m) => m.LateFrame), 'notices'));
const More = late(lazyPage(() => import('./more-menu').then((m) => m.MoreMenu), 'more'));

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

/** The menu at the end of the bar, where nothing stands that it could move. */
export function LazyMore() {
  return (
    <Suspense>
      <More />
    </Suspense>
  );
}
