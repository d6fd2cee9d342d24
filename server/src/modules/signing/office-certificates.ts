import { Certificate } from 'pkijs';
import { isDuplicateKey, type Tx } from '../../database/sql';
import { badField, HccError, notFound } from '../../kernel/errors';
import { newId } from '../../kernel/ids';
import { formatInstant } from '../../kernel/instant';
import { now } from '../../kernel/now';
import { requireBox } from '../../kernel/secret-box';
import { commandLineActor } from '../audit/audit-chain';
import { AuditKind } from '../audit/audit-terms';
import { recordChange } from '../audit/record-change';
import type { Administrator } from '../identity/accounts/account';
import { requirePermission } from '../identity/actor';
import { Office } from '../organisation/office.entity';
import { certificateDetails } from './certificate-details';
import { OfficeCertificate } from './office-certificate.entity';
import { openP12 } from './open-p12';
import { openKey, sealKey } from './sealed-key';
import type { SigningRoom } from './signing-room';

export interface NewOfficeCertificate {
  officeCode: string;
  /** A PKCS#12 file and the password that opens it; the password is not kept. */
  file: Buffer;
  password: string;
}

/** @throws HccError FORBIDDEN */
function requireRight(by: Administrator): void {
  if (by !== null) requirePermission(by, 'admin:manage');
}

/**
 * Lets an office sign with a certificate, beside those that it has: the newest valid one is used.
 * @returns its id
 * @throws HccError BAD_USER_INPUT naming officeCode, file or password, CONFLICT where the office has it already, FORBIDDEN
 */
export async function addOfficeCertificate(
  { db, box }: Pick<SigningRoom, 'db' | 'box'>,
  { officeCode, file, password }: NewOfficeCertificate,
  by: Administrator,
  address: string | null = null,
): Promise<string> {
  requireRight(by);
  const safe = requireBox(box);
  const key = openP12(file, password);
  const { fingerprint, subject, issuer, serial, notBefore, notAfter, maySign } = certificateDetails(
    Certificate.fromBER(key.chain[0]!),
    key.chain[0]!,
  );
  if (!maySign) throw badField('file', 'chứng thư này không dùng để ký (keyUsage).');
  if (notAfter < now()) throw badField('file', 'chứng thư đã hết hạn.');
  const id = newId();
  const code = officeCode.trim();
  try {
    await db.transact(async (tx) => {
      const office = await tx.entities.getRepository(Office).findOneBy({ code });
      if (!office) throw badField('officeCode', `không có cơ quan mã "${code}".`);
      await tx.entities.getRepository(OfficeCertificate).insert({
        id,
        officeId: office.id,
        subject,
        issuer,
        serial,
        notBefore,
        notAfter,
        fingerprint,
        sealed: sealKey(safe, id, key),
        addedAt: now(),
        addedBy: (by ?? commandLineActor()).fullName,
      });
      await record(db, tx, { by, address, officeCode: office.code, after: { subject, issuer, serial } });
    });
  } catch (error) {
    if (!isDuplicateKey(error)) throw error;
    const known = await db.read.entities.getRepository(OfficeCertificate).findOneBy({ fingerprint });
    const since = known && { who: known.addedBy, when: formatInstant(known.addedAt) };
    throw new HccError('CONFLICT', 'Cơ quan đã có chứng thư này.', since ?? {});
  }
  return id;
}

/**
 * The office signs with it no more; what it has signed stays signed.
 * @throws HccError NOT_FOUND, FORBIDDEN
 */
export async function removeOfficeCertificate(
  { db }: Pick<SigningRoom, 'db'>,
  id: string,
  by: Administrator,
  address: string | null = null,
): Promise<void> {
  requireRight(by);
  await db.transact(async (tx) => {
    const certificates = tx.entities.getRepository(OfficeCertificate);
    const known = await certificates.findOneBy({ id });
    const removed = known && (await certificates.delete({ id }));
    // Of two who remove it at once the second finds nothing.
    if (!removed?.affected) throw notFound('chứng thư');
    const office = await tx.entities.getRepository(Office).findOneByOrFail({ id: known!.officeId });
    const { subject, issuer, serial } = known!;
    await record(db, tx, { by, address, officeCode: office.code, before: { subject, issuer, serial } });
  });
}

/** @throws HccError FORBIDDEN where certificates are kept and the server has no key to them, or the wrong one */
export async function assertCertificatesOpen({ db, box }: Pick<SigningRoom, 'db' | 'box'>): Promise<void> {
  const [certificate] = await db.read.entities.getRepository(OfficeCertificate).find({ order: { id: 'ASC' }, take: 1 });
  if (certificate) openKey(requireBox(box), certificate.id, certificate.sealed);
}

function record(
  db: SigningRoom['db'],
  tx: Tx,
  change: { by: Administrator; address: string | null; officeCode: string; before?: object; after?: object },
): Promise<void> {
  const { by, officeCode, ...rest } = change;
  return recordChange(db, tx, {
    ...rest,
    kind: AuditKind.SETTING_CHANGED,
    by: by ?? commandLineActor(),
    subject: `office.${officeCode}.certificate`,
  });
}
