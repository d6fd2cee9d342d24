import { registerEnumType } from 'type-graphql';
import type { NoticeEvent, NoticeLanguage } from './notification-terms';

/** A part of a notice: the subject and the body of a mail, the text of an SMS. */
export enum NoticePart {
  SUBJECT = 'SUBJECT',
  EMAIL = 'EMAIL',
  SMS = 'SMS',
}

registerEnumType(NoticePart, { name: 'NoticePart' });

/** An event whose words stand in templates. */
export type WordedEvent = Exclude<NoticeEvent, NoticeEvent.FIGURES>;

/** The words in braces by what they are filled in from; the same in both languages. */
export const NOTICE_WORDS = {
  code: 'mã hồ sơ',
  complaint: 'số phản ánh',
  procedure: 'thủ tục',
  office: 'cơ quan',
  phone: 'điện thoại',
  moment: 'ngày hẹn',
  reason: 'lý do',
  documents: 'giấy tờ',
  money: 'số tiền',
  parcel: 'số hiệu bưu gửi',
  link: 'tra cứu',
  payment: 'nộp tiền',
  oneTimeCode: 'mã xác nhận',
} as const;

export type Word = keyof typeof NOTICE_WORDS;
type Worded = Record<NoticePart, string>;

export interface EventSpec {
  words: readonly Word[];
  texts: Record<NoticeLanguage, Worded>;
}
