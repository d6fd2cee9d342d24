import type { Sql } from '../../database/sql';
import type { Instant } from '../../kernel/instant';
import type { References } from '../dossier/dossier-room';
import { DossierEventType } from '../dossier/dossier-terms';
import { getHandover, readHandedOver } from '../dossier/handover/handover.queries';
import { readEventsOf, toProjected } from '../dossier/history/dossier-store';
import type { Actor } from '../identity/actor';
import { handoverDocument } from './documents/handover-document';
import { issuerOf } from './office-heading';
import type { OfficialPaper } from './official-pdf';
import { PrintedForm } from './texts/form-terms';
import { readTexts } from './texts/form-texts';
import { specOf } from './texts/shipped-texts';

/** The hand-over list of an office, for those between whom it goes. @throws HccError NOT_FOUND */
export async function readHandoverPaper(
  sql: Sql,
  actor: Actor,
  references: References,
  { id, now }: { id: string; now: Instant },
): Promise<{ paper: OfficialPaper; codes: string[] }> {
  const list = await getHandover(sql, actor, references, id);
  const items = await readHandedOver(sql, actor, references, now, id);
  const histories = await readEventsOf(
    sql,
    items.map(({ dossier }) => dossier.id),
  );
  const resultNumber = (dossierId: string): string | null => {
    const issued = histories.get(dossierId)?.findLast(({ type }) => type === DossierEventType.RESULT_ISSUED);
    return issued ? (toProjected(issued).data.result?.number ?? null) : null;
  };
  const isComplete = items.every(({ confirmedAt }) => confirmedAt !== null);
  const last = items.reduce(
    (later, item) => ((item.confirmedAt ?? 0) > (later?.confirmedAt ?? 0) ? item : later),
    items[0],
  );
  const data = {
    issuer: issuerOf(references.directory, list.fromOffice.id, list.createdAt),
    number: list.number,
    issuedAt: list.createdAt,
    toOffice: list.toOffice.name,
    rows: items.map(({ dossier, confirmedAt }) => ({
      code: dossier.code,
      applicantName: dossier.applicant.fullName,
      procedureName: dossier.procedure.name,
      resultNumber: resultNumber(dossier.id),
      confirmedAt,
    })),
    giverName: list.createdBy,
    takerName: (isComplete && last?.confirmedBy) || '',
  };
  const texts = await readTexts(sql, PrintedForm.HANDOVER, list.createdAt);
  return {
    paper: {
      definition: handoverDocument(data, texts),
      officeId: list.fromOffice.id,
      title: specOf(PrintedForm.HANDOVER).name,
      signerName: list.createdBy,
    },
    codes: data.rows.map(({ code }) => code),
  };
}
