import type { ProcedureByCodeQuery, ReceiveDossierInput } from '@hcc/shared-schema/generated/hooks';
import { plainText } from '../../../ui/text/plain-text';
import { type ExtraDocument, newDraft, newId, type ReceiveDraft, type ReceivedDocument } from './receive-draft';

/** What was asked for and written down once, wherever that was. */
export type WrittenRequest = Pick<
  ReceiveDossierInput,
  'procedureCode' | 'applicant' | 'documents' | 'returnBy' | 'note'
> & { procedureName: string };

/** What the form must know of the procedure to show it before it has asked. */
type Asked = Pick<ProcedureByCodeQuery['procedure'], 'limit' | 'feeDong'> & {
  documents: readonly { id: string; name: string }[];
};

/** The form as it was filled in once: nothing is typed twice. */
export function requestDraft(request: WrittenRequest, procedure?: Asked): ReceiveDraft {
  const { procedureCode: code, procedureName: name, applicant } = request;
  const documents: Record<string, ReceivedDocument> = {};
  const extras: ExtraDocument[] = [];
  for (const document of request.documents) {
    const { requirementId, name: named, originals, certifiedCopies, photocopies } = document;
    const counts = {
      originals: originals ?? 0,
      certifiedCopies: certifiedCopies ?? 0,
      photocopies: photocopies ?? 0,
    };
    const key = plainText(named);
    const asked =
      procedure?.documents.find(({ id }) => id === requirementId) ??
      (requirementId ? procedure?.documents.find((one) => plainText(one.name) === key) : undefined);
    // What the catalogue no longer asks for is there all the same.
    if (asked) documents[asked.id] = { received: true, ...counts };
    else extras.push({ id: newId(), name: named, ...counts });
  }
  return {
    ...newDraft(),
    procedure: {
      code,
      name,
      limit: procedure?.limit ?? { amount: null, unit: 'NONE' },
      feeDong: procedure?.feeDong ?? null,
    },
    procedureText: `${code} ${name}`,
    applicant: {
      fullName: applicant.fullName,
      idNumber: applicant.idNumber ?? '',
      phone: applicant.phone ?? '',
      email: applicant.email ?? '',
      address: applicant.address ?? '',
    },
    area: { code: applicant.areaCode ?? null, text: '', byHand: true },
    // What the citizen left out is not filled in from earlier dossiers.
    lookedUp: applicant.idNumber ?? '',
    documents,
    extras,
    returnBy: request.returnBy ?? 'COUNTER',
    note: request.note ?? '',
  };
}
