import type { PracticeGuideQuery } from '@hcc/shared-schema/generated/hooks';

type Guide = NonNullable<PracticeGuideQuery['practiceGuide']>;

/** In the order in which they are done. The first three are read from the form while it is being filled in. */
export const STEPS = [
  'PROCEDURE',
  'APPLICANT',
  'DOCUMENTS',
  'RECEIVE',
  'PRINT',
  'FIND',
  'PASS_ON',
  'COME_BACK',
  'HAND_BACK',
] as const;
export type Step = (typeof STEPS)[number];

/** What of a form that is being filled in tells how far it is. */
export interface DraftInHand {
  procedure: object | null;
  applicant: { fullName: string; idNumber: string; phone: string };
  documents: Record<string, { received: boolean }>;
}

function doneInDraft(draft: DraftInHand | null): Step[] {
  if (!draft) return [];
  const { procedure, applicant, documents } = draft;
  const done: Step[] = [];
  if (procedure) done.push('PROCEDURE');
  if (applicant.fullName.trim() !== '' && `${applicant.idNumber}${applicant.phone}` !== '') done.push('APPLICANT');
  if (Object.values(documents).some(({ received }) => received)) done.push('DOCUMENTS');
  return done;
}

/** What is done, by the events of the dossier and, before there is one, by the form. */
export function stepsDone(guide: Pick<Guide, 'done'>, draft: DraftInHand | null): ReadonlySet<Step> {
  const isReceived = guide.done.includes('RECEIVE');
  return new Set<Step>([...(isReceived ? STEPS.slice(0, 3) : doneInDraft(draft)), ...guide.done]);
}

/** The first step that is not done; undefined where all are. */
export function nextStep(done: ReadonlySet<Step>): Step | undefined {
  return STEPS.find((step) => !done.has(step));
}

/** The screen on which a step is done. */
export function screenOf(step: Step, code: string | null | undefined): string | undefined {
  switch (step) {
    case 'PROCEDURE':
    case 'APPLICANT':
    case 'DOCUMENTS':
    case 'RECEIVE':
      return '/receive';
    case 'FIND':
      return '/search';
    case 'PRINT':
    case 'PASS_ON':
      return code ? `/dossier/${code}` : undefined;
    case 'HAND_BACK':
      return '/to-return';
    case 'COME_BACK':
      return undefined;
  }
}
