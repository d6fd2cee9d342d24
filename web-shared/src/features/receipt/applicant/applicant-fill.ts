import { plainNumber } from '../../../ui/form/contact-format';
import type { ApplicantDraft, ApplicantField, ReceiveDraft } from '../draft/receive-draft';

type Known = {
  fullName?: string | null;
  phone?: string | null;
  email?: string | null;
  address?: string | null;
  areaCode?: string | null;
};

const fields: Exclude<ApplicantField, 'idNumber'>[] = ['fullName', 'phone', 'email', 'address'];

/** The card of this very person was scanned: what it says is newer than any dossier. */
const fromCard = ({ applicant, filled }: ReceiveDraft) =>
  filled.idNumber !== undefined && filled.idNumber === applicant.idNumber;

/** True where the field is empty or still holds what was filled in for the clerk. */
function mayReplace(draft: ReceiveDraft, field: ApplicantField): boolean {
  const value = draft.applicant[field];
  return value === '' || (value === draft.filled[field] && !fromCard(draft));
}

/**
 * Takes over what is known of a citizen. What the clerk typed stays; what an earlier citizen left behind goes, so that
 * one person's phone never ends up in another's dossier. `null`: nothing is known of this number; whoever is new at a
 * commune's desk nearly always lives in `ownCommune`.
 */
export function fillApplicant(draft: ReceiveDraft, known: Known | null, ownCommune: string | null): ReceiveDraft {
  const applicant: ApplicantDraft = { ...draft.applicant };
  const filled: Partial<ApplicantDraft> = fromCard(draft) ? { ...draft.filled } : {};
  for (const field of fields) {
    if (!mayReplace(draft, field)) continue;
    const value = known?.[field] ?? '';
    applicant[field] = value;
    if (value !== '') filled[field] = value;
  }
  const areaCode = known ? (known.areaCode ?? null) : ownCommune;
  const area = draft.area.byHand ? draft.area : { code: areaCode, text: '', byHand: false };
  return { ...draft, applicant, filled, area, lookedUp: plainNumber(applicant.idNumber) };
}

/** A card replaces whatever was filled in for somebody else, but not what the clerk typed beside the number. */
export function fillFromCard(draft: ReceiveDraft, card: CardData): ReceiveDraft {
  const free = (field: ApplicantField) => mayReplace(draft, field);
  const applicant: ApplicantDraft = {
    idNumber: card.idNumber,
    fullName: free('fullName') ? card.fullName : draft.applicant.fullName,
    address: free('address') ? card.address : draft.applicant.address,
    phone: draft.applicant.phone === draft.filled.phone ? '' : draft.applicant.phone,
    email: draft.applicant.email === draft.filled.email ? '' : draft.applicant.email,
  };
  const area = draft.area.byHand ? draft.area : { code: null, text: '', byHand: false };
  return { ...draft, applicant, filled: { ...card }, area, lookedUp: '' };
}

/** Fields where an earlier dossier says something else than the clerk typed. */
export function differences(draft: ReceiveDraft, known: Known | null): Partial<Record<ApplicantField, string>> {
  const found: Partial<Record<ApplicantField, string>> = {};
  for (const field of fields) {
    const value = known?.[field];
    if (value && draft.applicant[field] !== '' && draft.applicant[field] !== value) found[field] = value;
  }
  return found;
}

export type CardData = { idNumber: string; fullName: string; address: string };

/**
 * The code on the back of a citizen card (CCCD), which a scanner types into the ID field:
 * number|old number|full name|ddMMyyyy of birth|sex|address|ddMMyyyy of issue.
 */
export function readCard(text: string): CardData | null {
  const parts = text.trim().split('|');
  const [idNumber = '', , fullName = '', , , address = ''] = parts;
  if (parts.length < 6 || !/^\d{12}$/.test(idNumber) || fullName === '') return null;
  return { idNumber, fullName, address };
}
