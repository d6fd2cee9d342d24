import { UploadProblem } from '@hcc/web-shared/src/features/files/attach/upload-problem';
import { useRef, useState } from 'react';
import { addOnlineFile, type OnlineFile } from '../../../api/online-api';
import { PublicFailure } from '../../../api/public-api';
import { smallerPicture } from './smaller-picture';

/** On 400 kbit/s a piece takes five seconds: a cut costs no more. */
const PIECE_BYTES = 256 * 1024;

/** Of one file, where the server's own rule is not asked. */
export const MOST_BYTES = 10 * 1024 * 1024;

/** A file on its way, or one that did not arrive. */
export interface Sending {
  id: number;
  part: string | null;
  name: string;
  percent: number;
  away: boolean;
  /** Why it was not taken; in Vietnamese where the server says it. */
  problem?: string | 'TOO_BIG' | 'LIMITED' | 'FAILED';
  file: File;
}

export interface FileSending {
  sendings: readonly Sending[];
  send: (file: File, part: string | null) => void;
  again: (id: number) => void;
  stop: (id: number) => void;
}

function problemOf(error: unknown): Sending['problem'] {
  if (error instanceof UploadProblem) {
    if (error.code === 'RATE_LIMITED') return 'LIMITED';
    return error.code === 'BAD_USER_INPUT' && error.message ? error.message : 'FAILED';
  }
  if (error instanceof PublicFailure) return error.said || error.fields[0]?.reason || 'FAILED';
  return 'FAILED';
}

/**
 * Sends files one beside another, each going on by itself where the line was cut.
 * @param secret of what they are for; a draft is begun for the first one
 */
export function useFileSending(
  secret: () => Promise<string>,
  mostBytes: number,
  onFiles: (files: OnlineFile[]) => void,
): FileSending {
  const [sendings, setSendings] = useState<readonly Sending[]>([]);
  const stops = useRef(new Map<number, AbortController>());
  const ids = useRef(0);
  const change = (id: number, part: Partial<Sending>) =>
    setSendings((before) => before.map((one) => (one.id === id ? { ...one, ...part } : one)));
  const drop = (id: number) => setSendings((before) => before.filter((one) => one.id !== id));

  const start = async ({ id, file, part }: Pick<Sending, 'id' | 'file' | 'part'>) => {
    const stop = new AbortController();
    stops.current.set(id, stop);
    try {
      const small = await smallerPicture(file);
      if (small.size > mostBytes) return change(id, { problem: 'TOO_BIG' });
      // The protocol's code comes with the first file.
      const { uploadFile } = await import('@hcc/web-shared/src/features/files/attach/upload-file');
      const opened = await secret();
      const uploadId = await uploadFile(small, {
        headers: { 'x-hcc-online': opened },
        pieceBytes: PIECE_BYTES,
        signal: stop.signal,
        onReport: ({ percent, away }) => change(id, { percent, away }),
      });
      onFiles(await addOnlineFile(opened, uploadId, part));
      drop(id);
    } catch (error) {
      if (!stop.signal.aborted) change(id, { problem: problemOf(error), away: false });
    }
  };

  return {
    sendings,
    send: (file, part) => {
      const sending = { id: ++ids.current, part, name: file.name, percent: 0, away: false, file };
      setSendings((before) => [...before, sending]);
      void start(sending);
    },
    again: (id) => {
      const found = sendings.find((one) => one.id === id);
      if (!found) return;
      change(id, { problem: undefined, percent: 0 });
      void start(found);
    },
    stop: (id) => {
      stops.current.get(id)?.abort();
      drop(id);
    },
  };
}
