import type { Sql } from '../../database/sql';
import type { References } from '../dossier/dossier-room';
import type { Actor } from '../identity/actor';
import { getReassignedWork } from '../staffing/reassignment/reassigned.queries';
import { workHandoverDocument } from './documents/work-handover-document';
import { issuerOf } from './office-heading';
import type { OfficialPaper } from './official-pdf';
import { PrintedForm } from './texts/form-terms';
import { readTexts } from './texts/form-texts';
import { specOf } from './texts/shipped-texts';

/** The minutes of what somebody handed over when he left an office. @throws HccError NOT_FOUND */
export async function readWorkHandoverPaper(
  sql: Sql,
  actor: Actor,
  references: References,
  id: string,
): Promise<{ paper: OfficialPaper; codes: string[] }> {
  const { order, office, giverName, takerName, rows } = await getReassignedWork(sql, actor, references, id);
  const issuedAt = order.createdAt;
  const data = {
    issuer: issuerOf(references.directory, office.id, issuedAt),
    number: null,
    issuedAt,
    reason: order.reason,
    giverName,
    takerName: takerName ?? '',
    rows,
  };
  const texts = await readTexts(sql, PrintedForm.WORK_HANDOVER, issuedAt);
  return {
    paper: {
      definition: workHandoverDocument(data, texts),
      officeId: office.id,
      title: specOf(PrintedForm.WORK_HANDOVER).name,
      signerName: giverName,
    },
    codes: rows.map(({ code }) => code),
  };
}
