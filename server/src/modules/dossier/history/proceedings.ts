import { DossierEventType, type HandOut, type Opinion, type PaymentMethod } from '../dossier-terms';
import { type FileState } from './attached-file';
import type { IssuedResult, ReceiptCorrection } from './dossier-event.entity';
import { applyToFiles } from './file-state';
import type { ProjectedEvent } from './projected-event';

export interface ConsultationState {
  ordinal: number;
  officeId: string | null;
  outsideName: string | null;
  askedAt: number;
  askedBy: string;
  askedByOfficeId: string;
  dueAt: number;
  question: string;
  answeredAt: number | null;
  answeredBy: string | null;
  opinion: Opinion | null;
  answer: string | null;
  fileIds: readonly string[];
  /** When it was written down that the deadline had passed without an answer. */
  unansweredAt: number | null;
  closedAt: number | null;
}

export interface ReappointmentState {
  ordinal: number;
  cause: string;
  explanation: string;
  proposedAt: number;
  proposedBy: string;
  /** What was due when it was proposed. */
  dueAt: number;
  promisedAt: number;
  decidedAt: number | null;
  decidedBy: string | null;
  isApproved: boolean | null;
  formNumber: number | null;
}

export interface PaymentState {
  ordinal: number;
  amountDong: number;
  purpose: string;
  requiredAt: number;
  noticeNumber: number | null;
  paidAt: number | null;
  payer: string | null;
  method: PaymentMethod | null;
  receiptNumber: number | null;
}

export interface DeliveryState {
  trackingCode: string;
  to: string;
  postedAt: number;
  /** When it came back undelivered. */
  cameBackAt: number | null;
}

export interface HandoverState {
  listId: string;
  handedOverAt: number;
  confirmedAt: number | null;
}

export interface LateCauseState {
  leg: number;
  cause: string;
  explanation: string;
  at: number;
  by: string;
}

/** What happened to a dossier beside its road: questions to others, promises, money, papers. */
export interface Proceedings {
  consultations: readonly ConsultationState[];
  reappointments: readonly ReappointmentState[];
  payments: readonly PaymentState[];
  lateCauses: readonly LateCauseState[];
  corrections: readonly (ReceiptCorrection & { at: number; by: string; reason: string })[];
  result: (IssuedResult & { at: number; by: string; officeId: string }) | null;
  deliveries: readonly DeliveryState[];
  handover: HandoverState | null;
  handOut: HandOut | null;
  /** Those that were removed, too. */
  files: readonly FileState[];
}

/** Of nearly all dossiers; shared, so that replaying millions makes no empty lists. */
export const NO_PROCEEDINGS: Proceedings = Object.freeze({
  consultations: [],
  reappointments: [],
  payments: [],
  lateCauses: [],
  corrections: [],
  result: null,
  deliveries: [],
  handover: null,
  handOut: null,
  files: [],
});

/** Asked, and neither answered nor taken back: the office may still answer, also after its deadline. */
export function isAnswerable({ answeredAt, closedAt }: ConsultationState): boolean {
  return answeredAt === null && closedAt === null;
}

/** Asked, and its deadline not known to have passed: a procedure may make the road wait for it. */
export function isAwaited(consultation: ConsultationState): boolean {
  return isAnswerable(consultation) && consultation.unansweredAt === null;
}

/** The re-appointment that the head has not decided on. */
export function proposedApology({ reappointments }: Proceedings): ReappointmentState | undefined {
  const last = reappointments.at(-1);
  return last?.decidedAt === null ? last : undefined;
}

/** The date last promised to the citizen in place of the due moment; the due moment itself stays in the figures. */
export function promisedAt({ reappointments }: Proceedings): number | null {
  return reappointments.findLast(({ isApproved }) => isApproved)?.promisedAt ?? null;
}

export function openPayment({ payments }: Proceedings): PaymentState | undefined {
  const last = payments.at(-1);
  return last?.paidAt === null ? last : undefined;
}

/** When a correction last made the due moment count anew; null where none did. */
export function recountedAt({ corrections }: Proceedings): number | null {
  const isRecount = ({ after }: ReceiptCorrection) => after.versionId !== undefined || after.receivedAt !== undefined;
  return corrections.findLast(isRecount)?.at ?? null;
}

/** On its way by post: sent, and not come back. */
export function openDelivery({ deliveries }: Proceedings): DeliveryState | undefined {
  const last = deliveries.at(-1);
  return last?.cameBackAt === null ? last : undefined;
}

/** What is decided needs no opinion any more. */
export function endConsultations(before: Proceedings, at: number): Proceedings {
  if (!before.consultations.some(isAnswerable)) return before;
  return {
    ...before,
    consultations: before.consultations.map((each) => (isAnswerable(each) ? { ...each, closedAt: at } : each)),
  };
}

function replaceOne<Row>(rows: readonly Row[], isIt: (row: Row) => boolean, change: Partial<Row>): readonly Row[] {
  return rows.map((row) => (isIt(row) ? { ...row, ...change } : row));
}

function replaceLast<Row>(rows: readonly Row[], change: Partial<Row>): readonly Row[] {
  return rows.length === 0 ? rows : [...rows.slice(0, -1), { ...rows.at(-1)!, ...change }];
}

/** What one event adds; the same object where it adds nothing. Pure. */
export function applyToProceedings(before: Proceedings, { type, at, ...event }: ProjectedEvent): Proceedings {
  const { data, note } = event;
  const text = note ?? '';
  switch (type) {
    case DossierEventType.CONSULTED: {
      const asked = (data.consultations ?? []).map(
        (each): ConsultationState => ({
          ...each,
          askedAt: at,
          askedBy: event.actorName,
          askedByOfficeId: event.officeId,
          question: text,
          answeredAt: null,
          answeredBy: null,
          opinion: null,
          answer: null,
          fileIds: [],
          unansweredAt: null,
          closedAt: null,
        }),
      );
      return { ...before, consultations: [...before.consultations, ...asked] };
    }
    case DossierEventType.CONSULTATION_ANSWERED:
      return changeConsultation(before, data.consultation, {
        answeredAt: at,
        answeredBy: event.actorName,
        opinion: data.opinion ?? null,
        answer: text,
        fileIds: data.fileIds ?? [],
      });
    case DossierEventType.CONSULTATION_UNANSWERED:
      return changeConsultation(before, data.consultation, { unansweredAt: at });
    case DossierEventType.CONSULTATION_CLOSED:
      return changeConsultation(before, data.consultation, { closedAt: at });
    case DossierEventType.PAYMENT_REQUIRED: {
      const payment: PaymentState = {
        ordinal: before.payments.length + 1,
        amountDong: data.amountDong ?? 0,
        purpose: text,
        requiredAt: at,
        noticeNumber: data.formNumber ?? null,
        paidAt: null,
        payer: null,
        method: null,
        receiptNumber: null,
      };
      return { ...before, payments: [...before.payments, payment] };
    }
    case DossierEventType.PAYMENT_RECORDED:
      return {
        ...before,
        payments: replaceLast(before.payments, {
          paidAt: at,
          payer: data.payer ?? null,
          method: data.method ?? null,
          receiptNumber: data.formNumber ?? null,
        }),
      };
    case DossierEventType.APOLOGY_PROPOSED: {
      const reappointment: ReappointmentState = {
        ordinal: before.reappointments.length + 1,
        cause: data.cause ?? '',
        explanation: text,
        proposedAt: at,
        proposedBy: event.actorName,
        dueAt: event.dueAt ?? at,
        promisedAt: data.promisedAt ?? at,
        decidedAt: null,
        decidedBy: null,
        isApproved: null,
        formNumber: null,
      };
      return { ...before, reappointments: [...before.reappointments, reappointment] };
    }
    case DossierEventType.APOLOGY_APPROVED:
    case DossierEventType.APOLOGY_REJECTED:
      return {
        ...before,
        reappointments: replaceLast(before.reappointments, {
          decidedAt: at,
          decidedBy: event.actorName,
          isApproved: type === DossierEventType.APOLOGY_APPROVED,
          formNumber: data.formNumber ?? null,
        }),
      };
    case DossierEventType.LATE_CAUSE_RECORDED: {
      const cause: LateCauseState = {
        leg: data.leg ?? 0,
        cause: data.cause ?? '',
        explanation: text,
        at,
        by: event.actorName,
      };
      return { ...before, lateCauses: [...before.lateCauses.filter(({ leg }) => leg !== cause.leg), cause] };
    }
    case DossierEventType.RECEIPT_CORRECTED:
      if (!data.correction) return before;
      return {
        ...before,
        corrections: [...before.corrections, { ...data.correction, at, by: event.actorName, reason: text }],
      };
    case DossierEventType.RESULT_ISSUED:
      if (!data.result) return before;
      return {
        ...before,
        result: { ...data.result, at, by: event.actorName, officeId: event.officeId },
        files: applyToFiles(before.files, { type, at, ...event }),
      };
    case DossierEventType.HANDED_OVER:
      return { ...before, handover: { listId: data.handover ?? '', handedOverAt: at, confirmedAt: null } };
    case DossierEventType.HANDOVER_CONFIRMED:
      return before.handover ? { ...before, handover: { ...before.handover, confirmedAt: at } } : before;
    case DossierEventType.POSTED: {
      const delivery = { trackingCode: data.trackingCode ?? '', to: data.to ?? '', postedAt: at, cameBackAt: null };
      return { ...before, deliveries: [...before.deliveries, delivery] };
    }
    case DossierEventType.POST_RETURNED:
      return { ...before, deliveries: replaceLast(before.deliveries, { cameBackAt: at }) };
    case DossierEventType.RETURNED:
      return data.handOut ? { ...before, handOut: data.handOut } : before;
    case DossierEventType.FILE_ATTACHED:
    case DossierEventType.FILE_REMOVED:
      return { ...before, files: applyToFiles(before.files, { type, at, ...event }) };
    default:
      return before;
  }
}

function changeConsultation(
  before: Proceedings,
  ordinal: number | undefined,
  change: Partial<ConsultationState>,
): Proceedings {
  return { ...before, consultations: replaceOne(before.consultations, (each) => each.ordinal === ordinal, change) };
}
