import type { AuditKind, TrailFilter } from '@hcc/shared-schema/generated/hooks';

/** In the order in which they are offered. */
export const KINDS: readonly AuditKind[] = [
  'SIGNED_IN',
  'SIGN_IN_FAILED',
  'SIGNED_OUT',
  'DOSSIER_OPENED',
  'SLIP_PRINTED',
  'FORM_PRINTED',
  'FILE_OPENED',
  'DOSSIERS_SEARCHED',
  'APPLICANT_LOOKED_UP',
  'EXPORTED',
  'ACCOUNT_CHANGED',
  'SETTING_CHANGED',
  'TRAIL_READ',
  'PARTNER_CALLED',
  'RECEIVED_OFFLINE',
  'ENTRIES_LOST',
];

export const TEXTS = ['person', 'office', 'dossierCode', 'from', 'to'] as const;

/** What the filters of the page hold; empty where they ask for nothing. */
export type TrailQuestion = Record<(typeof TEXTS)[number], string> & { kind: AuditKind | null };

export const NO_QUESTION: TrailQuestion = { person: '', office: '', dossierCode: '', from: '', to: '', kind: null };

/** What an address asks for, so that it can be sent to a colleague. */
export function readQuestion(params: URLSearchParams): TrailQuestion {
  const question = { ...NO_QUESTION };
  for (const name of TEXTS) question[name] = params.get(name)?.trim() ?? '';
  question.kind = KINDS.find((kind) => kind === params.get('kind')) ?? null;
  return question;
}

export function writeQuestion(question: TrailQuestion): URLSearchParams {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(question)) if (value) params.set(name, value.trim());
  return params;
}

export function toFilter(question: TrailQuestion): TrailFilter {
  const asked = Object.entries(question).filter(([, value]) => value);
  return Object.fromEntries(asked);
}
