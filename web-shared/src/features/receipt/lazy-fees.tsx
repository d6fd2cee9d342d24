import { Suspense } from 'react';
import { lazyPart } from '../../session/lazy-page';
import type { FeeClaim } from '../fees/fee-claim';

const FeeQuote = lazyPart(() => import('../fees/fee-quote').then((m) => m.FeeQuote), 'fees');
const ReceivedMoney = lazyPart(() => import('../fees/received-money').then((m) => m.ReceivedMoney), 'fees');

/** What a procedure costs this citizen; comes after it was chosen, and holds up nobody. */
export function LazyFeeQuote(props: { procedureCode: string; claim: FeeClaim; onChange: (claim: FeeClaim) => void }) {
  return (
    <Suspense>
      <FeeQuote {...props} />
    </Suspense>
  );
}

/** The fee of a dossier that was just received, to be taken at once. */
export function LazyReceivedMoney(props: {
  dossier: { id: string; code: string; version: number };
  payer: string;
  claim: FeeClaim | undefined;
}) {
  return (
    <Suspense>
      <ReceivedMoney {...props} />
    </Suspense>
  );
}
