import type { Instant } from '../../../kernel/instant';
import { clean } from '../../../kernel/text';
import { A4, type Content, field, formTitle, nationalHeading, pageFooter, paragraph } from '../form-layout';
import { formPage } from '../form-page';
import { centred, formTable, headerCell } from '../form-table';
import type { Issuer } from '../office-heading';
import type { PrintedForm } from '../texts/form-terms';
import type { FormTexts } from '../texts/shipped-texts';
import { durationText, momentInLetters, shortMoment } from '../vietnamese-date';
import { headingOf, type LetterSubject, procedureText } from './letter';

export type HopResult = 'EARLY' | 'ON_TIME' | 'LATE';

/** A stay of the dossier in an office: who gave it, who took it, and what came of it there. */
export interface Hop {
  stepName: string;
  /** Null for the first: the citizen gave it. */
  giver: { office: string; person: string | null } | null;
  taker: { office: string; person: string | null };
  takenAt: Instant;
  leftAt: Instant | null;
  /** Working minutes, pauses left out. */
  usedMinutes: number;
  quotaMinutes: number;
  /** Null while it lies there, and where nothing is allotted. */
  result: HopResult | null;
  /** Pauses, questions to other offices and causes of lateness, a line each. */
  notes: readonly string[];
}

export interface ControlData {
  issuer: Issuer;
  printedAt: Instant;
  subject: LetterSubject;
  receivedAt: Instant;
  dueAt: Instant | null;
  settlingOffice: string;
  /** Offices that were asked for their opinion. */
  consulted: readonly string[];
  minutesPerDay: number;
  /** What the result is known by, and whether it bears the office's signature; null before it is issued. */
  result: string | null;
  hops: readonly Hop[];
}

const RESULT: Record<HopResult, string> = { EARLY: 'Trước hạn', ON_TIME: 'Đúng hạn', LATE: 'Quá hạn' };
const HEADER = ['TT', 'Cơ quan giao, nhận hồ sơ', 'Thời gian giao, nhận', 'Đã dùng / định mức', 'Kết quả', 'Ghi chú'];

function party(label: string, { office, person }: Hop['taker']): string {
  return `${label}: ${clean(office)}${person ? ` – ${clean(person)}` : ''}`;
}

function resultText({ result, leftAt, usedMinutes, quotaMinutes }: Hop): string {
  if (result !== null) return RESULT[result];
  if (leftAt !== null) return '–';
  return quotaMinutes > 0 && usedMinutes > quotaMinutes ? 'Đang giải quyết, quá hạn' : 'Đang giải quyết';
}

/** Form 05: the dossier's road hop by hop. */
export function controlDocument(data: ControlData, texts: FormTexts<PrintedForm.CONTROL>) {
  const m = A4;
  const { issuer, subject, minutesPerDay } = data;
  const heading = headingOf({ issuer, number: null, issuedAt: data.printedAt }, '');
  const small = (text: string | readonly string[], more: object = {}) => ({
    text: typeof text === 'string' ? text : text.join('\n'),
    fontSize: m.small,
    ...more,
  });
  const time = (minutes: number) => durationText(minutes, minutesPerDay);
  const row = (hop: Hop, index: number): Content[] => [
    centred(String(index + 1)),
    {
      stack: [
        { text: clean(hop.stepName), bold: true },
        party('Giao', hop.giver ?? { office: 'Người nộp hồ sơ', person: subject.applicantName }),
        party('Nhận', hop.taker),
      ],
      fontSize: m.small,
    },
    small([`Nhận: ${shortMoment(hop.takenAt)}`, ...(hop.leftAt === null ? [] : [`Giao: ${shortMoment(hop.leftAt)}`])]),
    small(`${time(hop.usedMinutes)} / ${hop.quotaMinutes > 0 ? time(hop.quotaMinutes) : 'không quy định'}`),
    small(resultText(hop), { alignment: 'center', bold: hop.result === 'LATE' }),
    small(hop.notes),
  ];
  return formPage({
    m,
    title: subject.code,
    author: issuer.office,
    subject: 'Phiếu kiểm soát quá trình giải quyết hồ sơ',
    at: data.printedAt,
    footer: pageFooter(texts.footer, `Mã hồ sơ ${subject.code}`, m),
    content: [
      ...nationalHeading({ ...heading, number: `Mã hồ sơ: ${subject.code}` }, m),
      formTitle(texts.title, m),
      field(m, 'Hồ sơ của', subject.applicantName),
      field(m, 'Nội dung yêu cầu giải quyết', procedureText(subject)),
      field(m, 'Cơ quan tiếp nhận', issuer.office),
      field(m, 'Cơ quan chủ trì giải quyết', data.settlingOffice),
      field(m, 'Cơ quan phối hợp giải quyết', data.consulted.join('; ')),
      field(m, 'Thời gian nhận hồ sơ', momentInLetters(data.receivedAt)),
      field(m, 'Hạn trả kết quả', data.dueAt === null ? 'không có hạn đang chạy' : momentInLetters(data.dueAt)),
      ...(data.result === null ? [] : [field(m, 'Kết quả giải quyết', data.result)]),
      formTable({
        m,
        widths: [18, null, 76, 70, 54, 118],
        header: [HEADER.map((text) => headerCell(m, text))],
        rows: data.hops.map(row),
        empty: 'Chưa có chặng nào',
        longest: Math.max(0, ...data.hops.map(({ notes, stepName }) => notes.join('\n').length * 2 + stepName.length)),
      }),
      paragraph(m, texts.note, { italics: true, fontSize: m.small }),
    ],
  });
}
