import type { Database } from '../../database/database';
import type { Instant } from '../../kernel/instant';
import type { Directory } from '../organisation/directory';
import type { Office } from '../organisation/office.entity';
import { OfficeCertificate } from './office-certificate.entity';

export enum CertificateState {
  /** The office signs with it. */
  IN_USE = 'IN_USE',
  /** Valid, but the office has a newer one. */
  SPARE = 'SPARE',
  NOT_YET_VALID = 'NOT_YET_VALID',
  EXPIRED = 'EXPIRED',
}

export type ListedCertificate = Omit<OfficeCertificate, 'officeId' | 'sealed'> & {
  office: Office;
  state: CertificateState;
};

/** Of an office's certificates the one that it signs with: the newest of those that are valid at that moment. */
export function findInUse(certificates: readonly OfficeCertificate[], at: Instant): OfficeCertificate | undefined {
  return certificates
    .filter(({ notBefore, notAfter }) => notBefore <= at && at <= notAfter)
    .sort((a, b) => b.notBefore - a.notBefore || (a.id < b.id ? 1 : -1))[0];
}

/** The certificates of all offices, those that expire first at the top. */
export async function listCertificates(db: Database, directory: Directory, at: Instant): Promise<ListedCertificate[]> {
  const certificates = await db.read.entities.getRepository(OfficeCertificate).find({ order: { notAfter: 'ASC' } });
  return certificates.map(({ sealed, officeId, ...certificate }) => {
    const ofOffice = certificates.filter((one) => one.officeId === officeId);
    const state =
      certificate.notAfter < at
        ? CertificateState.EXPIRED
        : certificate.notBefore > at
          ? CertificateState.NOT_YET_VALID
          : findInUse(ofOffice, at)!.id === certificate.id
            ? CertificateState.IN_USE
            : CertificateState.SPARE;
    return { ...certificate, office: directory.getOffice(officeId), state };
  });
}
