import { dayOf, type Instant } from '../../kernel/instant';
import type { WorkCalendar } from '../calendar/work-calendar';
import { DossierEventType } from '../dossier/dossier-terms';
import { Pattern } from './integrity-terms';

/** An event as far as a pattern shows in it. */
export interface TracedEvent {
  type: DossierEventType;
  at: Instant;
  actorId: string;
  officeId: string;
  /** Due after it; null while the clock stands still. */
  dueAt: Instant | null;
  /** Of RESULT_ISSUED: the day that the result bears. */
  issuedOn: string | null;
}

/** A settled dossier with its events in their order. */
export interface TracedDossier {
  endedAt: Instant;
  dueAt: Instant | null;
  /** That the procedure asks a fee. */
  hasFee: boolean;
  isRefused: boolean;
  events: readonly TracedEvent[];
}

/** That a dossier could have had a pattern, and whether it had it; by whose deed. */
export interface TracedCase {
  pattern: Pattern;
  officeId: string;
  staffId: string;
  isHit: boolean;
}

/** Working minutes. */
const LAST_MINUTES = 60;
const NEAR_MINUTES = 480;

const PAUSES: ReadonlySet<DossierEventType> = new Set([
  DossierEventType.SUPPLEMENT_REQUESTED,
  DossierEventType.PAYMENT_REQUIRED,
]);

/** What of the patterns a settled dossier could have had, and had. Pure. */
export function findPatterns(dossier: TracedDossier, calendar: WorkCalendar): TracedCase[] {
  const settledBy = dossier.events.findLast(({ at }) => at <= dossier.endedAt);
  if (!settledBy) return [];
  return [
    ...deadlineBurst(dossier, settledBy, calendar),
    ...repeatedSupplement(dossier),
    ...latePause(dossier, calendar),
    ...settledUnpaid(dossier, settledBy),
    ...issuedBeforeSigned(dossier),
  ];
}

function caseOf(pattern: Pattern, { officeId, actorId }: TracedEvent, isHit: boolean): TracedCase {
  return { pattern, officeId, staffId: actorId, isHit };
}

function deadlineBurst({ endedAt, dueAt }: TracedDossier, settledBy: TracedEvent, calendar: WorkCalendar) {
  if (dueAt === null) return [];
  const isHit = endedAt <= dueAt && calendar.workingMinutesBetween(endedAt, dueAt) <= LAST_MINUTES;
  return [caseOf(Pattern.DEADLINE_BURST, settledBy, isHit)];
}

/** Told of who asked the second time; where there was none of who asked at all. */
function repeatedSupplement({ events }: TracedDossier) {
  const asked = events.filter(({ type }) => type === DossierEventType.SUPPLEMENT_REQUESTED);
  const told = asked[1] ?? asked[0];
  return told ? [caseOf(Pattern.REPEATED_SUPPLEMENT, told, asked.length > 1)] : [];
}

function latePause({ events }: TracedDossier, calendar: WorkCalendar) {
  const pauses = events.flatMap((event, index) => {
    const dueAt = events[index - 1]?.dueAt ?? null;
    return PAUSES.has(event.type) && dueAt !== null && dueAt >= event.at ? [{ event, dueAt }] : [];
  });
  const near = pauses.find(({ event, dueAt }) => calendar.workingMinutesBetween(event.at, dueAt) <= NEAR_MINUTES);
  const told = near ?? pauses[0];
  return told ? [caseOf(Pattern.LATE_PAUSE, told.event, near !== undefined)] : [];
}

/** A refusal costs nothing. */
function settledUnpaid({ endedAt, hasFee, isRefused, events }: TracedDossier, settledBy: TracedEvent) {
  const isOwed = hasFee || events.some(({ type, at }) => type === DossierEventType.PAYMENT_REQUIRED && at <= endedAt);
  if (!isOwed || isRefused) return [];
  const isPaid = events.some(({ type, at }) => type === DossierEventType.PAYMENT_RECORDED && at <= endedAt);
  return [caseOf(Pattern.SETTLED_UNPAID, settledBy, !isPaid)];
}

function issuedBeforeSigned({ events }: TracedDossier) {
  const issued = events.find(({ type }) => type === DossierEventType.RESULT_ISSUED);
  const approved = events.findLast(({ type }) => type === DossierEventType.APPROVED);
  if (!issued || !approved) return [];
  const isHit = issued.at < approved.at || (issued.issuedOn ?? '9') < dayOf(approved.at);
  return [caseOf(Pattern.ISSUED_BEFORE_SIGNED, issued, isHit)];
}
