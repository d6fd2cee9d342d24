import { lazy, Suspense } from 'react';
import { lazyPage } from '../../../session/lazy-page';

const load = lazyPage(() => {
  return import('../../advice/procedure-advice').then((m) => m.ProcedureAdvice);
}, 'advice');

const Advice = lazy(async () =>
  // On a dead line receiving goes on without.
  load().then(
    ({ Component }) => ({ default: Component }),
    () => ({ default: () => null }),
  ),
);

/** What the legal desk has answered about the procedure; comes after it was chosen, and holds up nobody. */
export function LazyAdvice({ code }: { code: string }) {
  return (
    <Suspense>
      <Advice code={code} />
    </Suspense>
  );
}
