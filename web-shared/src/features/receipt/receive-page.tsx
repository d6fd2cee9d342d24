import './receive.css';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useStaff } from '../../session/session-provider';
import { usePageTitle } from '../../ui/page/use-page-title';
import { newDraft, type ReceiveDraft } from './draft/receive-draft';
import { useReceiveDraft } from './draft/use-receive-draft';
import { LazyTicket } from './lazy-ticket';
import { ReceiveForm } from './receive-form';
import { ReceivedPanel } from './received-panel';
import type { SavedDossier } from './use-submit-dossier';

type Done = { saved: SavedDossier; draft: ReceiveDraft };

/** The desk: one screen from the procedure to the slip, then the next citizen. */
export function ReceivePage() {
  const { t } = useTranslation('receive');
  const { id } = useStaff();
  const ticketId = useSearchParams()[0].get('ticket');
  const drafting = useReceiveDraft(id);
  const [done, setDone] = useState<Done | null>(null);
  usePageTitle(t('title'));

  if (done) {
    return (
      <>
        {ticketId ? <LazyTicket ticketId={ticketId} dossierId={done.saved.dossier.id} /> : null}
        <ReceivedPanel
          saved={done.saved}
          onNext={(sameApplicant) => {
            if (sameApplicant) drafting.startOver(newDraft(done.draft));
            setDone(null);
          }}
        />
      </>
    );
  }
  return (
    <>
      {ticketId ? <LazyTicket ticketId={ticketId} /> : null}
      <ReceiveForm
        drafting={drafting}
        onSaved={(saved) => {
          setDone({ saved, draft: drafting.draft });
          drafting.startOver();
        }}
      />
    </>
  );
}
