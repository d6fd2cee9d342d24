import { useGrantReductionMutation } from '@hcc/shared-schema/generated/hooks';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../session/session-provider';
import { Notice } from '../../ui/page/page-state';
import { useRefusalText } from '../../ui/text/use-refusal-text';
import { DossierMoney } from './dossier-money';
import type { FeeClaim } from './fee-claim';

interface ReceivedProps {
  dossier: { id: string; code: string; version: number };
  payer: string;
  /** What was chosen before it was received. */
  claim: FeeClaim | undefined;
}

const claims = (claim: FeeClaim | undefined): claim is FeeClaim =>
  claim !== undefined && (claim.exemption !== '' || claim.copies > 1 || claim.pages > 1);

/** The fee of a dossier that was just received: what was chosen before counts already, and it can be taken at once. */
export function ReceivedMoney({ dossier, payer, claim }: ReceivedProps) {
  const { t } = useTranslation('fees');
  const { can } = useSession();
  const refusal = useRefusalText();
  const [grant, { error }] = useGrantReductionMutation();
  const isClaimed = claims(claim) && can('money:take');
  const [isReady, setReady] = useState(!isClaimed);
  const begun = useRef(false);
  useEffect(() => {
    if (!isClaimed || begun.current) return;
    begun.current = true;
    const { copies, pages, exemption, evidence } = claim;
    const input = { dossierId: dossier.id, copies, pages, exemption: exemption || null, evidence };
    void grant({ variables: { input } })
      .catch(() => undefined)
      .then(() => setReady(true));
  }, [isClaimed, claim, dossier.id, grant]);
  if (!isReady) return null;
  return (
    <>
      {error ? (
        <Notice kind="warning" title={t('quote.notGranted')}>
          {refusal(error)}
        </Notice>
      ) : null}
      <DossierMoney code={dossier.code} version={dossier.version} payer={payer} onPaid={() => undefined} />
    </>
  );
}
