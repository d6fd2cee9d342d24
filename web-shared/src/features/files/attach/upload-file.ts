import { DetailedError, Upload } from 'tus-js-client';
import { said } from '../../../ui/text/said';
import { UploadProblem, type UploadProblemCode } from './upload-problem';

/** On a commune's poor line (256 kbit/s) a piece takes half of the minute that the server gives one request. */
const PIECE_BYTES = 1024 * 1024;
const LONGEST_WAIT_MS = 10_000;
/** With the longest wait after the first few: half an hour without a line. */
const RETRIES = [500, 1_000, 2_000, 5_000, ...Array.from({ length: 180 }, () => LONGEST_WAIT_MS)];

export interface UploadReport {
  /** Of the bytes, 0 to 100. */
  percent: number;
  /** The line is away; it goes on by itself where it stopped. */
  away: boolean;
}

const CODES: readonly string[] = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'BAD_USER_INPUT',
  'RATE_LIMITED',
  'STORAGE_FULL',
];

function statusOf(error: Error | DetailedError): number {
  return error instanceof DetailedError ? (error.originalResponse?.getStatus() ?? 0) : 0;
}

/** No answer, a server that is away, or one that counts bytes otherwise: asked again, it says where to go on. */
function isWorthAnotherTry(error: Error | DetailedError): boolean {
  const status = statusOf(error);
  return status === 0 || status === 409 || (status >= 500 && status !== 507);
}

function problemOf(error: Error | DetailedError): UploadProblem {
  const body = error instanceof DetailedError ? error.originalResponse?.getBody() : undefined;
  try {
    const answer = JSON.parse(body ?? '') as { code: string; message: string; fields?: { reason: string }[] };
    if (!CODES.includes(answer.code)) return new UploadProblem('OTHER', '');
    const [field] = answer.fields ?? [];
    return new UploadProblem(answer.code as UploadProblemCode, field ? said(field, 'reason') : said(answer, 'message'));
  } catch {
    return new UploadProblem('OTHER', '');
  }
}

export interface UploadOptions {
  onReport: (report: UploadReport) => void;
  signal: AbortSignal;
  /** What shows the right to send, where that is no session. */
  headers?: Record<string, string>;
  pieceBytes?: number;
}

/**
 * Sends a file piece by piece and goes on by itself when the line was away; the same file chosen again after the page
 * was closed goes on too.
 * @returns the upload's id
 * @throws UploadProblem; AbortError where `signal` ended it
 */
export async function uploadFile(
  file: File,
  { onReport, signal, headers, pieceBytes = PIECE_BYTES }: UploadOptions,
): Promise<string> {
  let percent = 0;
  const { promise, resolve, reject } = withResolvers();
  const upload = new Upload(file, {
    endpoint: '/files/uploads',
    chunkSize: pieceBytes,
    headers,
    metadata: { filename: file.name },
    retryDelays: RETRIES,
    removeFingerprintOnSuccess: true,
    onShouldRetry: (error) => {
      const isWorth = isWorthAnotherTry(error);
      if (isWorth) onReport({ percent, away: true });
      return isWorth;
    },
    onProgress: (sent, total) => {
      percent = total === 0 ? 0 : (sent / total) * 100;
      onReport({ percent, away: false });
    },
    onError: (error) => reject(problemOf(error)),
    onSuccess: () => resolve(upload.url?.split('/').at(-1) ?? ''),
  });
  signal.addEventListener('abort', () => {
    void upload.abort();
    reject(new DOMException('stopped', 'AbortError'));
  });
  const [earlier] = await upload.findPreviousUploads();
  signal.throwIfAborted();
  if (earlier) upload.resumeFromPreviousUpload(earlier);
  upload.start();
  return promise;
}

function withResolvers() {
  let resolve!: (id: string) => void;
  let reject!: (error: Error) => void;
  const promise = new Promise<string>((done, fail) => {
    resolve = done;
    reject = fail;
  });
  return { promise, resolve, reject };
}
