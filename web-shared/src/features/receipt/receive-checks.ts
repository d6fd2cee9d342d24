import type { ParseKeys } from 'i18next';
import { isEmail, isIdNumber, isPhone } from '../../ui/form/contact-format';
import { missingDocuments, type ReceiveDraft, type Requirement, receivedOf } from './draft/receive-draft';

/** Paths are those of the server's `extensions.fields`, so both kinds of error land on the same controls. */
export type FieldPath =
  | 'procedureCode'
  | 'applicant.idNumber'
  | 'applicant.fullName'
  | 'applicant.phone'
  | 'applicant.email'
  | 'applicant.address'
  | 'applicant.areaCode'
  | 'documents'
  | 'note'
  | `extras.${string}`;

export type CheckKey = ParseKeys<'receive'> & `check.${string}`;

/** Who asks for what: as much as a letter of refusal needs. */
export function checkPerson(draft: ReceiveDraft): Map<FieldPath, CheckKey> {
  const found = new Map<FieldPath, CheckKey>();
  const { applicant } = draft;
  if (!draft.procedure) found.set('procedureCode', 'check.procedure');
  if (!isIdNumber(applicant.idNumber)) found.set('applicant.idNumber', 'check.idNumber');
  if (applicant.fullName.trim() === '') found.set('applicant.fullName', 'check.fullName');
  if (applicant.phone.trim() !== '' && !isPhone(applicant.phone)) found.set('applicant.phone', 'check.phone');
  if (draft.area.code === null && draft.area.text.trim() !== '') found.set('applicant.areaCode', 'check.area');
  if (applicant.email.trim() !== '' && !isEmail(applicant.email)) found.set('applicant.email', 'check.email');
  return found;
}

/** What the server would refuse anyway, said before the citizen has to wait for it. In the order of the screen. */
export function checkDraft(draft: ReceiveDraft, requirements: readonly Requirement[]): Map<FieldPath, CheckKey> {
  const found = checkPerson(draft);
  if (draft.returnBy === 'POST' && draft.applicant.address.trim() === '') {
    found.set('applicant.address', 'check.addressForPost');
  }
  const missing = missingDocuments(draft, requirements).length;
  const handedIn = draft.extras.length + requirements.filter((one) => receivedOf(draft, one).received).length;
  if (missing > 0 && handedIn === 0) found.set('documents', 'check.documents');
  for (const extra of draft.extras) {
    if (extra.name.trim() === '') found.set(`extras.${extra.id}`, 'check.extraName');
  }
  if (missing > 0 && handedIn > 0 && draft.note.trim() === '') {
    found.set('note', 'check.noteForMissing');
  }
  return found;
}

const ownWords: Partial<Record<string, CheckKey>> = {
  procedureCode: 'check.procedure',
  'applicant.idNumber': 'check.idNumber',
  'applicant.fullName': 'check.fullName',
  'applicant.phone': 'check.phone',
  'applicant.email': 'check.email',
  'applicant.areaCode': 'check.area',
  documents: 'check.documents',
};

/** The server writes its reasons in Vietnamese; a reader of another language gets the words of these checks. */
export function refusalKey(path: string): CheckKey {
  return ownWords[path] ?? 'check.refused';
}
