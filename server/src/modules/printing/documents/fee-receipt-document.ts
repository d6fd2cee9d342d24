import { formatDong } from '../../../kernel/money';
import type { PaymentMethod } from '../../dossier/dossier-terms';
import { amountInWords } from '../amount-in-words';
import {
  A5_LANDSCAPE,
  type Content,
  field,
  fields,
  formTitle,
  nationalHeading,
  pageFooter,
  STRONG,
  signatures,
} from '../form-layout';
import { formPage } from '../form-page';
import type { PrintedForm } from '../texts/form-terms';
import type { FormTexts } from '../texts/shipped-texts';
import { headingOf, type LetterHead, type LetterSubject, procedureText } from './letter';

export interface FeeReceiptData extends LetterHead {
  subject: LetterSubject;
  payer: string;
  purpose: string;
  amountDong: number;
  method: `${PaymentMethod}`;
  cashierName: string;
  /** Printed again, or taken back: said under the title. */
  mark?: string;
}

export const METHOD_TEXT: Record<PaymentMethod, string> = {
  CASH: 'Tiền mặt',
  TRANSFER: 'Chuyển khoản',
  ONLINE: 'Cổng thanh toán',
};

const COPIES = 3;
/** Letters. A longer name stands at the head of the receipt; under the signature it would not leave room on the sheet. */
const FITS_UNDER_A_ROLE = 80;

/** The receipt of money in its three copies, each on a sheet of its own; the amount in figures and in words. */
export function feeReceiptDocument(data: FeeReceiptData, texts: FormTexts<PrintedForm.FEE_RECEIPT>) {
  const m = A5_LANDSCAPE;
  const heading = headingOf(data, texts.symbol);
  const footer = pageFooter(texts.footer, heading.number, m);
  const copy = (name: string, index: number): Content => ({
    stack: [
      ...nationalHeading(heading, m),
      { ...formTitle(texts.title, m), margin: [0, m.gap * 4, 0, 0] },
      {
        text: data.mark ? `${name} – ${data.mark}` : name,
        italics: true,
        alignment: 'center',
        margin: [0, 0, 0, m.gap * 3],
      },
      field(m, 'Người nộp tiền', data.payer, STRONG),
      field(m, 'Địa chỉ', data.subject.address),
      field(m, 'Nội dung thu', data.purpose),
      field(m, 'Theo hồ sơ', `${data.subject.code} – ${procedureText(data.subject)}`),
      fields(m, [
        ['Số tiền', formatDong(data.amountDong), STRONG],
        ['Hình thức nộp', METHOD_TEXT[data.method]],
      ]),
      field(m, 'Viết bằng chữ', amountInWords(data.amountDong)),
      signatures(
        { role: texts.left, name: data.payer.length > FITS_UNDER_A_ROLE ? '' : data.payer },
        { role: texts.right, name: data.cashierName },
        m,
      ),
    ],
    ...(index > 0 ? { pageBreak: 'before' } : {}),
  });
  return formPage({
    m,
    title: `Biên lai ${heading.number}`,
    author: data.issuer.office,
    subject: 'Biên lai thu tiền',
    at: data.issuedAt,
    // The sheets are three papers, so none of them says that it is page two of three, unless they had to be continued.
    footer: (page, pages) => footer(page, pages === COPIES ? 1 : pages),
    content: [texts.first, texts.second, texts.third].map(copy),
  });
}
