import { type Day, type Instant, startOfDay } from '../../kernel/instant';
import { A4, type Content, field, nationalHeading, pageFooter, signatures } from './form-layout';
import { formPage } from './form-page';
import { dateInLetters, momentInLetters, placeAndDate } from './vietnamese-date';

/** What the paper says of a day's seal. */
export interface PrintedSeal {
  ordinal: number;
  day: Day;
  sealedAt: Instant;
  dossiers: number;
  events: number;
  auditEntries: number;
  digest: string;
  /** Null for the first seal. */
  previousHash: string | null;
  hash: string;
}

const TITLE = 'BIÊN BẢN NIÊM PHONG NHẬT KÝ HỒ SƠ';
const WHAT_FOR =
  'Mã niêm phong được tính từ nhật ký của mọi hồ sơ có sự kiện trong ngày, từ nhật ký truy cập và từ mã niêm phong liền trước (SHA-256). ' +
  'Sửa, bớt hoặc thêm một sự kiện của ngày này, hay của bất cứ ngày nào trước đó, thì lệnh "hcc verify" không còn ra mã này. ' +
  'Bản in đã ký là chứng cứ nằm ngoài hệ thống: hãy so mã trên giấy với mã mà "hcc seal --print" in ra.';

/** A hash in blocks of eight, as two people compare it aloud. */
function inBlocks(hash: string): string {
  return hash.replace(/(.{8})(?=.)/g, '$1 ');
}

function lines(seal: PrintedSeal): [label: string, value: string][] {
  return [
    ['Số niêm phong', String(seal.ordinal)],
    ['Ngày được niêm phong', dateInLetters(startOfDay(seal.day))],
    ['Niêm phong lúc', momentInLetters(seal.sealedAt)],
    ['Hồ sơ có sự kiện trong ngày', String(seal.dossiers)],
    ['Sự kiện', String(seal.events)],
    ['Dòng nhật ký truy cập', String(seal.auditEntries)],
  ];
}

function hashes(seal: PrintedSeal): [label: string, value: string][] {
  return [
    ['Mã nội dung', inBlocks(seal.digest)],
    ['Mã niêm phong liền trước', seal.previousHash ? inBlocks(seal.previousHash) : 'không có (niêm phong đầu tiên)'],
    ['MÃ NIÊM PHONG', inBlocks(seal.hash)],
  ];
}

/** For the terminal. */
export function sealText(seal: PrintedSeal): string {
  return [TITLE, ...[...lines(seal), ...hashes(seal)].map(([label, value]) => `${label}: ${value}`), WHAT_FOR].join(
    '\n',
  );
}

/** One A4 page for pdfmake, to be signed by who ran the seal and who saw it. */
export function sealDocument(
  seal: PrintedSeal,
  { province, office }: { province: string; office: string },
): Record<string, unknown> {
  const m = A4;
  const heading = {
    agencyLines: [`UBND ${province}`],
    office,
    number: `Số: ${seal.ordinal}/NP`,
    placeAndDate: placeAndDate(province.replace(/^(Tỉnh|Thành phố) /, ''), seal.sealedAt),
  };
  const hash = ([label, value]: [string, string]): Content => ({
    stack: [
      { text: label, bold: true },
      { text: value, fontSize: m.body + 0.5, margin: [0, 2, 0, m.gap * 2] },
    ],
  });
  return formPage({
    m,
    title: `Niêm phong nhật ký hồ sơ ngày ${seal.day}`,
    author: office,
    subject: TITLE,
    at: seal.sealedAt,
    footer: pageFooter('Niêm phong nhật ký hồ sơ', `Ngày ${seal.day}`, m),
    content: [
      ...nationalHeading(heading, m),
      { text: TITLE, bold: true, fontSize: m.title, alignment: 'center', margin: [0, m.gap * 8, 0, m.gap * 6] },
      ...lines(seal).map(([label, value]) => field(m, label, value)),
      { text: '', margin: [0, m.gap * 2, 0, 0] },
      ...hashes(seal).map(hash),
      { text: WHAT_FOR, italics: true, margin: [0, m.gap * 2, 0, m.gap * 2] },
      signatures({ role: 'NGƯỜI NIÊM PHONG', name: '' }, { role: 'NGƯỜI CHỨNG KIẾN', name: '' }, m),
    ],
  });
}
