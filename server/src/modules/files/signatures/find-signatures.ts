import type { Readable } from 'node:stream';
import { checkSignatures } from '../../signing/check-signatures';
import { type DocumentSignature, SignatureProblem, SignatureState } from '../../signing/signature-terms';
import type { TrustedCertificates } from '../../signing/trusted-certificates';
import { FileType } from '../file-terms';

/** What a content's signatures are worth, as it is kept beside it. */
export interface SignatureOutcome {
  signatureState: SignatureState;
  /** JSON of DocumentSignature[]; null where there are none. */
  signatures: string | null;
  /** Of the certificates that were believed then; null where nobody's were asked. */
  trustStamp: string | null;
}

export interface Content {
  type: FileType;
  /** In bytes. */
  size: number;
  open(): Readable | Promise<Readable>;
}

/** Larger ones are read whole into memory by nobody; a signed result has some pages. */
export const MOST_SIGNED_BYTES = 64 * 1024 * 1024;
/** Without this in its plain bytes a PDF has no signature that a reader would show. */
const MARK = Buffer.from('/ByteRange', 'latin1');
const MOST_KEPT = 16;
const LONGEST_TEXT = 200;

const NONE: SignatureOutcome = { signatureState: SignatureState.NONE, signatures: null, trustStamp: null };
const UNREADABLE: SignatureOutcome = { ...NONE, signatureState: SignatureState.UNREADABLE };

/**
 * Checks the signatures of a content; whatever it is, it costs the server neither long time nor much memory: nearly all
 * PDFs are found to have none while they stream by, the others are read in a thread of their own.
 */
export async function findSignatures(
  room: { trusted: TrustedCertificates },
  { type, size, open }: Content,
): Promise<SignatureOutcome> {
  if (type !== FileType.PDF || !(await hasMark(await open()))) return NONE;
  if (size > MOST_SIGNED_BYTES) return UNREADABLE;
  const whole = await readWhole(await open());
  try {
    const { signatures } = await checkSignatures(room, whole);
    if (signatures.length === 0) return NONE;
    const kept = signatures.slice(0, MOST_KEPT).map(shortened);
    return {
      signatureState: stateOf(signatures),
      signatures: JSON.stringify(kept),
      trustStamp: room.trusted.stamp,
    };
  } catch {
    // Beside what it refuses by name the library throws whatever it stumbles on: no file may stop those behind it.
    return UNREADABLE;
  }
}

/** By the worst: whoever reads one word relies on all of them. */
function stateOf(signatures: readonly DocumentSignature[]): SignatureState {
  const has = (...problems: SignatureProblem[]) =>
    signatures.some(({ problem }) => problem !== null && problems.includes(problem));
  if (has(SignatureProblem.BROKEN, SignatureProblem.CHANGED_AFTER)) return SignatureState.CHANGED;
  if (has(SignatureProblem.UNREADABLE)) return SignatureState.UNREADABLE;
  if (has(SignatureProblem.EXPIRED)) return SignatureState.EXPIRED;
  return has(SignatureProblem.UNTRUSTED) ? SignatureState.UNTRUSTED : SignatureState.VALID;
}

function shortened(signature: DocumentSignature): DocumentSignature {
  const short = (text: string | null) => text?.slice(0, LONGEST_TEXT) ?? null;
  const { signerName, organisation, issuer, reason } = signature;
  return {
    ...signature,
    signerName: short(signerName),
    organisation: short(organisation),
    issuer: short(issuer),
    reason: short(reason),
  };
}

async function hasMark(bytes: Readable): Promise<boolean> {
  let rest = Buffer.alloc(0);
  for await (const piece of bytes) {
    const part = Buffer.concat([rest, piece as Buffer]);
    // Leaving the loop ends the stream.
    if (part.includes(MARK)) return true;
    rest = part.subarray(Math.max(0, part.length - MARK.length + 1));
  }
  return false;
}

async function readWhole(bytes: Readable): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of bytes) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}
