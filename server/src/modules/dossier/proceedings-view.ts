import { formatInstant } from '../../kernel/instant';
import type { References } from './dossier-room';
import { standingOfConsultation } from './history/consultation.entity';
import type { ReceiptContent, ReceiptCorrection } from './history/dossier-event.entity';
import type { Proceedings } from './history/proceedings';
import type { CorrectedField, ProceedingsView } from './proceedings.types';

/** The proceedings of a dossier as the schema shows them, offices and procedures by name. */
export function proceedingsView(
  { consultations, corrections, result, ...proceedings }: Proceedings,
  references: Pick<References, 'directory' | 'catalogue'>,
): ProceedingsView {
  const { directory } = references;
  return {
    ...proceedings,
    reappointments: [...proceedings.reappointments],
    payments: [...proceedings.payments],
    lateCauses: [...proceedings.lateCauses],
    deliveries: [...proceedings.deliveries],
    result: result && { ...result, fileIds: [...result.fileIds] },
    consultations: consultations.map(({ officeId, outsideName, askedByOfficeId, ...consultation }) => {
      const office = officeId === null ? null : directory.getOffice(officeId);
      return {
        ...consultation,
        fileIds: [...consultation.fileIds],
        office,
        officeName: office?.name ?? outsideName ?? '',
        askedByOffice: directory.getOffice(askedByOfficeId),
        state: standingOfConsultation({ officeId, outsideName, askedByOfficeId, ...consultation }),
      };
    }),
    corrections: corrections.map(({ edition, reason, at, by, ...correction }) => ({
      edition,
      reason,
      at,
      by,
      fields: correctedFields(correction, references),
    })),
  };
}

/** Which fields a correction changed, each before and after, in words where a screen would show words. */
function correctedFields(
  { before, after }: Pick<ReceiptCorrection, 'before' | 'after'>,
  references: Pick<References, 'catalogue'>,
): CorrectedField[] {
  const text = (content: ReceiptContent, field: keyof ReceiptContent): string | null => {
    const value = content[field];
    if (value === null || value === undefined) return null;
    if (field === 'versionId') {
      const { code, name } = references.catalogue.getVersion(String(value));
      return `${code} ${name}`;
    }
    if (field === 'documents') return (content.documents ?? []).map(({ name }) => name).join('; ');
    return field === 'receivedAt' ? formatInstant(Number(value)) : String(value);
  };
  return (Object.keys(after) as (keyof ReceiptContent)[])
    .filter((field) => field !== 'procedureId')
    .map((field) => ({
      field: field === 'versionId' ? 'procedureCode' : field,
      before: text(before, field),
      after: text(after, field),
    }));
}
