import '../floor.css';
import {
  useFinishTicketMutation,
  useNoteTicketDossierMutation,
  useQueueTicketQuery,
} from '@hcc/shared-schema/generated/hooks';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { Button } from '../../../ui/form/button';
import { ErrorNotice, Notice } from '../../../ui/page/page-state';
import { useCallNext } from '../use-call-next';
import { useDeed } from '../use-deed';

interface Props {
  ticketId: string;
  /** What was received from its holder just now. */
  dossierId?: string;
}

/** Above the form of who came with a ticket: whose turn it is. After receiving: notes the dossier, and goes on to the next. */
export function TicketInHand({ ticketId, dossierId }: Props) {
  const { t } = useTranslation('floor');
  const navigate = useNavigate();
  const { data, error, refetch } = useQueueTicketQuery({ variables: { id: ticketId } });
  const [note] = useNoteTicketDossierMutation();
  const [finish] = useFinishTicketMutation();
  const callNext = useCallNext();
  const { isBusy, error: failure, run } = useDeed(refetch);
  const ticket = data?.queueTicket;
  const isNoted = ticket?.dossiers.some(({ id }) => id === dossierId) ?? false;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each dossier is noted once; twice would be as once
  useEffect(() => {
    if (dossierId) void run(() => note({ variables: { ticketId, dossierId } }));
  }, [ticketId, dossierId]);
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!ticket) return null;
  const isOpen = ticket.state === 'CALLED' || ticket.state === 'SERVING';
  const goOn = async () => {
    const input = { id: ticket.id, expectedVersion: ticket.version };
    const isDone = await run(async () => {
      await finish({ variables: { input } });
      // The counter's page says why nobody was called, where somebody sits there with a pause.
      await callNext().catch(() => undefined);
      return true;
    });
    if (isDone) void navigate('/counter');
  };
  return (
    <div className="floor-in-hand">
      <Notice
        kind={isNoted ? 'success' : 'info'}
        title={t('receiving.title', { label: ticket.label, group: ticket.groupName })}
        actions={
          <div className="floor__steps">
            {dossierId && isOpen ? (
              <Button kind="primary" busy={isBusy} onClick={() => void goOn()}>
                {t('ticket.finishAndCall')}
              </Button>
            ) : null}
            <Link className="button" to="/counter">
              {t('receiving.back')}
            </Link>
          </div>
        }
      >
        {isNoted ? t('receiving.noted') : isOpen ? t('receiving.will') : t('receiving.ended')}
        {failure ? <ErrorNotice error={failure} /> : null}
      </Notice>
    </div>
  );
}
