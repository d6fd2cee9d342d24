import type { Sql } from '../../database/sql';
import type { References } from '../dossier/dossier-room';
import { readDeclined } from '../dossier/intake/declined-request.queries';
import type { Actor } from '../identity/actor';
import { refusalDocument } from './documents/refusal-document';
import { issuerOf } from './office-heading';
import type { OfficialPaper } from './official-pdf';
import { PrintedForm } from './texts/form-terms';
import { readTexts } from './texts/form-texts';
import { specOf } from './texts/shipped-texts';

/** Form 03 of a request that was not taken in, for who sees the office's. @throws HccError NOT_FOUND */
export async function readDeclinedPaper(
  sql: Sql,
  actor: Actor,
  references: References,
  id: string,
): Promise<OfficialPaper> {
  const declined = await readDeclined(sql, actor, references, id);
  const { applicant } = declined;
  const data = {
    issuer: issuerOf(references.directory, declined.office.id, declined.declinedAt),
    number: declined.number,
    issuedAt: declined.declinedAt,
    applicantName: applicant.fullName,
    idNumber: applicant.idNumber,
    phone: applicant.phone,
    email: applicant.email,
    address: applicant.address,
    procedureName: declined.procedureName,
    procedureCode: declined.procedureCode,
    reason: declined.reason,
    officerName: declined.declinedBy,
  };
  const texts = await readTexts(sql, PrintedForm.DECLINE, declined.declinedAt);
  return {
    definition: refusalDocument(data, texts),
    officeId: declined.officeId,
    title: specOf(PrintedForm.DECLINE).name,
    signerName: declined.declinedBy,
  };
}
