import type { DossierAction } from '@hcc/shared-schema/generated/hooks';
import type { DossierOnPage } from '../use-dossier';

export type Consultation = DossierOnPage['proceedings']['consultations'][number];
export type Reappointment = DossierOnPage['proceedings']['reappointments'][number];
export type Payment = DossierOnPage['proceedings']['payments'][number];

/** Still takes an answer: asked, and neither answered nor taken back. */
export function isAnswerable({ state }: Consultation): boolean {
  return state === 'OPEN' || state === 'UNANSWERED';
}

/** The questions that this office may answer, or take back: its own of an office outside the province it answers too. */
export function answerableBy(
  { proceedings, currentOffice }: Pick<DossierOnPage, 'proceedings' | 'currentOffice'>,
  action: Extract<DossierAction, 'ANSWER_CONSULTATION' | 'CLOSE_CONSULTATION'>,
  officeId: string,
): Consultation[] {
  const open = proceedings.consultations.filter(isAnswerable);
  if (action === 'CLOSE_CONSULTATION') return open;
  return open.filter(({ office }) => (office ? office.id === officeId : currentOffice?.id === officeId));
}

export function openPayment({ proceedings }: Pick<DossierOnPage, 'proceedings'>): Payment | undefined {
  return proceedings.payments.find(({ paidAt }) => paidAt === null);
}

/** Proposed, and not decided on by the head. */
export function proposedApology({ proceedings }: Pick<DossierOnPage, 'proceedings'>): Reappointment | undefined {
  return proceedings.reappointments.find(({ decidedAt }) => decidedAt === null);
}
