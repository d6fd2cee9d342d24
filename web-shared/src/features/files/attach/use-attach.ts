import { useApolloClient } from '@apollo/client/react';
import {
  DossierFilesDocument,
  type DossierFilesPartsFragment,
  useAttachFileMutation,
} from '@hcc/shared-schema/generated/hooks';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useOnLatest } from '../use-on-latest';
import { uploadFile } from './upload-file';
import { UploadProblem } from './upload-problem';

export type SendingState = 'waiting' | 'sending' | 'away' | 'checking' | 'done' | 'failed';

/** A file on its way to the dossier. */
export interface Sending {
  key: string;
  file: File;
  state: SendingState;
  /** 0 to 100. */
  percent: number;
  error?: unknown;
}

/** What the files are. */
export interface AttachTarget {
  documentOrdinal: number | null;
  /** Null for that of the document. */
  kindCode?: string | null;
}

export interface Attaching {
  sendings: readonly Sending[];
  busy: boolean;
  /** Sends one after another; a failed one holds up no other. */
  send: (files: readonly File[], target: AttachTarget) => Promise<void>;
  /** Once more what failed. */
  retry: () => Promise<void>;
  stop: () => void;
  /** Forgets what was sent, so that other files can be chosen. */
  reset: () => void;
}

export function useAttach(
  { id, code }: Pick<DossierFilesPartsFragment, 'id' | 'code'>,
  onAttached?: (fileId: string, version: number) => void,
): Attaching {
  const client = useApolloClient();
  const onLatest = useOnLatest(code);
  const [attach] = useAttachFileMutation();
  const [sendings, setSendings] = useState<readonly Sending[]>([]);
  const [busy, setBusy] = useState(false);
  const ending = useRef<AbortController>(null);
  const target = useRef<AttachTarget>({ documentOrdinal: null });

  const change = useCallback((key: string, by: Partial<Sending>) => {
    setSendings((all) => all.map((one) => (one.key === key ? { ...one, ...by } : one)));
  }, []);

  const upload = useCallback(
    async ({ key, file }: Sending, signal: AbortSignal) => {
      const go = () =>
        uploadFile(file, {
          signal,
          onReport: ({ percent, away }) =>
            change(key, { percent, state: away ? 'away' : percent >= 100 ? 'checking' : 'sending' }),
        });
      try {
        return await go();
      } catch (error) {
        if (!(error instanceof UploadProblem) || error.code !== 'UNAUTHENTICATED') throw error;
        // Any question waits until the same person has signed in again; the upload goes on where it stopped.
        await client.query({ query: DossierFilesDocument, variables: { code }, fetchPolicy: 'network-only' });
        return go();
      }
    },
    [change, client, code],
  );

  const run = useCallback(
    async (waiting: readonly Sending[]) => {
      const controller = new AbortController();
      ending.current = controller;
      setBusy(true);
      for (const sending of waiting) {
        if (controller.signal.aborted) break;
        change(sending.key, { state: 'sending', error: undefined });
        try {
          const uploadId = await upload(sending, controller.signal);
          change(sending.key, { state: 'checking', percent: 100 });
          const { documentOrdinal, kindCode = null } = target.current;
          let version = 0;
          await onLatest(async (expectedVersion) => {
            const { data } = await attach({ variables: { id, expectedVersion, uploadId, documentOrdinal, kindCode } });
            version = data?.attachFile.dossier.version ?? 0;
          });
          // A file has the id of its upload.
          onAttached?.(uploadId, version);
          change(sending.key, { state: 'done' });
        } catch (error) {
          const isStopped = controller.signal.aborted;
          change(sending.key, isStopped ? { state: 'waiting' } : { state: 'failed', error });
        }
      }
      setBusy(false);
    },
    [attach, change, id, onAttached, onLatest, upload],
  );

  const send = useCallback(
    async (files: readonly File[], wanted: AttachTarget) => {
      target.current = wanted;
      const waiting = files.map(
        (file, index): Sending => ({ key: `${index} ${file.name}`, file, state: 'waiting', percent: 0 }),
      );
      setSendings(waiting);
      await run(waiting);
    },
    [run],
  );

  const retry = useCallback(() => run(sendings.filter(({ state }) => state !== 'done')), [run, sendings]);
  const stop = useCallback(() => ending.current?.abort(), []);
  const reset = useCallback(() => setSendings([]), []);
  useEffect(() => stop, [stop]);
  return { sendings, busy, send, retry, stop, reset };
}
