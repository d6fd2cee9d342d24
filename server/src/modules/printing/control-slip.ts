import { dayNumberOf, type Instant, startOfDay } from '../../kernel/instant';
import { StepKind } from '../catalogue/catalogue-terms';
import { causeText } from '../dossier/causes/late-causes';
import { legMinutes } from '../dossier/clock/dossier-clock';
import { DossierEventType } from '../dossier/dossier-terms';
import type { LegState } from '../dossier/history/dossier.projection';
import type { ConsultationState, Proceedings } from '../dossier/history/proceedings';
import type { ReferenceLists } from '../reference-lists/reference-lists';
import type { ControlData, Hop, HopResult } from './documents/control-document';
import type { DossierFile } from './dossier-file';
import { issuerOf } from './office-heading';
import { settlingOffice } from './settling-office';
import { shortDate, shortMoment } from './vietnamese-date';

/** @param causes the list of causes of lateness */
export function controlData(file: DossierFile, causes: ReferenceLists, now: Instant): ControlData {
  const { row, state, subject, version, references } = file;
  const { directory, calendars } = references;
  return {
    issuer: issuerOf(directory, row.receivingOfficeId, now),
    printedAt: now,
    subject,
    receivedAt: state.receivedAt,
    dueAt: state.dueAt,
    settlingOffice: settlingOffice(row, version, directory).name,
    consulted: [...new Set(state.proceedings.consultations.map((each) => askedOffice(file, each)))],
    minutesPerDay: calendars.of(row.receivingOfficeId).dayMinutesFrom(state.receivedAt),
    result: resultText(state.proceedings),
    hops: state.legs.map((leg, index) => hopOf(file, leg, state.legs[index - 1], causes, now)),
  };
}

/** "12/GXN-UBND ngày 23/11/2026, Nguyễn Văn An ký; tệp kết quả chưa ký số" */
function resultText({ result }: Proceedings): string | null {
  if (!result) return null;
  const { number, issuedOn, signer, unsigned } = result;
  const told = `${number} ngày ${shortDate(startOfDay(issuedOn))}, ${signer} ký`;
  return unsigned === undefined ? told : `${told}; tệp kết quả chưa ký số`;
}

function hopOf(
  file: DossierFile,
  leg: LegState,
  before: LegState | undefined,
  causes: ReferenceLists,
  now: Instant,
): Hop {
  const { directory, calendars } = file.references;
  const party = ({ officeId, assigneeName }: LegState) => ({
    office: directory.getOffice(officeId).name,
    person: assigneeName,
  });
  const usedMinutes =
    leg.leftAt === null ? legMinutes(file.state, calendars.of(file.row.receivingOfficeId), now) : leg.usedMinutes;
  return {
    stepName: leg.stepName,
    giver: before ? party(before) : null,
    taker: party(leg),
    takenAt: leg.enteredAt,
    leftAt: leg.leftAt,
    usedMinutes,
    quotaMinutes: leg.quotaMinutes,
    result: resultOf(file, leg),
    notes: notesOf(file, leg, causes),
  };
}

/** Against what is allotted to the step: early when it was passed on a day before that of its last minute. */
function resultOf({ row, references: { calendars } }: DossierFile, leg: LegState): HopResult | null {
  const { leftAt, quotaMinutes, usedMinutes, stepKind } = leg;
  if (leftAt === null || quotaMinutes === 0 || stepKind === StepKind.RETURN) return null;
  if (usedMinutes > quotaMinutes) return 'LATE';
  const allottedUntil = calendars.of(row.receivingOfficeId).addWorkingMinutes(leftAt, quotaMinutes - usedMinutes);
  return dayNumberOf(leftAt) < dayNumberOf(allottedUntil) ? 'EARLY' : 'ON_TIME';
}

function notesOf(file: DossierFile, leg: LegState, causes: ReferenceLists): string[] {
  const { pauses, proceedings } = file.state;
  const isIn = (at: Instant) => at >= leg.enteredAt && (leg.leftAt === null || at < leg.leftAt);
  const paused = pauses
    .filter(({ fromAt }) => isIn(fromAt))
    .map(({ fromAt, toAt }) => {
      const isPayment = file.events.some(({ type, at }) => type === DossierEventType.PAYMENT_REQUIRED && at === fromAt);
      const what = isPayment ? 'Chờ nộp tiền' : 'Chờ bổ sung';
      return `${what}: từ ${shortMoment(fromAt)} ${toAt === null ? '(chưa xong)' : `đến ${shortMoment(toAt)}`}`;
    });
  const asked = proceedings.consultations
    .filter((each) => each.askedByOfficeId === leg.officeId && isIn(each.askedAt))
    .map((each) => `Lấy ý kiến ${askedOffice(file, each)} (hạn ${shortDate(each.dueAt)}): ${answerText(each)}`);
  const late = proceedings.lateCauses.find((each) => each.leg === leg.ordinal);
  const cause =
    late && `Lý do chậm: ${[causeText(causes, late.cause, late.at), late.explanation].filter(Boolean).join('. ')}`;
  return [...paused, ...asked, ...(cause ? [cause] : [])];
}

function askedOffice({ references }: DossierFile, { officeId, outsideName }: ConsultationState): string {
  return officeId === null ? (outsideName ?? '') : references.directory.getOffice(officeId).name;
}

function answerText({ answeredAt, closedAt, unansweredAt, dueAt }: ConsultationState): string {
  if (answeredAt !== null) return `trả lời ${shortMoment(answeredAt)}${answeredAt > dueAt ? ', quá hạn' : ''}`;
  if (closedAt !== null) return 'không lấy ý kiến nữa';
  return unansweredAt === null ? 'chưa trả lời' : 'không trả lời đúng hạn';
}
