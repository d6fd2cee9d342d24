import { fillIn } from '../../../kernel/fill-in';
import { formatDong } from '../../../kernel/money';
import { clean } from '../../../kernel/text';
import { amountInWords } from '../amount-in-words';
import { A4, field, formTitle, nationalHeading, pageFooter, paragraph, STRONG } from '../form-layout';
import { formPage } from '../form-page';
import type { PrintedForm } from '../texts/form-terms';
import type { FormTexts } from '../texts/shipped-texts';
import { addressee, closing, headingOf, type LetterHead, type LetterSubject } from './letter';

export interface PaymentNoticeData extends LetterHead {
  subject: LetterSubject;
  receivingOffice: string;
  amountDong: number;
  purpose: string;
  officerName: string;
}

/** Tells the citizen what is to be paid; until then the clock stands still. */
export function paymentDocument(data: PaymentNoticeData, texts: FormTexts<PrintedForm.PAYMENT_NOTICE>) {
  const m = A4;
  const { issuer, subject } = data;
  const words = {
    'cơ quan': clean(issuer.office),
    'mã hồ sơ': subject.code,
    'thủ tục': clean(subject.procedureName),
    'nơi tiếp nhận': clean(data.receivingOffice),
    'điện thoại': issuer.phone ?? '……………',
  };
  const signer = { role: texts.role, hint: texts.hint, name: data.officerName };
  return formPage({
    m,
    title: subject.code,
    author: issuer.office,
    subject: 'Thông báo thực hiện nghĩa vụ tài chính',
    at: data.issuedAt,
    lineHeight: 1.3,
    footer: pageFooter(texts.footer, `Mã hồ sơ ${subject.code}`, m),
    content: [
      ...nationalHeading(headingOf(data, texts.symbol), m),
      formTitle(texts.title, m),
      addressee(m, subject.applicantName),
      paragraph(m, fillIn(texts.opening, words)),
      field(m, 'Khoản phải nộp', data.purpose),
      field(m, 'Số tiền', formatDong(data.amountDong), STRONG),
      field(m, 'Viết bằng chữ', amountInWords(data.amountDong)),
      paragraph(m, fillIn(texts.where, words)),
      closing(m, [fillIn(texts.clock, words)], null, signer),
    ],
  });
}
