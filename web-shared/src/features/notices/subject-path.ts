import type { StaffNoticeSubject } from '@hcc/shared-schema/generated/hooks';

const PATHS: Record<StaffNoticeSubject, string> = {
  DIRECTIVE: '/directives/',
  PROPOSAL: '/proposals/',
  POST: '/profile?about=',
  WORK: '/worklist?about=',
  HEALTH: '/administration/',
  FEEDBACK: '/feedback/',
  ADVICE: '/advice/',
  COMPLAINT: '/complaints/',
  RATING: '/ratings?upTo=2&office=',
  SURVEY: '/surveys/',
  DOSSIER: '/dossier/',
  OFFLINE_DESK: '/administration/offices/',
  OFFLINE_SLIPS: '/offline-slips?desk=',
  PARCEL: '/post?side=back&parcel=',
  REPORT: '/issued/',
  FIGURES: '/figures?kept=',
  ADMIN_GRANT: '/accounts?about=',
  OFFICE_HOURS: '/calendar?side=hours&about=',
  PROCEDURE_DRAFT: '/administration/procedures/',
  REFUSAL_REASON: '/administration/lists?side=refusal-reason&entry=',
  FORM_TEXT: '/printed-forms?about=',
  NOTICE_TEXT: '/administration/outgoing?side=texts&about=',
  REORGANISATION: '/reorganisation/',
  CONNECTION: '/administration/connections?open=',
};

/** The page of what a personal notice is about. */
export function subjectPath({ subject, subjectId }: { subject: StaffNoticeSubject; subjectId: string }): string {
  return PATHS[subject] + encodeURIComponent(subjectId);
}
