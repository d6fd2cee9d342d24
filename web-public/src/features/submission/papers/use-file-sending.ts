import { UploadProblem } from '@hcc/web-shared/src/features/files/attach/upload-problem';
import { useRef, useState } from 'react';
import { addOnlineFile, type OnlineFile } from '../../../api/online-api';
import { PublicFailure } from '../../../api/public-api';
import { smallerPicture } from './smaller-picture';

/** On 400 kbit/s a piece takes five seconds: a cut costs no more. */
const PIECE_BYTES = 256 * 1024;

/** As long as the server has not said what it takes. */
export const TAKEN_AT_FIRST: WhatIsTaken = { mostBytes: 10 * 1024 * 1024, mostFiles: 20 };

/** A file on its way, or one that did not arrive. */
export interface Sending {
  id: number;
  part: string | null;
  name: string;
  percent: number;
  away: boolean;
  /** Why it was not taken: in the server's words, or one of these. */
  problem?: string | 'TOO_BIG' | 'TOO_MANY' | 'LIMITED' | 'REFUSED' | 'FAILED';
  file: File;
}

export interface FileSending {
  sendings: readonly Sending[];
  send: (files: readonly File[], part: string | null) => void;
  again: (id: number) => void;
  stop: (id: number) => void;
}

function problemOf(error: unknown): Sending['problem'] {
  if (error instanceof UploadProblem) {
    if (error.code === 'RATE_LIMITED') return 'LIMITED';
    return error.code === 'BAD_USER_INPUT' ? error.message || 'REFUSED' : 'FAILED';
  }
  // Of what is added to a request only the number of files is against its rules.
  if (error instanceof PublicFailure && error.code === 'CONFLICT') return 'TOO_MANY';
  const [field] = error instanceof PublicFailure ? error.fields : [];
  return field ? field.reason || 'REFUSED' : 'FAILED';
}

export interface WhatIsTaken {
  /** Of one file. */
  mostBytes: number;
  /** With those that are there. */
  mostFiles: number;
}

/**
 * Sends files one after another, each going on by itself where the line was cut: side by side on a slow line none of
 * their pieces would be through within the minute that the server gives one.
 * @param secret of what they are for; a draft is begun for the first one
 */
export function useFileSending(
  secret: () => Promise<string>,
  { mostBytes, mostFiles }: WhatIsTaken,
  files: readonly OnlineFile[],
  onFiles: (files: OnlineFile[]) => void,
): FileSending {
  const [sendings, setSendings] = useState<readonly Sending[]>([]);
  const stops = useRef(new Map<number, AbortController>());
  const ids = useRef(0);
  const queue = useRef<Promise<void>>(Promise.resolve());
  const change = (id: number, part: Partial<Sending>) =>
    setSendings((before) => before.map((one) => (one.id === id ? { ...one, ...part } : one)));
  const drop = (id: number) => setSendings((before) => before.filter((one) => one.id !== id));

  const sendOne = async ({ id, file, part }: Pick<Sending, 'id' | 'file' | 'part'>, signal: AbortSignal) => {
    if (signal.aborted) return;
    try {
      const small = await smallerPicture(file);
      if (small.size > mostBytes) return change(id, { problem: 'TOO_BIG' });
      // The protocol's code comes with the first file.
      const { uploadFile } = await import('@hcc/web-shared/src/features/files/attach/upload-file');
      const opened = await secret();
      const uploadId = await uploadFile(small, {
        headers: { 'x-hcc-online': opened },
        pieceBytes: PIECE_BYTES,
        signal,
        onReport: ({ percent, away }) => change(id, { percent, away }),
      });
      onFiles(await addOnlineFile(opened, uploadId, part));
      drop(id);
    } catch (error) {
      if (!signal.aborted) change(id, { problem: problemOf(error), away: false });
    }
  };
  const start = (sending: Pick<Sending, 'id' | 'file' | 'part'>) => {
    const stop = new AbortController();
    stops.current.set(sending.id, stop);
    queue.current = queue.current.then(() => sendOne(sending, stop.signal));
  };

  return {
    sendings,
    send: (chosen, part) => {
      const room = mostFiles - files.length - sendings.filter(({ problem }) => !problem).length;
      const added = chosen.map((file, index): Sending => {
        const one = { id: ++ids.current, part, name: file.name, percent: 0, away: false, file };
        return index < room ? one : { ...one, problem: 'TOO_MANY' };
      });
      setSendings((before) => [...before, ...added]);
      for (const one of added) if (!one.problem) start(one);
    },
    again: (id) => {
      const found = sendings.find((one) => one.id === id);
      if (!found) return;
      change(id, { problem: undefined, percent: 0 });
      start(found);
    },
    stop: (id) => {
      stops.current.get(id)?.abort();
      drop(id);
    },
  };
}
