import { ApolloLink } from '@apollo/client/link';
import { Observable, type Subscription } from 'rxjs';
import type { openLiveLine } from './live-line';

type Line = ReturnType<typeof openLiveLine>;

/** Sends subscriptions over the live line, whose code (4 kB gzipped) comes when a page first listens: no list waits for it. */
export function liveLink(): { link: ApolloLink; drop: () => void } {
  let loading: Promise<Line> | undefined;
  let line: Line | undefined;
  const load = () => {
    loading ??= import('./live-line').then(
      (module) => {
        line = module.openLiveLine();
        return line;
      },
      (error: unknown) => {
        // Not there now; the next page that listens asks again.
        loading = undefined;
        throw error;
      },
    );
    return loading;
  };
  const link = new ApolloLink(
    (operation) =>
      new Observable<ApolloLink.Result>((observer) => {
        let subscription: Subscription | undefined;
        let closed = false;
        load().then(
          (loaded) => {
            if (!closed) subscription = loaded.link.request(operation).subscribe(observer);
          },
          (error: unknown) => observer.error(error),
        );
        return () => {
          closed = true;
          subscription?.unsubscribe();
        };
      }),
  );
  return { link, drop: () => line?.drop() };
}
