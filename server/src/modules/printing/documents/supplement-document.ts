import { fillIn } from '../../../kernel/fill-in';
import { clean } from '../../../kernel/text';
import { A4, type Content, formTitle, nationalHeading, pageFooter, paragraph } from '../form-layout';
import { formPage } from '../form-page';
import type { PrintedForm } from '../texts/form-terms';
import type { FormTexts } from '../texts/shipped-texts';
import { closing, headingOf, type LetterHead, type LetterSubject, subjectFields } from './letter';

export interface SupplementData extends LetterHead {
  subject: LetterSubject;
  documents: readonly string[];
  reason: string;
  officerName: string;
}

/** Form 02: what the citizen must add, and who helps. */
export function supplementDocument(data: SupplementData, texts: FormTexts<PrintedForm.SUPPLEMENT>) {
  const m = A4;
  const { issuer, subject } = data;
  const words = {
    'cán bộ': clean(data.officerName),
    'cơ quan': clean(issuer.office),
    'điện thoại': issuer.phone ?? '……………',
    'mã hồ sơ': subject.code,
  };
  const list: Content = {
    ol: data.documents.map((name) => ({ text: clean(name), margin: [0, 0, 0, m.gap * 0.6] })),
    margin: [14, 0, 0, m.gap * 2],
  };
  return formPage({
    m,
    title: subject.code,
    author: issuer.office,
    subject: 'Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ',
    at: data.issuedAt,
    footer: pageFooter(texts.footer, `Mã hồ sơ ${subject.code}`, m),
    content: [
      ...nationalHeading(headingOf(data, texts.symbol), m),
      formTitle(texts.title, m),
      ...subjectFields(m, 'Hồ sơ của', subject),
      paragraph(m, texts.request, { margin: [0, m.gap * 1.5, 0, m.gap] }),
      list,
      paragraph(m, `Lý do: ${data.reason}`),
      closing(m, [fillIn(texts.closing, words)], null, { role: texts.role, hint: texts.hint, name: data.officerName }),
    ],
  });
}
