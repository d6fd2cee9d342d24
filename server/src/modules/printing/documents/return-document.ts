import { fillIn } from '../../../kernel/fill-in';
import type { Instant } from '../../../kernel/instant';
import { clean } from '../../../kernel/text';
import {
  A5,
  type Content,
  field,
  fields,
  formTitle,
  type Measures,
  nationalHeading,
  pageFooter,
  paragraph,
  STRONG,
} from '../form-layout';
import { formPage } from '../form-page';
import { qrSymbol } from '../symbols';
import type { PrintedForm } from '../texts/form-terms';
import type { FormTexts } from '../texts/shipped-texts';
import { momentInLetters } from '../vietnamese-date';
import { closing, headingOf, type LetterHead, type LetterSubject, procedureText } from './letter';

export interface ReturnData extends LetterHead {
  subject: LetterSubject;
  /** What was handed over, in words. */
  result: string;
  /** Null where the procedure has no limit. */
  dueAt: Instant | null;
  receivedBy: string;
  /** By which somebody else than the applicant took it. */
  authorisation: string | null;
  officerName: string;
  /** Where the bearer rates how he was served, once. */
  ratingUrl: string;
}

/** White that the standard asks for around a symbol, in modules (ISO/IEC 18004). */
const QR_QUIET = 4;

/** Says that the result was handed over, to whom and when, and asks how it went. Pure. */
export function returnDocument(data: ReturnData, texts: FormTexts<PrintedForm.RETURN>): Record<string, unknown> {
  const m = A5;
  const { issuer, subject, receivedBy } = data;
  const left = { role: texts.left, name: receivedBy };
  const right = { role: texts.right, name: data.officerName };
  return formPage({
    m,
    title: subject.code,
    author: issuer.office,
    subject: 'Phiếu trả kết quả giải quyết hồ sơ',
    at: data.issuedAt,
    footer: pageFooter(texts.footer, `Mã hồ sơ ${subject.code}`, m),
    content: [
      // Its number is that of the dossier: a result is handed over once.
      ...nationalHeading({ ...headingOf(data, texts.symbol), number: `Số: ${subject.code}/${texts.symbol}` }, m),
      formTitle(texts.title, m),
      fields(m, [
        ['Người nộp hồ sơ', subject.applicantName, STRONG],
        ['Mã hồ sơ', subject.code],
      ]),
      field(m, 'Nội dung yêu cầu giải quyết', procedureText(subject)),
      field(m, 'Kết quả', data.result),
      ...(data.dueAt === null ? [] : [field(m, 'Hẹn trả kết quả', momentInLetters(data.dueAt))]),
      field(m, 'Trả kết quả lúc', momentInLetters(data.issuedAt), STRONG),
      field(m, 'Người nhận kết quả', clean(receivedBy), STRONG),
      ...(data.authorisation === null ? [] : [field(m, 'Nhận thay theo', data.authorisation)]),
      closing(m, [fillIn(texts.closing, { 'cơ quan': clean(issuer.office) })], left, right),
      rating(m, data, texts),
    ],
  });
}

function rating(m: Measures, { ratingUrl, issuer }: ReturnData, texts: FormTexts<PrintedForm.RETURN>): Content {
  const qr = qrSymbol(ratingUrl);
  const width = qr.modules * m.qrModule;
  const quiet = QR_QUIET * m.qrModule;
  return {
    unbreakable: true,
    columns: [
      { width, svg: qr.svg, fit: [width, width] },
      {
        width: '*',
        stack: [
          { text: texts.ratingTitle, ...STRONG, margin: [0, 0, 0, m.gap] },
          paragraph(m, fillIn(texts.rating, { 'cơ quan': clean(issuer.office) })),
        ],
        margin: [quiet * 2, quiet, 0, 0],
      },
    ],
    margin: [quiet, m.gap * 8, 0, quiet],
  };
}
