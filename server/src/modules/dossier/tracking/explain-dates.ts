import { dayOf, formatInstant, type Instant } from '../../../kernel/instant';
import { LimitUnit } from '../../calendar/clock-terms';
import type { Limit } from '../../catalogue/procedure.entity';
import { DossierEventType } from '../dossier-terms';
import type { ProjectedEvent } from '../history/dossier.projection';

/** "09:00 ngày 26/11/2026" */
function spoken(at: Instant): string {
  const [year, month, day] = dayOf(at).split('-');
  return `${formatInstant(at).slice(11, 16)} ngày ${day}/${month}/${year}`;
}

function limitInWords({ unit, amount }: Limit): string {
  switch (unit) {
    case LimitUnit.WORKING_DAYS:
      return `${amount} ngày làm việc`;
    case LimitUnit.WORKING_HOURS:
      return `${amount} giờ làm việc`;
    case LimitUnit.CALENDAR_DAYS:
      return `${amount} ngày`;
    case LimitUnit.SAME_DAY:
      return 'trong ngày làm việc';
    case LimitUnit.NONE:
      return 'không quy định';
  }
}

const NEW_DATE = (dueAt: Instant | null) => (dueAt === null ? '' : ` Hẹn trả: ${spoken(dueAt)}.`);

/**
 * Why the result is owed when it is, for the citizen, one sentence for each thing that mattered. Says nothing that staff
 * wrote but why the calendar changed, which is everybody's.
 */
export function explainDates(events: readonly ProjectedEvent[], limit: Limit): string[] {
  const sentences: string[] = [];
  let promisedAt: Instant | null = null;
  for (const { type, at, dueAt, note, data } of events) {
    switch (type) {
      case DossierEventType.RECEIVED:
        sentences.push(`Hồ sơ được tiếp nhận lúc ${spoken(at)}.`);
        sentences.push(`Thời hạn giải quyết: ${limitInWords(limit)}.${NEW_DATE(dueAt)}`);
        break;
      case DossierEventType.SUPPLEMENT_REQUESTED:
        sentences.push(`Từ ${spoken(at)} chờ công dân bổ sung giấy tờ; thời gian chờ không tính vào thời hạn.`);
        break;
      case DossierEventType.PAYMENT_REQUIRED:
        sentences.push(`Từ ${spoken(at)} chờ công dân nộp tiền; thời gian chờ không tính vào thời hạn.`);
        break;
      case DossierEventType.SUPPLEMENT_RECORDED:
      case DossierEventType.PAYMENT_RECORDED:
        sentences.push(`Giải quyết tiếp từ ${spoken(at)}.${NEW_DATE(dueAt)}`);
        break;
      case DossierEventType.DUE_RECOMPUTED:
        sentences.push(`${note ?? 'Lịch làm việc thay đổi.'}${NEW_DATE(dueAt)}`);
        break;
      case DossierEventType.RECEIPT_CORRECTED:
        sentences.push(`Phiếu hẹn được sửa lúc ${spoken(at)}.${NEW_DATE(dueAt)}`);
        break;
      case DossierEventType.APOLOGY_PROPOSED:
        promisedAt = data.promisedAt ?? null;
        break;
      case DossierEventType.APOLOGY_APPROVED:
        if (promisedAt !== null) sentences.push(`Cơ quan xin lỗi vì chậm trễ và hẹn lại: ${spoken(promisedAt)}.`);
        break;
      default:
    }
  }
  return sentences;
}
