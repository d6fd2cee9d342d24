import type { Instant } from '../../kernel/instant';
import { now } from '../../kernel/now';
import { checkCms } from './check-cms';
import { readApart } from './read-apart';
import type { SignedBytes, WrittenSignature } from './read-signatures';
import { type DocumentSignature, SignatureProblem } from './signature-terms';
import type { TrustedCertificates } from './trusted-certificates';

const KINDS: readonly (string | null)[] = ['ETSI.CAdES.detached', 'adbe.pkcs7.detached'];

/**
 * Checks every signature of a PDF: whether what was signed is unchanged, whether anything was added since, whether the
 * certificate was valid when it says that it was signed, and leads to an authority that is trusted. A file without
 * signatures has none.
 * @throws HccError BAD_USER_INPUT naming file where it is no PDF that can be read
 */
export async function checkSignatures(
  { trusted }: { trusted: TrustedCertificates },
  file: Buffer,
): Promise<{ signatures: DocumentSignature[] }> {
  const signatures: DocumentSignature[] = [];
  for (const written of await readApart(file)) {
    signatures.push(await checkOne(trusted, file, written));
  }
  // What was added after the first of two signatures is covered by the second, if that one holds.
  if (signatures.some((one) => one.coversWholeDocument && one.problem === null)) return { signatures };
  for (const one of signatures) {
    if (!one.coversWholeDocument) one.problem = worse(one.problem, SignatureProblem.CHANGED_AFTER);
  }
  return { signatures };
}

async function checkOne(
  trusted: TrustedCertificates,
  file: Buffer,
  { kind, at, reason, signed }: WrittenSignature,
): Promise<DocumentSignature> {
  const cms = signed && KINDS.includes(kind) ? await checkCms(signed.signature, contentOf(file, signed)) : null;
  const found: DocumentSignature = {
    signerName: cms?.details.commonName ?? null,
    organisation: cms?.details.organisation ?? null,
    issuer: cms?.details.issuer ?? null,
    signedAt: momentOf(cms?.signedAt) ?? momentOf(at),
    reason,
    coversWholeDocument: signed !== null && endsAt(file, signed.end),
    intact: cms?.intact ?? false,
    trusted: false,
    problem: null,
  };
  if (!cms) return { ...found, problem: signed ? SignatureProblem.UNREADABLE : SignatureProblem.BROKEN };
  const { signer, others, details } = cms;
  const moment = found.signedAt ?? now();
  found.trusted = details.maySign && (await trusted.trusts(signer, others, moment));
  if (!found.intact) found.problem = SignatureProblem.BROKEN;
  else if (moment < details.notBefore || moment > details.notAfter) found.problem = SignatureProblem.EXPIRED;
  else if (!found.trusted) found.problem = SignatureProblem.UNTRUSTED;
  return found;
}

/** A date that is none comes as NaN, which is before and after nothing. */
function momentOf(at: Instant | null | undefined): Instant | null {
  return at !== undefined && Number.isFinite(at) ? at : null;
}

/** Some programs put another end of line behind the end of a file. */
function endsAt(file: Buffer, end: number): boolean {
  return file.length - end <= 2 && /^[\r\n]*$/.test(file.toString('latin1', end));
}

function contentOf(file: Buffer, { from, to, end }: SignedBytes): Buffer {
  return Buffer.concat([file.subarray(0, from), file.subarray(to, end)]);
}

const WORST_FIRST = Object.values(SignatureProblem);

function worse(one: SignatureProblem | null, other: SignatureProblem): SignatureProblem {
  return one !== null && WORST_FIRST.indexOf(one) < WORST_FIRST.indexOf(other) ? one : other;
}
