import { fillIn } from '../../../kernel/fill-in';
import type { Instant } from '../../../kernel/instant';
import { clean } from '../../../kernel/text';
import { A4, type Content, nationalHeading, pageFooter, paragraph } from '../form-layout';
import { formPage } from '../form-page';
import type { PrintedForm } from '../texts/form-terms';
import type { FormTexts } from '../texts/shipped-texts';
import { momentInLetters } from '../vietnamese-date';
import { addressee, closing, headingOf, type LetterHead, type LetterSubject } from './letter';

export interface ConsultationData extends LetterHead {
  subject: LetterSubject;
  /** The office that is asked. */
  askedOffice: string;
  question: string;
  dueAt: Instant;
  senderName: string;
}

/** The letter with which an office asks another one for its opinion by a date. */
export function consultationDocument(data: ConsultationData, texts: FormTexts<PrintedForm.CONSULTATION>) {
  const m = A4;
  const { issuer, subject } = data;
  const words = {
    'cơ quan': clean(issuer.office),
    'mã hồ sơ': subject.code,
    'người nộp': clean(subject.applicantName),
    'thủ tục': clean(subject.procedureName),
    'nơi nhận': clean(data.askedOffice),
    'hạn trả lời': momentInLetters(data.dueAt),
  };
  // A letter that has no name of its own says under its number what it is about (Decree 30/2020, annex I).
  const about: Content = {
    columns: [
      { width: '43%', text: fillIn(texts.subject, words), alignment: 'center', fontSize: m.small },
      { width: '*', text: '' },
    ],
    margin: [0, m.gap, 0, m.gap * 6],
  };
  const say = (text: string) => paragraph(m, fillIn(text, words));
  return formPage({
    m,
    title: subject.code,
    author: issuer.office,
    subject: fillIn(texts.subject, words),
    at: data.issuedAt,
    lineHeight: 1.3,
    footer: pageFooter(texts.footer, `Mã hồ sơ ${subject.code}`, m),
    content: [
      ...nationalHeading(headingOf(data, texts.symbol), m),
      about,
      addressee(m, data.askedOffice),
      say(texts.opening),
      paragraph(m, data.question, { margin: [14, 0, 14, m.gap * 2], italics: true }),
      say(texts.deadline),
      closing(m, [fillIn(texts.closing, words)], null, { role: texts.role, hint: texts.hint, name: data.senderName }),
    ],
  });
}
