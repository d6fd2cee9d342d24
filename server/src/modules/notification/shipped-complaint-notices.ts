import type { EventSpec, Word } from './notice-spec';
import { NoticeEvent, NoticeLanguage } from './notification-terms';

const COMPLAINT_VI = 'Xem trả lời và quá trình xử lý: {tra cứu}\n\n{cơ quan}\nĐiện thoại: {điện thoại}';
const COMPLAINT_EN = 'Read the answer and follow it: {tra cứu}\n\n{cơ quan}\nTelephone: {điện thoại}';

/** What it is about, and the answer itself, stand behind the link only. */
const complaintText = (
  words: readonly Word[],
  vi: [string, string, string],
  en: [string, string, string],
): EventSpec => ({
  words: ['complaint', 'office', 'phone', 'link', ...words],
  texts: {
    [NoticeLanguage.VI]: { SUBJECT: vi[0], EMAIL: `Kính gửi Ông/Bà,\n\n${vi[1]}\n\n${COMPLAINT_VI}`, SMS: vi[2] },
    [NoticeLanguage.EN]: {
      SUBJECT: en[0],
      EMAIL: `Dear Sir or Madam,\n\n${en[1]}\n\n${COMPLAINT_EN}`,
      SMS: en[2],
    },
  },
});

/** What is told of complaints and petitions, as shipped. */
export const COMPLAINT_NOTICES = {
  [NoticeEvent.COMPLAINT_RECEIVED]: complaintText(
    ['moment'],
    [
      'Đã nhận phản ánh, kiến nghị số {số phản ánh}',
      '{cơ quan} đã nhận phản ánh, kiến nghị số {số phản ánh} của Ông/Bà.\nHạn trả lời: {ngày hẹn}.',
      'Đã nhận phản ánh {số phản ánh}, trả lời trước {ngày hẹn}. {tra cứu}',
    ],
    [
      'Your complaint or petition {số phản ánh} has come in',
      '{cơ quan} has your complaint or petition {số phản ánh}.\nThe answer is due: {ngày hẹn}.',
      'Complaint {số phản ánh} has come in; the answer is due {ngày hẹn}. {tra cứu}',
    ],
  ),
  [NoticeEvent.COMPLAINT_FORWARDED]: complaintText(
    ['moment'],
    [
      'Phản ánh, kiến nghị số {số phản ánh} được chuyển cơ quan có thẩm quyền',
      'Phản ánh, kiến nghị số {số phản ánh} của Ông/Bà đã được chuyển đến {cơ quan} để trả lời.\nHạn trả lời: {ngày hẹn}.',
      'Phản ánh {số phản ánh} đã chuyển đến {cơ quan}, trả lời trước {ngày hẹn}. {tra cứu}',
    ],
    [
      'Your complaint or petition {số phản ánh} went to the office in charge',
      'Your complaint or petition {số phản ánh} now lies with {cơ quan}.\nThe answer is due: {ngày hẹn}.',
      'Complaint {số phản ánh} now lies with {cơ quan}; the answer is due {ngày hẹn}. {tra cứu}',
    ],
  ),
  [NoticeEvent.COMPLAINT_ANSWERED]: complaintText(
    [],
    [
      'Đã trả lời phản ánh, kiến nghị số {số phản ánh}',
      '{cơ quan} đã trả lời phản ánh, kiến nghị số {số phản ánh} của Ông/Bà.\nNếu chưa đồng ý, Ông/Bà có thể đưa lên cấp trên một lần, ở cùng trang.',
      'Phản ánh {số phản ánh} đã được trả lời: {tra cứu}',
    ],
    [
      'Your complaint or petition {số phản ánh} is answered',
      '{cơ quan} has answered your complaint or petition {số phản ánh}.\nIf you do not agree you may go to the tier above once, on the same page.',
      'Complaint {số phản ánh} is answered: {tra cứu}',
    ],
  ),
  [NoticeEvent.COMPLAINT_DECLINED]: complaintText(
    [],
    [
      'Không thụ lý phản ánh, kiến nghị số {số phản ánh}',
      '{cơ quan} không thụ lý phản ánh, kiến nghị số {số phản ánh} của Ông/Bà; lý do ở trang dưới đây.\nNếu chưa đồng ý, Ông/Bà có thể đưa lên cấp trên một lần, ở cùng trang.',
      'Phản ánh {số phản ánh} không được thụ lý. Lý do: {tra cứu}',
    ],
    [
      'Your complaint or petition {số phản ánh} was not taken on',
      '{cơ quan} has not taken on your complaint or petition {số phản ánh}; the page below says why.\nIf you do not agree you may go to the tier above once, on the same page.',
      'Complaint {số phản ánh} was not taken on. Why: {tra cứu}',
    ],
  ),
  [NoticeEvent.COMPLAINT_APPEAL_DECIDED]: complaintText(
    [],
    [
      'Cấp trên đã trả lời phản ánh, kiến nghị số {số phản ánh}',
      '{cơ quan} đã xem xét lại và trả lời phản ánh, kiến nghị số {số phản ánh} mà Ông/Bà đưa lên cấp trên.',
      'Cấp trên đã trả lời phản ánh {số phản ánh}: {tra cứu}',
    ],
    [
      'The tier above has answered your complaint or petition {số phản ánh}',
      '{cơ quan} has looked again at the complaint or petition {số phản ánh} that you took to the tier above, and answered it.',
      'The tier above has answered complaint {số phản ánh}: {tra cứu}',
    ],
  ),
  [NoticeEvent.COMPLAINT_PUBLISHED]: complaintText(
    [],
    [
      'Phản ánh, kiến nghị số {số phản ánh} được công khai',
      'Như Ông/Bà đã đồng ý, nội dung và trả lời của phản ánh, kiến nghị số {số phản ánh} được đăng công khai; tên người và số liệu riêng đã che.',
      'Phản ánh {số phản ánh} và trả lời đã được đăng, không nêu tên. {tra cứu}',
    ],
    [
      'Your complaint or petition {số phản ánh} is published',
      'As you agreed, your complaint or petition {số phản ánh} and its answer are published; names and personal data are blacked out.',
      'Complaint {số phản ánh} and its answer are published without names. {tra cứu}',
    ],
  ),
} satisfies Partial<Record<NoticeEvent, EventSpec>>;
