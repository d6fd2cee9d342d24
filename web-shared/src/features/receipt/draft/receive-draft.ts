import type {
  Channel,
  FindProceduresQuery,
  ReceiveDossierInput,
  ReturnBy,
  SubmissionTarget,
} from '@hcc/shared-schema/generated/hooks';
import { plainNumber } from '../../../ui/form/contact-format';
import type { PrintableForm } from '../../../ui/page/print-form-link';
import type { FeeClaim } from '../../fees/fee-claim';

export type PickedProcedure = Pick<
  FindProceduresQuery['procedures']['nodes'][number],
  'code' | 'name' | 'limit' | 'feeDong'
>;

export type Counts = { originals: number; certifiedCopies: number; photocopies: number };
export type ReceivedDocument = Counts & { received: boolean };
export type ExtraDocument = Counts & { id: string; name: string };
export type ApplicantDraft = { idNumber: string; fullName: string; phone: string; email: string; address: string };
export type ApplicantField = keyof ApplicantDraft;

/** Everything the clerk has entered for one dossier; kept on this PC until the server has it. */
export type ReceiveDraft = {
  shape: 1;
  /** Made once for this dossier: however often it is sent, the server makes one dossier of it. */
  idempotencyKey: string;
  procedure: PickedProcedure | null;
  procedureText: string;
  applicant: ApplicantDraft;
  /** What an earlier dossier or the card filled in; a field that still equals it may be replaced, any other may not. */
  filled: Partial<ApplicantDraft>;
  /** The commune where the applicant lives; `text` is what has been typed as long as none is chosen. */
  area: { code: string | null; text: string; byHand: boolean };
  /** The ID number whose earlier dossiers have been taken over; looked up again, they are not filled in twice. */
  lookedUp: string;
  /** By requirement id; a requirement without an entry has not been handed in. */
  documents: Record<string, ReceivedDocument>;
  extras: ExtraDocument[];
  channel: Channel;
  returnBy: ReturnBy;
  /** How the citizen wants to be told; absent: by e-mail, else by SMS, or as chosen online. */
  notify?: 'BOTH' | 'NONE';
  note: string;
  /** What the citizen claims of the fee; absent: nothing. */
  fee?: FeeClaim;
  /** What a citizen sent in online, where that is what is received: its procedure and its channel stay as they are. */
  submission: SubmissionTarget | null;
};

export type Requirement = Counts & { id: string; name: string; required: boolean; form?: PrintableForm | null };

const noArea: ReceiveDraft['area'] = { code: null, text: '', byHand: false };
const blankApplicant: ApplicantDraft = { idNumber: '', fullName: '', phone: '', email: '', address: '' };

export function newId(): string {
  return globalThis.crypto?.randomUUID?.() ?? `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
}

export function newDraft(keep?: Pick<ReceiveDraft, 'applicant' | 'filled' | 'area' | 'lookedUp'>): ReceiveDraft {
  return {
    shape: 1,
    idempotencyKey: newId(),
    procedure: null,
    procedureText: '',
    applicant: keep?.applicant ?? blankApplicant,
    filled: keep?.filled ?? {},
    area: keep?.area ?? noArea,
    lookedUp: keep?.lookedUp ?? '',
    documents: {},
    extras: [],
    channel: 'COUNTER',
    returnBy: 'COUNTER',
    note: '',
    submission: null,
  };
}

export function isBlank(draft: ReceiveDraft): boolean {
  return (
    draft.procedureText === '' &&
    draft.note === '' &&
    !draft.area.byHand &&
    draft.extras.length === 0 &&
    Object.values(draft.applicant).every((value) => value === '')
  );
}

const storageKey = (owner: string) => `hcc.receive-draft.${owner}`;

/** @param owner whose draft it is: an account’s own or, behind it, the submission that it receives */
export function loadDraft(owner: string): ReceiveDraft | null {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(storageKey(owner)) ?? 'null');
    if (typeof stored !== 'object' || stored === null || (stored as ReceiveDraft).shape !== 1) return null;
    // A draft from before a field existed has everything else.
    return { ...newDraft(), ...(stored as ReceiveDraft) };
  } catch {
    return null;
  }
}

export function saveDraft(owner: string, draft: ReceiveDraft): void {
  try {
    if (isBlank(draft)) localStorage.removeItem(storageKey(owner));
    else localStorage.setItem(storageKey(owner), JSON.stringify(draft));
  } catch {
    // Storage may be full or switched off; the page goes on with what is in memory.
  }
}

/**
 * Throws away the drafts of what has been received: a browser that was cut off may have them still, since it writes
 * down late that they are gone.
 */
export function forgetDrafts(isReceived: (idempotencyKey: string) => boolean): void {
  try {
    const names = Object.keys(localStorage).filter((name) => name.startsWith(storageKey('')));
    for (const name of names) {
      const draft = loadDraft(name.slice(storageKey('').length));
      if (draft && isReceived(draft.idempotencyKey)) localStorage.removeItem(name);
    }
  } catch {
    // Without that storage there are none.
  }
}

/** What is ticked when a requirement is taken "as asked"; a catalogue that asks for no number means one original. */
function askedCounts({ originals, certifiedCopies, photocopies }: Counts): Counts {
  return originals + certifiedCopies + photocopies > 0
    ? { originals, certifiedCopies, photocopies }
    : { originals: 1, certifiedCopies: 0, photocopies: 0 };
}

export function receivedOf(draft: ReceiveDraft, requirement: Requirement): ReceivedDocument {
  return draft.documents[requirement.id] ?? { received: false, ...askedCounts(requirement) };
}

export function missingDocuments(draft: ReceiveDraft, requirements: readonly Requirement[]): Requirement[] {
  return requirements.filter((requirement) => requirement.required && !receivedOf(draft, requirement).received);
}

const orNull = (value: string) => value.trim() || null;

export function toInput(draft: ReceiveDraft, requirements: readonly Requirement[]): ReceiveDossierInput {
  const { applicant } = draft;
  const counts = ({ originals, certifiedCopies, photocopies }: Counts) => ({ originals, certifiedCopies, photocopies });
  return {
    idempotencyKey: draft.idempotencyKey,
    procedureCode: draft.procedure?.code ?? '',
    channel: draft.channel,
    applicant: {
      fullName: applicant.fullName.trim().replace(/\s+/g, ' ').normalize('NFC'),
      idNumber: orNull(plainNumber(applicant.idNumber)),
      phone: orNull(plainNumber(applicant.phone)),
      email: orNull(applicant.email),
      address: orNull(applicant.address.normalize('NFC')),
      areaCode: draft.area.code,
    },
    documents: [
      ...requirements
        .filter((requirement) => receivedOf(draft, requirement).received)
        .map((requirement) => ({
          requirementId: requirement.id,
          name: requirement.name,
          ...counts(receivedOf(draft, requirement)),
        })),
      ...draft.extras
        .filter((extra) => extra.name.trim() !== '')
        .map((extra) => ({ requirementId: null, name: extra.name.trim().normalize('NFC'), ...counts(extra) })),
    ],
    returnBy: draft.returnBy,
    note: orNull(draft.note.normalize('NFC')),
    ...(draft.submission ? { submission: draft.submission } : {}),
    ...(draft.notify ? { notify: { email: draft.notify === 'BOTH', sms: draft.notify === 'BOTH' } } : {}),
  };
}
