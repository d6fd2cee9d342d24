import { useApolloClient } from '@apollo/client/react';
import type { DossierAction } from '@hcc/shared-schema/generated/hooks';
import { useCallback, useRef, useState } from 'react';
import { type Sent, wasDoneByEarlierAttempt } from '../../../session/link/earlier-attempt';
import { useStaff } from '../../../session/session-provider';
import { type Failure, readFailure } from '../../../ui/text/graphql-error';
import type { DossierOnPage, DossierSource } from '../use-dossier';
import type { ActionDraft } from './action-draft';
import { performAction } from './perform-action';

export interface ActionRun {
  sending: boolean;
  failure: Failure | undefined;
  error: unknown;
  /** The dossier as others have meanwhile made it; what the form was opened on is out of date. */
  newer: DossierOnPage | undefined;
  /** The last event that the person writing has seen. */
  seenSequence: number;
  /** The action is no longer among those offered. */
  impossible: boolean;
  send: (draft: ActionDraft) => Promise<void>;
  /** Takes a version as seen that one's own deed made right after the one seen before. */
  countOwn: (version: number) => void;
  /** Shows the newer dossier and takes it as seen; what was typed stays. */
  reload: () => Promise<void>;
}

interface Target {
  dossier: DossierOnPage;
  action: DossierAction;
  source: DossierSource;
  onDone: (after: DossierOnPage) => void;
}

/**
 * Sends one action against the version that stood on the screen when its form was opened: a dossier that changed under
 * the pen must not be decided on unread.
 */
export function useActionRun({ dossier, action, source, onDone }: Target): ActionRun {
  const client = useApolloClient();
  const { peek, show } = source;
  const [seen, setSeen] = useState({ version: dossier.version, sequence: lastSequence(dossier) });
  const [sending, setSending] = useState(false);
  const [error, setError] = useState<unknown>();
  const [peeked, setPeeked] = useState<DossierOnPage>();
  const busy = useRef(false);
  const { fullName } = useStaff();
  /** Counted over every press for the version seen: the first may have arrived although its answer was lost. */
  const sent = useRef<Sent>({ times: 0 });

  const send = useCallback(
    async (draft: ActionDraft) => {
      // A second Enter before the screen has been drawn again is still the same wish.
      if (busy.current) return;
      busy.current = true;
      setSending(true);
      setError(undefined);
      try {
        onDone(await performAction(client, action, { dossier, version: seen.version }, draft, sent.current));
      } catch (caught) {
        if (wasDoneByEarlierAttempt(caught, sent.current, seen.version, fullName)) {
          const after = await peek().catch(() => undefined);
          if (after) {
            show(after);
            onDone(after);
            return;
          }
        }
        setError(caught);
        const { code } = readFailure(caught);
        if (code === 'CONFLICT' || code === 'ILLEGAL_ACTION') {
          const fresh = await peek().catch(() => undefined);
          setPeeked(fresh);
          // Same version, other actions: nothing new to read, but the buttons must tell the truth.
          if (fresh?.version === seen.version) show(fresh);
        }
      } finally {
        busy.current = false;
        setSending(false);
      }
    },
    [client, action, dossier, seen.version, fullName, onDone, peek, show],
  );

  const newer = dossier.version !== seen.version ? dossier : peeked?.version !== seen.version ? peeked : undefined;

  const reload = useCallback(async () => {
    const fresh = newer ?? (await peek().catch(() => undefined));
    if (!fresh) return;
    show(fresh);
    sent.current = { times: 0 };
    setSeen({ version: fresh.version, sequence: lastSequence(fresh) });
    setPeeked(undefined);
    setError(undefined);
  }, [newer, peek, show]);

  const countOwn = useCallback((version: number) => {
    // A dossier's version is the number of its events.
    setSeen((before) => (version === before.version + 1 ? { version, sequence: version } : before));
  }, []);

  const latest = newer ?? dossier;
  return {
    sending,
    error,
    failure: error === undefined ? undefined : readFailure(error),
    newer: sending ? undefined : newer,
    seenSequence: seen.sequence,
    impossible: !sending && !latest.availableActions.includes(action),
    send,
    countOwn,
    reload,
  };
}

function lastSequence(dossier: DossierOnPage): number {
  return dossier.events.reduce((last, event) => Math.max(last, event.sequence), 0);
}
