import { fillIn } from '../../../kernel/fill-in';
import type { Instant } from '../../../kernel/instant';
import { clean } from '../../../kernel/text';
import { A4, formTitle, nationalHeading, pageFooter, paragraph } from '../form-layout';
import { formPage } from '../form-page';
import type { PrintedForm } from '../texts/form-terms';
import type { FormTexts } from '../texts/shipped-texts';
import { dateInLetters, momentInLetters } from '../vietnamese-date';
import { addressee, closing, headingOf, type LetterHead, type LetterSubject } from './letter';

export interface ApologyData extends LetterHead {
  subject: LetterSubject;
  receivingOffice: string;
  receivedAt: Instant;
  /** What was promised last before this letter. */
  dueAt: Instant;
  /** From the list of causes, and what the office says of it. */
  cause: string;
  explanation: string;
  promisedAt: Instant;
  /** Who approved the letter. */
  headName: string;
}

/** Form 04: the old date, why it is not kept, and the new one. */
export function apologyDocument(data: ApologyData, texts: FormTexts<PrintedForm.APOLOGY>) {
  const m = A4;
  const { issuer, subject } = data;
  const words = {
    'cơ quan': clean(issuer.office),
    'ngày tiếp nhận': dateInLetters(data.receivedAt),
    'nơi tiếp nhận': clean(data.receivingOffice),
    'thủ tục': clean(subject.procedureName),
    'mã hồ sơ': subject.code,
    'hạn trả': momentInLetters(data.dueAt),
    'ngày hẹn lại': momentInLetters(data.promisedAt),
  };
  const say = (text: string) => paragraph(m, fillIn(text, words));
  return formPage({
    m,
    title: subject.code,
    author: issuer.office,
    subject: 'Phiếu xin lỗi và hẹn lại ngày trả kết quả',
    at: data.issuedAt,
    lineHeight: 1.3,
    footer: pageFooter(texts.footer, `Mã hồ sơ ${subject.code}`, m),
    content: [
      ...nationalHeading(headingOf(data, texts.symbol), m),
      formTitle(texts.title, m),
      addressee(m, subject.applicantName),
      say(texts.opening),
      say(texts.due),
      say(texts.late),
      paragraph(m, `Lý do: ${[data.cause, data.explanation].filter(Boolean).join('. ')}`),
      say(texts.sorry),
      closing(m, [fillIn(texts.closing, words)], null, { role: texts.role, hint: texts.hint, name: data.headName }),
    ],
  });
}
