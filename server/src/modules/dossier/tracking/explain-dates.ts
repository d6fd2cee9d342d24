import { dayOf, formatInstant, type Instant } from '../../../kernel/instant';
import { LimitUnit } from '../../calendar/clock-terms';
import type { Limit } from '../../catalogue/procedure.entity';
import { DossierEventType } from '../dossier-terms';
import type { ProjectedEvent } from '../history/projected-event';

/** The languages in which a citizen is spoken to. */
export enum Language {
  VI = 'VI',
  EN = 'EN',
}

/** The sentences of an explanation; moments and limits come in already in words. */
interface Sentences {
  moment(time: string, year: string, month: string, day: string): string;
  limit: Record<LimitUnit, (amount: number | null) => string>;
  received(at: string): string;
  owed(limit: string): string;
  due(at: string): string;
  awaitsPapers(from: string): string;
  awaitsMoney(from: string): string;
  resumed(at: string): string;
  /** @param reason as the calendar's change was announced, in Vietnamese */
  recomputed(reason: string | null): string;
  corrected(at: string): string;
  promised(at: string): string;
}

/** In English a month is a word: 03/11 is another day to an American than to a Briton. */
const ENGLISH_MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

const counted = (amount: number | null, one: string) => `${amount} ${one}${amount === 1 ? '' : 's'}`;

const SENTENCES: Record<Language, Sentences> = {
  [Language.VI]: {
    moment: (time, year, month, day) => `${time} ngày ${day}/${month}/${year}`,
    limit: {
      [LimitUnit.WORKING_DAYS]: (amount) => `${amount} ngày làm việc`,
      [LimitUnit.WORKING_HOURS]: (amount) => `${amount} giờ làm việc`,
      [LimitUnit.CALENDAR_DAYS]: (amount) => `${amount} ngày`,
      [LimitUnit.SAME_DAY]: () => 'trong ngày làm việc',
      [LimitUnit.NONE]: () => 'không quy định',
    },
    received: (at) => `Hồ sơ được tiếp nhận lúc ${at}.`,
    owed: (limit) => `Thời hạn giải quyết: ${limit}.`,
    due: (at) => `Hẹn trả: ${at}.`,
    awaitsPapers: (from) => `Từ ${from} chờ công dân bổ sung giấy tờ; thời gian chờ không tính vào thời hạn.`,
    awaitsMoney: (from) => `Từ ${from} chờ công dân nộp tiền; thời gian chờ không tính vào thời hạn.`,
    resumed: (at) => `Giải quyết tiếp từ ${at}.`,
    recomputed: (reason) => reason ?? 'Lịch làm việc thay đổi.',
    corrected: (at) => `Phiếu hẹn được sửa lúc ${at}.`,
    promised: (at) => `Cơ quan xin lỗi vì chậm trễ và hẹn lại: ${at}.`,
  },
  [Language.EN]: {
    moment: (time, year, month, day) => `${time} ${Number(day)} ${ENGLISH_MONTHS[Number(month) - 1]} ${year}`,
    limit: {
      [LimitUnit.WORKING_DAYS]: (amount) => counted(amount, 'working day'),
      [LimitUnit.WORKING_HOURS]: (amount) => counted(amount, 'working hour'),
      [LimitUnit.CALENDAR_DAYS]: (amount) => counted(amount, 'day'),
      [LimitUnit.SAME_DAY]: () => 'within the working day',
      [LimitUnit.NONE]: () => 'none is set',
    },
    received: (at) => `The dossier was received at ${at}.`,
    owed: (limit) => `Time limit: ${limit}.`,
    due: (at) => `Due: ${at}.`,
    awaitsPapers: (from) => `From ${from} more papers are awaited from you; this time does not count.`,
    awaitsMoney: (from) => `From ${from} a payment is awaited from you; this time does not count.`,
    resumed: (at) => `Work went on from ${at}.`,
    recomputed: (reason) => `The working calendar changed${reason === null ? '.' : `: “${reason}”`}`,
    corrected: (at) => `The slip was corrected at ${at}.`,
    promised: (at) => `The office apologises for the delay and promises the result for ${at}.`,
  },
};

/**
 * Why the result is owed when it is, for the citizen, one sentence for each thing that mattered. Says nothing that staff
 * wrote but why the calendar changed, which is everybody's.
 */
export function explainDates(events: readonly ProjectedEvent[], limit: Limit, language: Language): string[] {
  const say = SENTENCES[language];
  const spoken = (at: Instant): string => {
    const [year = '', month = '', day = ''] = dayOf(at).split('-');
    return say.moment(formatInstant(at).slice(11, 16), year, month, day);
  };
  const withDate = (sentence: string, dueAt: Instant | null) =>
    dueAt === null ? sentence : `${sentence} ${say.due(spoken(dueAt))}`;
  const sentences: string[] = [];
  let promisedAt: Instant | null = null;
  for (const { type, at, dueAt, note, data } of events) {
    switch (type) {
      case DossierEventType.RECEIVED:
        sentences.push(say.received(spoken(at)));
        sentences.push(withDate(say.owed(say.limit[limit.unit](limit.amount)), dueAt));
        break;
      case DossierEventType.SUPPLEMENT_REQUESTED:
        sentences.push(say.awaitsPapers(spoken(at)));
        break;
      case DossierEventType.PAYMENT_REQUIRED:
        sentences.push(say.awaitsMoney(spoken(at)));
        break;
      case DossierEventType.SUPPLEMENT_RECORDED:
      case DossierEventType.PAYMENT_RECORDED:
        sentences.push(withDate(say.resumed(spoken(at)), dueAt));
        break;
      case DossierEventType.DUE_RECOMPUTED:
        sentences.push(withDate(say.recomputed(note), dueAt));
        break;
      case DossierEventType.RECEIPT_CORRECTED:
        sentences.push(withDate(say.corrected(spoken(at)), dueAt));
        break;
      case DossierEventType.APOLOGY_PROPOSED:
        promisedAt = data.promisedAt ?? null;
        break;
      case DossierEventType.APOLOGY_APPROVED:
        if (promisedAt !== null) sentences.push(say.promised(spoken(promisedAt)));
        break;
      default:
    }
  }
  return sentences;
}
