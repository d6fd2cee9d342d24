import { useApolloClient } from '@apollo/client/react';
import {
  ConfirmHandoverDocument,
  type ConfirmHandoverMutation,
  HandoverOfDocument,
  type HandoverOfQuery,
} from '@hcc/shared-schema/generated/hooks';
import { useCallback, useRef, useState } from 'react';
import { beep } from '../../ui/page/beep';
import { readDossierCode } from '../../ui/text/dossier-code';
import { readFailure } from '../../ui/text/graphql-error';

export type ScanOutcome = 'done' | 'again' | 'notHere' | 'notListed' | 'notCode' | 'notFound' | 'failed';

export interface Scanned {
  /** Counts up: the same code scanned twice is two signs. */
  n: number;
  code: string;
  outcome: ScanOutcome;
  /** The citizen, where the dossier was found. */
  name?: string;
  who?: string;
  when?: string;
}

export interface Scanning {
  /** The code now on its way. */
  checking: string | undefined;
  /** Newest first. */
  scans: Scanned[];
  scan: (text: string) => void;
}

/**
 * Takes codes as fast as a scanner types them and confirms one after the other: on the list given, or on whichever list
 * each result stands.
 */
export function useScanning(listId: string | undefined, isLoud: boolean, onConfirmed: () => void): Scanning {
  const client = useApolloClient();
  const [checking, setChecking] = useState<string>();
  const [scans, setScans] = useState<Scanned[]>([]);
  const count = useRef(0);
  const queue = useRef(Promise.resolve());
  const latest = useRef({ isLoud, onConfirmed });
  latest.current = { isLoud, onConfirmed };

  const confirm = useCallback(
    async (code: string): Promise<Omit<Scanned, 'n' | 'code'>> => {
      let list = listId;
      let name: string | undefined;
      try {
        if (!list) {
          const { data } = await client.query<HandoverOfQuery>({
            query: HandoverOfDocument,
            variables: { code },
            fetchPolicy: 'no-cache',
          });
          name = data?.dossier.applicant.fullName;
          list = data?.dossier.proceedings.handover?.listId;
          if (!list) return { outcome: 'notListed', name };
        }
        const { data } = await client.mutate<ConfirmHandoverMutation>({
          mutation: ConfirmHandoverDocument,
          variables: { listId: list, code },
        });
        return { outcome: 'done', name: data?.confirmHandover.dossier.applicant.fullName };
      } catch (error) {
        const failure = readFailure(error);
        if (failure.code === 'CONFLICT') return { outcome: 'again', name, who: failure.who, when: failure.when };
        if (failure.code === 'BAD_USER_INPUT') return { outcome: 'notHere', name };
        if (failure.code === 'NOT_FOUND') return { outcome: list && !listId ? 'notListed' : 'notFound', name };
        return { outcome: 'failed', name };
      }
    },
    [client, listId],
  );

  const tell = useCallback((scanned: Omit<Scanned, 'n'>) => {
    count.current += 1;
    const n = count.current;
    setScans((before) => [{ ...scanned, n }, ...before].slice(0, 12));
    const isGood = scanned.outcome === 'done';
    if (latest.current.isLoud) beep(isGood ? 'good' : 'wrong');
    if (isGood) latest.current.onConfirmed();
  }, []);

  const scan = useCallback(
    (text: string) => {
      const code = readDossierCode(text);
      if (!code) {
        tell({ code: text, outcome: 'notCode' });
        return;
      }
      queue.current = queue.current.then(async () => {
        setChecking(code);
        tell({ code, ...(await confirm(code)) });
        setChecking(undefined);
      });
    },
    [confirm, tell],
  );
  return { checking, scans, scan };
}
