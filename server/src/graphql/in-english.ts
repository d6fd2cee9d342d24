import type { HccError } from '../kernel/errors';
import { KERNEL_REFUSALS } from '../kernel/refusals.en';
import { englishReader } from '../kernel/sentences';
import { ADVICE_REFUSALS } from '../modules/advice/refusals.en';
import { AUDIT_REFUSALS } from '../modules/audit/refusals.en';
import { BLANK_FORMS_REFUSALS } from '../modules/blank-forms/refusals.en';
import { CALENDAR_REFUSALS } from '../modules/calendar/refusals.en';
import { CASEWORK_REFUSALS } from '../modules/casework/refusals.en';
import { CATALOGUE_REFUSALS } from '../modules/catalogue/refusals.en';
import { COMPLAINTS_REFUSALS } from '../modules/complaints/refusals.en';
import { CONNECTIONS_REFUSALS } from '../modules/connections/refusals.en';
import { DIRECTIVES_REFUSALS } from '../modules/directives/refusals.en';
import { DOSSIER_REFUSALS } from '../modules/dossier/refusals.en';
import { FEEDBACK_REFUSALS } from '../modules/feedback/refusals.en';
import { FEES_REFUSALS } from '../modules/fees/refusals.en';
import { FIGURES_REFUSALS } from '../modules/figures/refusals.en';
import { FILES_REFUSALS } from '../modules/files/refusals.en';
import { FLOOR_REFUSALS } from '../modules/floor/refusals.en';
import { FORECAST_REFUSALS } from '../modules/forecast/refusals.en';
import { HEALTH_REFUSALS } from '../modules/health/refusals.en';
import { IDENTITY_REFUSALS } from '../modules/identity/refusals.en';
import { INTEGRITY_REFUSALS } from '../modules/integrity/refusals.en';
import { LIST_ADMINISTRATION_REFUSALS } from '../modules/list-administration/refusals.en';
import { NATIONAL_PORTAL_REFUSALS } from '../modules/national-portal/refusals.en';
import { NOTIFICATION_REFUSALS } from '../modules/notification/refusals.en';
import { NOTIFICATION_DESK_REFUSALS } from '../modules/notification-desk/refusals.en';
import { OFFICES_REFUSALS } from '../modules/offices/refusals.en';
import { OFFLINE_REFUSALS } from '../modules/offline/refusals.en';
import { ONLINE_REFUSALS } from '../modules/online/refusals.en';
import { ORGANISATION_REFUSALS } from '../modules/organisation/refusals.en';
import { OUTBOX_REFUSALS } from '../modules/outbox/refusals.en';
import { OVERSIGHT_REFUSALS } from '../modules/oversight/refusals.en';
import { PAPERS_REFUSALS } from '../modules/papers/refusals.en';
import { POST_REFUSALS } from '../modules/post/refusals.en';
import { PRACTICE_REFUSALS } from '../modules/practice/refusals.en';
import { PRINTING_REFUSALS } from '../modules/printing/refusals.en';
import { PROPOSALS_REFUSALS } from '../modules/proposals/refusals.en';
import { RATINGS_REFUSALS } from '../modules/ratings/refusals.en';
import { REFERENCE_LISTS_REFUSALS } from '../modules/reference-lists/refusals.en';
import { REORGANISATION_REFUSALS } from '../modules/reorganisation/refusals.en';
import { REPLAY_REFUSALS } from '../modules/replay/refusals.en';
import { REPORTING_REFUSALS } from '../modules/reporting/refusals.en';
import { ROLLOUT_REFUSALS } from '../modules/rollout/refusals.en';
import { SIGNING_REFUSALS } from '../modules/signing/refusals.en';
import { STAFFING_REFUSALS } from '../modules/staffing/refusals.en';
import { TARGETS_REFUSALS } from '../modules/targets/refusals.en';
import { GRAPHQL_REFUSALS } from './refusals.en';

/** By the sentence as the source has it; one that stands in no list has no English. */
export const REFUSALS: Readonly<Record<string, string>> = {
  ...ADVICE_REFUSALS,
  ...AUDIT_REFUSALS,
  ...BLANK_FORMS_REFUSALS,
  ...CALENDAR_REFUSALS,
  ...CASEWORK_REFUSALS,
  ...CATALOGUE_REFUSALS,
  ...COMPLAINTS_REFUSALS,
  ...CONNECTIONS_REFUSALS,
  ...DIRECTIVES_REFUSALS,
  ...DOSSIER_REFUSALS,
  ...FEEDBACK_REFUSALS,
  ...FEES_REFUSALS,
  ...FIGURES_REFUSALS,
  ...FILES_REFUSALS,
  ...FLOOR_REFUSALS,
  ...FORECAST_REFUSALS,
  ...GRAPHQL_REFUSALS,
  ...HEALTH_REFUSALS,
  ...IDENTITY_REFUSALS,
  ...INTEGRITY_REFUSALS,
  ...KERNEL_REFUSALS,
  ...LIST_ADMINISTRATION_REFUSALS,
  ...NATIONAL_PORTAL_REFUSALS,
  ...NOTIFICATION_REFUSALS,
  ...NOTIFICATION_DESK_REFUSALS,
  ...OFFICES_REFUSALS,
  ...OFFLINE_REFUSALS,
  ...ONLINE_REFUSALS,
  ...ORGANISATION_REFUSALS,
  ...OUTBOX_REFUSALS,
  ...OVERSIGHT_REFUSALS,
  ...PAPERS_REFUSALS,
  ...POST_REFUSALS,
  ...PRACTICE_REFUSALS,
  ...PRINTING_REFUSALS,
  ...PROPOSALS_REFUSALS,
  ...RATINGS_REFUSALS,
  ...REFERENCE_LISTS_REFUSALS,
  ...REORGANISATION_REFUSALS,
  ...REPLAY_REFUSALS,
  ...REPORTING_REFUSALS,
  ...ROLLOUT_REFUSALS,
  ...SIGNING_REFUSALS,
  ...STAFFING_REFUSALS,
  ...TARGETS_REFUSALS,
};

const english = englishReader(REFUSALS);

/**
 * What goes beside the code of an error: its details, with `reasonEn` beside the reason of each field, or `messageEn`
 * for the whole where no field is named, as far as those are known in English.
 */
export function detailsOf({ message, details }: HccError): Record<string, unknown> {
  if (Array.isArray(details.fields)) return { ...details, fields: details.fields.map(withEnglish) };
  const messageEn = english(message);
  return messageEn === undefined ? details : { ...details, messageEn };
}

/** A refused field with its reason in English, where that is known. */
export function withEnglish<Problem extends { reason: string }>(problem: Problem): Problem & { reasonEn?: string } {
  const reasonEn = english(problem.reason);
  return reasonEn === undefined ? problem : { ...problem, reasonEn };
}
