import { type EventSpec, NOTICE_WORDS, type NoticePart, type Word, type WordedEvent } from './notice-spec';
import { NoticeEvent, NoticeLanguage } from './notification-terms';
import { COMPLAINT_NOTICES } from './shipped-complaint-notices';

const CONTACT_VI = 'Theo dõi hồ sơ: {tra cứu}\n\n{cơ quan}\nĐiện thoại: {điện thoại}';
const CONTACT_EN = 'Follow your dossier: {tra cứu}\n\n{cơ quan}\nTelephone: {điện thoại}';
const ABOUT: readonly Word[] = ['code', 'procedure', 'office', 'phone', 'link'];

const dossierText = (
  words: readonly Word[],
  vi: [string, string, string],
  en: [string, string, string],
): EventSpec => ({
  words: [...ABOUT, ...words],
  texts: {
    [NoticeLanguage.VI]: {
      SUBJECT: vi[0],
      EMAIL: `Kính gửi Ông/Bà,\n\n${vi[1]}\n\n${CONTACT_VI}`,
      SMS: vi[2],
    },
    [NoticeLanguage.EN]: {
      SUBJECT: en[0],
      EMAIL: `Dear Sir or Madam,\n\n${en[1]}\n\n${CONTACT_EN}`,
      SMS: en[2],
    },
  },
});

/** The wording as shipped. No name, number or address of the citizen: a mailbox and a phone are read by others too. */
const SHIPPED_NOTICES: Record<WordedEvent, EventSpec> = {
  [NoticeEvent.RECEIVED]: dossierText(
    ['moment'],
    [
      'Đã tiếp nhận hồ sơ {mã hồ sơ}',
      '{cơ quan} đã tiếp nhận hồ sơ {mã hồ sơ} của Ông/Bà về thủ tục {thủ tục}.\nHẹn trả kết quả: {ngày hẹn}.',
      '{cơ quan} đã tiếp nhận hồ sơ {mã hồ sơ}, hẹn trả {ngày hẹn}. {tra cứu}',
    ],
    [
      'Dossier {mã hồ sơ} was received',
      '{cơ quan} has received your dossier {mã hồ sơ} under the procedure {thủ tục}.\nThe result is due: {ngày hẹn}.',
      '{cơ quan} has received dossier {mã hồ sơ}, due {ngày hẹn}. {tra cứu}',
    ],
  ),
  [NoticeEvent.SUPPLEMENT_REQUESTED]: dossierText(
    ['reason', 'documents'],
    [
      'Đề nghị bổ sung hồ sơ {mã hồ sơ}',
      'Hồ sơ {mã hồ sơ} về thủ tục {thủ tục} cần bổ sung: {giấy tờ}.\nLý do: {lý do}\nThời gian chờ Ông/Bà bổ sung không tính vào thời hạn giải quyết.',
      'Hồ sơ {mã hồ sơ} cần bổ sung: {giấy tờ}. Chi tiết: {tra cứu} hoặc {điện thoại}',
    ],
    [
      'Papers are missing in dossier {mã hồ sơ}',
      'Dossier {mã hồ sơ} under the procedure {thủ tục} lacks: {giấy tờ}.\nReason: {lý do}\nThe time until you bring them does not count.',
      'Dossier {mã hồ sơ} lacks: {giấy tờ}. {tra cứu} or {điện thoại}',
    ],
  ),
  [NoticeEvent.PAYMENT_REQUIRED]: dossierText(
    ['reason', 'money', 'payment'],
    [
      'Thông báo nộp tiền cho hồ sơ {mã hồ sơ}',
      'Hồ sơ {mã hồ sơ} về thủ tục {thủ tục} cần Ông/Bà thực hiện nghĩa vụ tài chính.\nSố tiền: {số tiền}\nNội dung: {lý do}\nNộp tại nhà: {nộp tiền}',
      'Hồ sơ {mã hồ sơ} cần nộp {số tiền} ({lý do}). {nộp tiền} hoặc {điện thoại}',
    ],
    [
      'Payment is due for dossier {mã hồ sơ}',
      'Dossier {mã hồ sơ} under the procedure {thủ tục} awaits a payment.\nAmount: {số tiền}\nFor: {lý do}\nPay from home: {nộp tiền}',
      'Dossier {mã hồ sơ} awaits a payment of {số tiền} ({lý do}). {nộp tiền} or {điện thoại}',
    ],
  ),
  [NoticeEvent.PAYMENT_RECEIVED]: dossierText(
    ['reason', 'money', 'payment'],
    [
      'Đã nhận tiền nộp cho hồ sơ {mã hồ sơ}',
      '{cơ quan} đã nhận {số tiền} Ông/Bà nộp cho hồ sơ {mã hồ sơ} về thủ tục {thủ tục}.\nNội dung: {lý do}\nXem và in biên lai: {nộp tiền}',
      'Đã nhận {số tiền} nộp cho hồ sơ {mã hồ sơ}. Biên lai: {nộp tiền}',
    ],
    [
      'Your payment for dossier {mã hồ sơ} has come',
      '{cơ quan} has received {số tiền} for your dossier {mã hồ sơ} under the procedure {thủ tục}.\nFor: {lý do}\nRead and print the receipt: {nộp tiền}',
      '{số tiền} was received for dossier {mã hồ sơ}. Receipt: {nộp tiền}',
    ],
  ),
  [NoticeEvent.PAYMENT_REFUNDED]: dossierText(
    ['reason', 'money', 'payment'],
    [
      'Đã hoàn tiền của hồ sơ {mã hồ sơ}',
      '{cơ quan} đã hoàn lại {số tiền} Ông/Bà nộp cho hồ sơ {mã hồ sơ} về thủ tục {thủ tục}.\nNội dung: {lý do}\nXem các khoản: {nộp tiền}',
      'Đã hoàn {số tiền} của hồ sơ {mã hồ sơ}. Xem: {nộp tiền}',
    ],
    [
      'Money was given back for dossier {mã hồ sơ}',
      '{cơ quan} has given back {số tiền} that you paid for dossier {mã hồ sơ} under the procedure {thủ tục}.\nFor: {lý do}\nSee what you paid: {nộp tiền}',
      '{số tiền} was given back for dossier {mã hồ sơ}. See: {nộp tiền}',
    ],
  ),
  [NoticeEvent.DUE_MOVED]: dossierText(
    ['moment'],
    [
      'Ngày hẹn trả mới của hồ sơ {mã hồ sơ}',
      'Ngày hẹn trả kết quả của hồ sơ {mã hồ sơ} về thủ tục {thủ tục} nay là: {ngày hẹn}.',
      'Hồ sơ {mã hồ sơ}: ngày hẹn trả mới là {ngày hẹn}. {tra cứu}',
    ],
    [
      'A new due date of dossier {mã hồ sơ}',
      'The result of dossier {mã hồ sơ} under the procedure {thủ tục} is now due: {ngày hẹn}.',
      'Dossier {mã hồ sơ} is now due {ngày hẹn}. {tra cứu}',
    ],
  ),
  [NoticeEvent.APOLOGY]: dossierText(
    ['moment'],
    [
      'Xin lỗi và hẹn lại ngày trả hồ sơ {mã hồ sơ}',
      '{cơ quan} xin lỗi Ông/Bà vì hồ sơ {mã hồ sơ} về thủ tục {thủ tục} chưa giải quyết xong đúng hẹn.\nHẹn lại ngày trả kết quả: {ngày hẹn}.',
      'Xin lỗi Ông/Bà vì hồ sơ {mã hồ sơ} bị chậm; hẹn lại {ngày hẹn}. {tra cứu}',
    ],
    [
      'We apologise: dossier {mã hồ sơ} has a new date',
      '{cơ quan} apologises that dossier {mã hồ sơ} under the procedure {thủ tục} was not settled in time.\nThe result is promised for: {ngày hẹn}.',
      'We apologise for the delay of dossier {mã hồ sơ}; new date {ngày hẹn}. {tra cứu}',
    ],
  ),
  [NoticeEvent.RESULT_READY]: dossierText(
    [],
    [
      'Đã có kết quả hồ sơ {mã hồ sơ}',
      'Hồ sơ {mã hồ sơ} về thủ tục {thủ tục} đã có kết quả.\nMời Ông/Bà mang giấy hẹn đến {cơ quan} để nhận trong giờ làm việc.',
      'Hồ sơ {mã hồ sơ} đã có kết quả tại {cơ quan}. {tra cứu}',
    ],
    [
      'The result of dossier {mã hồ sơ} is ready',
      'The result of dossier {mã hồ sơ} under the procedure {thủ tục} is ready.\nPlease bring your slip to {cơ quan} in office hours.',
      'The result of dossier {mã hồ sơ} is ready at {cơ quan}. {tra cứu}',
    ],
  ),
  [NoticeEvent.RESULT_BY_POST]: dossierText(
    [],
    [
      'Đã có kết quả hồ sơ {mã hồ sơ}',
      'Hồ sơ {mã hồ sơ} về thủ tục {thủ tục} đã có kết quả.\nKết quả sẽ được gửi qua bưu điện đến địa chỉ Ông/Bà đã đăng ký; Ông/Bà không phải đến {cơ quan}. Khi giao bưu điện, Ông/Bà sẽ được báo số hiệu bưu gửi.',
      'Hồ sơ {mã hồ sơ} đã có kết quả, sẽ gửi qua bưu điện đến Ông/Bà. {tra cứu}',
    ],
    [
      'The result of dossier {mã hồ sơ} is ready',
      'The result of dossier {mã hồ sơ} under the procedure {thủ tục} is ready.\nIt will be sent by post to the address that you gave; you need not come to {cơ quan}. You will be told the tracking number once the post has it.',
      'The result of dossier {mã hồ sơ} is ready and will be sent to you by post. {tra cứu}',
    ],
  ),
  [NoticeEvent.WITHDRAWN]: dossierText(
    ['reason'],
    [
      'Hồ sơ {mã hồ sơ} đã được rút',
      'Hồ sơ {mã hồ sơ} về thủ tục {thủ tục} đã được rút theo yêu cầu của Ông/Bà.\nNếu Ông/Bà không yêu cầu, xin liên hệ ngay với cơ quan.',
      'Hồ sơ {mã hồ sơ} đã được rút theo yêu cầu. Nếu không phải Ông/Bà yêu cầu, gọi {điện thoại}',
    ],
    [
      'Dossier {mã hồ sơ} was withdrawn',
      'Dossier {mã hồ sơ} under the procedure {thủ tục} was withdrawn as you asked.\nIf you did not ask for it please call the office at once.',
      'Dossier {mã hồ sơ} was withdrawn as asked. If you did not ask, call {điện thoại}',
    ],
  ),
  [NoticeEvent.STOPPED]: dossierText(
    ['reason'],
    [
      'Dừng giải quyết hồ sơ {mã hồ sơ}',
      'Hồ sơ {mã hồ sơ} về thủ tục {thủ tục} đã dừng giải quyết.\nLý do: {lý do}',
      'Hồ sơ {mã hồ sơ} đã dừng giải quyết. Hỏi lý do: {điện thoại}',
    ],
    [
      'Dossier {mã hồ sơ} was stopped',
      'Dossier {mã hồ sơ} under the procedure {thủ tục} was stopped.\nReason: {lý do}',
      'Dossier {mã hồ sơ} was stopped. Ask why: {điện thoại}',
    ],
  ),
  [NoticeEvent.POST_SENT]: dossierText(
    ['parcel'],
    [
      'Kết quả hồ sơ {mã hồ sơ} đã giao bưu điện',
      'Kết quả hồ sơ {mã hồ sơ} về thủ tục {thủ tục} đã giao bưu điện để phát đến Ông/Bà.\nSố hiệu bưu gửi: {số hiệu bưu gửi}.',
      'Kết quả hồ sơ {mã hồ sơ} đã giao bưu điện, số hiệu {số hiệu bưu gửi}. {tra cứu}',
    ],
    [
      'The result of dossier {mã hồ sơ} is with the post',
      'The result of dossier {mã hồ sơ} under the procedure {thủ tục} was given to the post.\nTracking number: {số hiệu bưu gửi}.',
      'The result of dossier {mã hồ sơ} was posted as {số hiệu bưu gửi}. {tra cứu}',
    ],
  ),
  [NoticeEvent.POST_IN_TRANSIT]: dossierText(
    ['parcel'],
    [
      'Kết quả hồ sơ {mã hồ sơ} đang được chuyển đến',
      'Bưu điện đang chuyển kết quả hồ sơ {mã hồ sơ} đến Ông/Bà.\nSố hiệu bưu gửi: {số hiệu bưu gửi}.',
      'Bưu điện đang chuyển kết quả hồ sơ {mã hồ sơ}, số hiệu {số hiệu bưu gửi}. {tra cứu}',
    ],
    [
      'The result of dossier {mã hồ sơ} is on its way',
      'The post is bringing the result of dossier {mã hồ sơ} to you.\nTracking number: {số hiệu bưu gửi}.',
      'The result of dossier {mã hồ sơ} is on its way as {số hiệu bưu gửi}. {tra cứu}',
    ],
  ),
  [NoticeEvent.POST_DELIVERED]: dossierText(
    ['parcel'],
    [
      'Kết quả hồ sơ {mã hồ sơ} đã được phát',
      'Bưu điện báo đã phát kết quả hồ sơ {mã hồ sơ} (số hiệu {số hiệu bưu gửi}).\nNếu Ông/Bà chưa nhận được, xin liên hệ ngay với cơ quan.',
      'Đã phát kết quả hồ sơ {mã hồ sơ} (số hiệu {số hiệu bưu gửi}). Chưa nhận được xin gọi {điện thoại}',
    ],
    [
      'The result of dossier {mã hồ sơ} was delivered',
      'The post says that it has delivered the result of dossier {mã hồ sơ} ({số hiệu bưu gửi}).\nIf you have not got it please call the office at once.',
      'The result of dossier {mã hồ sơ} ({số hiệu bưu gửi}) was delivered. If you have not got it call {điện thoại}',
    ],
  ),
  [NoticeEvent.POST_FAILED]: dossierText(
    ['parcel', 'reason'],
    [
      'Bưu điện chưa phát được kết quả hồ sơ {mã hồ sơ}',
      'Bưu điện chưa phát được kết quả hồ sơ {mã hồ sơ} (số hiệu {số hiệu bưu gửi}).\nLý do: {lý do}\nXin Ông/Bà liên hệ với cơ quan để gửi lại hoặc đến nhận tại quầy.',
      'Chưa phát được kết quả hồ sơ {mã hồ sơ} ({lý do}). Xin gọi {điện thoại} để gửi lại hoặc nhận tại quầy',
    ],
    [
      'The post could not deliver the result of dossier {mã hồ sơ}',
      'The post could not deliver the result of dossier {mã hồ sơ} ({số hiệu bưu gửi}).\nReason: {lý do}\nPlease tell the office whether it is to be sent again or kept at the counter.',
      'The result of dossier {mã hồ sơ} could not be delivered ({lý do}). Please call {điện thoại}',
    ],
  ),
  [NoticeEvent.SUBMISSION_RETURNED]: dossierText(
    ['reason'],
    [
      'Hồ sơ trực tuyến cần sửa, bổ sung',
      'Hồ sơ Ông/Bà nộp trực tuyến về thủ tục {thủ tục} cần sửa, bổ sung rồi gửi lại.\nLý do: {lý do}',
      'Hồ sơ trực tuyến của Ông/Bà cần sửa, bổ sung: {tra cứu}',
    ],
    [
      'Your online request has to be corrected',
      'What you sent in online under the procedure {thủ tục} has to be corrected and sent again.\nReason: {lý do}',
      'Your online request has to be corrected: {tra cứu}',
    ],
  ),
  [NoticeEvent.SUBMISSION_DECLINED]: dossierText(
    ['reason'],
    [
      'Hồ sơ trực tuyến không được tiếp nhận',
      'Hồ sơ Ông/Bà nộp trực tuyến về thủ tục {thủ tục} không được tiếp nhận.\nLý do: {lý do}',
      'Hồ sơ trực tuyến của Ông/Bà không được tiếp nhận. Lý do: {tra cứu}',
    ],
    [
      'Your online request was not accepted',
      'What you sent in online under the procedure {thủ tục} was not accepted.\nReason: {lý do}',
      'Your online request was not accepted. Reason: {tra cứu}',
    ],
  ),
  ...COMPLAINT_NOTICES,
  [NoticeEvent.ONE_TIME_CODE]: {
    words: ['oneTimeCode'],
    texts: {
      [NoticeLanguage.VI]: {
        SUBJECT: 'Mã xác nhận',
        EMAIL: 'Mã xác nhận: {mã xác nhận}\n\nMã dùng một lần, trong 5 phút. Cán bộ không bao giờ hỏi mã này.',
        SMS: 'Mã xác nhận {mã xác nhận}, dùng trong 5 phút. Không đưa mã cho ai.',
      },
      [NoticeLanguage.EN]: {
        SUBJECT: 'Your code',
        EMAIL: 'Your code: {mã xác nhận}\n\nIt works once, for 5 minutes. No official ever asks for it.',
        SMS: 'Your code is {mã xác nhận}, for 5 minutes. Give it to nobody.',
      },
    },
  },
  [NoticeEvent.TEST]: {
    words: [],
    texts: {
      [NoticeLanguage.VI]: {
        SUBJECT: 'Tin thử của hệ thống một cửa',
        EMAIL: 'Đây là tin thử do Ông/Bà tự gửi từ trang quản trị. Kênh thư điện tử đang hoạt động.',
        SMS: 'Tin thử của hệ thống một cửa.',
      },
      [NoticeLanguage.EN]: {
        SUBJECT: 'A test of the one-stop system',
        EMAIL: 'You have sent this test to yourself from the administration pages. E-mail works.',
        SMS: 'A test of the one-stop system.',
      },
    },
  },
};

export const WORDED_EVENTS = Object.keys(SHIPPED_NOTICES) as WordedEvent[];

export const shippedText = (event: WordedEvent, part: NoticePart, language: NoticeLanguage): string =>
  SHIPPED_NOTICES[event].texts[language][part];

/** What may stand in braces in the texts of an event. */
export const wordsOf = (event: WordedEvent): string[] => SHIPPED_NOTICES[event].words.map((word) => NOTICE_WORDS[word]);
