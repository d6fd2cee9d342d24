import type { Instant } from '../../kernel/instant';
import { formatDong } from '../../kernel/money';
import { groupedSecret } from '../../kernel/short-secret';
import { clean } from '../../kernel/text';
import {
  A4,
  A5,
  BODY_FONT,
  type Content,
  field,
  fields,
  MEDIUM_FONT,
  type Measures,
  nationalHeading,
  pageFooter,
  STRONG,
  signatures,
} from './form-layout';
import { type MonthStyle, momentInLetters, NO_LIMIT_TEXT, placeAndDate } from './vietnamese-date';

export interface SlipPerson {
  fullName: string;
  idNumber: string | null;
  phone: string | null;
  email: string | null;
  address: string | null;
}

export interface SlipPaper {
  name: string;
  originals: number;
  certifiedCopies: number;
  photocopies: number;
}

/** Everything that form 01 says, as it is to be printed; nothing is looked up while printing. */
export interface SlipData {
  paperSize: 'A5' | 'A4';
  code: string;
  /** The agencies above the receiving desk, highest first: ["UBND huyện Quan Hóa", "UBND thị trấn Hồi Xuân"]. */
  agencyLines: readonly string[];
  receivingOffice: string;
  /** The place that the date line names: "Hồi Xuân". */
  placeName: string;
  issuedAt: Instant;
  applicant: SlipPerson;
  /** Whose matter it is; null, or the same person, where the applicant acts for himself. */
  owner: SlipPerson | null;
  procedureName: string;
  procedureCode: string;
  documents: readonly SlipPaper[];
  /** Number of sets handed in; 1 where left out. */
  sets?: number;
  /** The legal time in words, as `limitInWords` gives it. */
  limitText: string;
  receivedAt: Instant;
  dueAt: Instant | null;
  returnBy: 'COUNTER' | 'POST';
  /** The desk for COUNTER, the address of delivery for POST. */
  returnPlace: string;
  /** What opens the public page: its secret, its address, and both with the code as the QR code has them. */
  lookupKey: string;
  publicUrl: string;
  trackingUrl: string;
  hotline: string | null;
  officerName: string;
  feeDong: number;
  note: string | null;
}

/** A barcode as an SVG without quiet zone, and its width in modules. */
export interface SlipSymbol {
  svg: string;
  modules: number;
}

/** Modules of white that the standards ask for around a symbol (ISO/IEC 15417 and 18004). */
const BAR_QUIET = 10;
const QR_QUIET = 4;
const RULE = 0.5;
/** On this form day and month both have two digits. */
const MONTH: MonthStyle = 'DECREE_30';
/** Characters. pdfmake cuts off what may not be broken and is taller than a page, so longer texts may be broken. */
const FITS_A_PAGE = 1_000;

/** The pdfmake description of form 01 (Circular 01/2018/TT-VPCP). Pure: the same data give the same description. */
export function slipDocument(data: SlipData, barcode: SlipSymbol, qr: SlipSymbol): Record<string, unknown> {
  const m = data.paperSize === 'A4' ? A4 : A5;
  return {
    pageSize: m.page,
    pageMargins: [m.marginX, m.marginTop, m.marginX, m.marginBottom],
    version: '1.7',
    language: 'vi',
    displayTitle: true,
    info: {
      title: data.code,
      author: clean(data.receivingOffice),
      subject: 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả',
      creator: 'HCC',
      // The moment of issue, not of rendering: a slip that is printed again is the same file.
      creationDate: new Date(data.issuedAt),
    },
    defaultStyle: { font: BODY_FONT, fontSize: m.body },
    footer: pageFooter('Mẫu số 01 – Thông tư 01/2018/TT-VPCP', data.code, m),
    content: [
      ...nationalHeading(
        {
          agencyLines: data.agencyLines,
          office: data.receivingOffice,
          number: `Số: ${data.code}/TNHS`,
          placeAndDate: placeAndDate(clean(data.placeName), data.issuedAt, MONTH),
        },
        m,
      ),
      {
        text: 'GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ',
        bold: true,
        fontSize: m.title,
        alignment: 'center',
        margin: [0, m.gap * 4, 0, m.gap],
      },
      symbols(data, m, barcode, qr),
      ...people(data, m),
      documentTable(data, m),
      ...terms(data, m),
      closing(data, m),
    ],
  };
}

function symbols(data: SlipData, m: Measures, barcode: SlipSymbol, qr: SlipSymbol): Content {
  const room = m.width - 2 * m.marginX;
  const qrWidth = qr.modules * m.qrModule;
  const qrQuiet = QR_QUIET * m.qrModule;
  const barRoom = room - qrWidth - qrQuiet;
  // The left quiet zone lies in the margin of the page, the right one in front of the QR.
  const barModule = Math.min(m.barModule, barRoom / (barcode.modules + BAR_QUIET));
  const barWidth = barcode.modules * barModule;
  const barTop = Math.max(0, (qrWidth - m.barHeight - 2 * m.body * 1.27) / 2);
  return {
    columns: [
      {
        width: barWidth,
        stack: [
          { svg: barcode.svg, width: barWidth, height: m.barHeight },
          {
            text: data.code,
            alignment: 'center',
            font: MEDIUM_FONT,
            characterSpacing: 1,
            noWrap: true,
            margin: [0, 1, 0, 0],
          },
          {
            text: ['Mã tra cứu: ', { text: groupedSecret(data.lookupKey), font: MEDIUM_FONT }],
            alignment: 'center',
            noWrap: true,
          },
        ],
        margin: [0, barTop, 0, 0],
      },
      { width: '*', text: '' },
      { width: qrWidth, svg: qr.svg, fit: [qrWidth, qrWidth] },
    ],
    margin: [0, qrQuiet, 0, qrQuiet],
  };
}

function people(data: SlipData, m: Measures): Content[] {
  const { applicant, owner } = data;
  return [
    field(m, 'Nơi tiếp nhận hồ sơ', data.receivingOffice),
    fields(m, [
      ['Tiếp nhận hồ sơ của', applicant.fullName, STRONG],
      ['Số CCCD/CMND/hộ chiếu', applicant.idNumber],
    ]),
    field(m, 'Địa chỉ', applicant.address),
    fields(m, [
      ['Số điện thoại', applicant.phone],
      ['Email', applicant.email],
    ]),
    owner === null || isApplicant(owner, applicant)
      ? field(m, 'Chủ hồ sơ', `${applicant.fullName} (là người nộp hồ sơ)`)
      : ownerField(owner, m),
    field(m, 'Nội dung yêu cầu giải quyết', `${data.procedureName} (mã thủ tục ${data.procedureCode})`),
  ];
}

function ownerField(owner: SlipPerson, m: Measures): Content {
  const details: [string, string | null][] = [
    ['số CCCD/CMND', owner.idNumber],
    ['điện thoại', owner.phone],
    ['email', owner.email],
    ['địa chỉ', owner.address],
  ];
  const known = details.filter(([, value]) => value !== null).map(([label, value]) => `; ${label}: ${value}`);
  return field(m, 'Chủ hồ sơ', owner.fullName + known.join(''));
}

function documentTable(data: SlipData, m: Measures): Content {
  const header = ['TT', 'Tên giấy tờ', 'Bản chính', 'Bản sao chứng thực', 'Bản chụp'].map((text) => ({
    text,
    bold: true,
    fontSize: m.small,
    alignment: 'center',
    verticalAlignment: 'middle',
  }));
  const count = (value: number) => ({ text: value > 0 ? String(value) : '–', alignment: 'center' });
  const rows = data.documents.map((paper, index) => [
    { text: String(index + 1), alignment: 'center' },
    { text: clean(paper.name) },
    count(paper.originals),
    count(paper.certifiedCopies),
    count(paper.photocopies),
  ]);
  const breakable = data.documents.some((paper) => paper.name.length >= FITS_A_PAGE);
  const empty = [{ text: 'Không có giấy tờ kèm theo', colSpan: 5, alignment: 'center', italics: true }, '', '', '', ''];
  const cellPadding = 3;
  const side = [m.body * 2, m.body * 4.5, m.body * 5.2, m.body * 4.5];
  // Counted out, because a column of width '*' grows with a word that is too long for it, off the paper.
  const used = side.reduce((sum, width) => sum + width, 0) + 5 * 2 * cellPadding + 6 * RULE;
  const nameWidth = m.width - 2 * m.marginX - used;
  // A row of the header, so that it neither stays behind on the page before nor is missing on the page after.
  const caption = {
    text: 'Thành phần hồ sơ nộp gồm:',
    colSpan: 5,
    border: [false, false, false, false],
    margin: [-cellPadding, -1, 0, 0],
  };
  return {
    table: {
      headerRows: 2,
      keepWithHeaderRows: breakable ? 0 : 1,
      dontBreakRows: !breakable,
      widths: [side[0], nameWidth, ...side.slice(1)],
      body: [[caption, '', '', '', ''], header, ...(rows.length > 0 ? rows : [empty])],
    },
    layout: {
      hLineWidth: (line: number) => (line === 0 ? 0 : RULE),
      vLineWidth: () => RULE,
      paddingTop: () => 1.2,
      paddingBottom: () => 1.2,
      paddingLeft: () => cellPadding,
      paddingRight: () => cellPadding,
      fillColor: (row: number) => (row === 1 ? '#eeeeee' : null),
    },
    margin: [0, 0, 0, m.gap * 2],
  };
}

function terms(data: SlipData, m: Measures): Content[] {
  return [
    fields(m, [
      ['Số lượng hồ sơ', `${data.sets ?? 1} (bộ)`],
      ['Phí, lệ phí', data.feeDong > 0 ? formatDong(data.feeDong) : 'không thu'],
    ]),
    field(m, 'Thời gian giải quyết hồ sơ theo quy định', data.limitText),
    field(m, 'Thời gian nhận hồ sơ', momentInLetters(data.receivedAt, MONTH)),
    ...(data.note ? [field(m, 'Ghi chú', data.note)] : []),
  ];
}

/**
 * The citizen's part and the signatures stay on one sheet: a page with nothing but signatures could be laid under
 * another slip.
 */
function closing(data: SlipData, m: Measures): Content {
  const { returnPlace, publicUrl, trackingUrl, applicant, officerName } = data;
  const length = returnPlace.length + publicUrl.length + applicant.fullName.length + officerName.length;
  return {
    unbreakable: length < FITS_A_PAGE,
    stack: [
      field(m, 'Thời gian trả kết quả giải quyết hồ sơ', dueText(data), STRONG),
      data.returnBy === 'POST'
        ? field(m, 'Nhận kết quả qua dịch vụ bưu chính công ích, gửi tới', returnPlace)
        : field(m, 'Đăng ký nhận kết quả tại', returnPlace),
      field(m, 'Tra cứu tình trạng hồ sơ tại', publicUrl, { font: MEDIUM_FONT, link: trackingUrl }),
      ...(data.hotline === null ? [] : [field(m, 'Điện thoại hướng dẫn, tra cứu', data.hotline)]),
      signatures(['NGƯỜI NỘP HỒ SƠ', applicant.fullName], ['NGƯỜI TIẾP NHẬN HỒ SƠ', officerName], m),
    ],
  };
}

function dueText(data: SlipData): string {
  if (data.dueAt !== null) return momentInLetters(data.dueAt, MONTH);
  return data.limitText === NO_LIMIT_TEXT ? NO_LIMIT_TEXT : 'sẽ thông báo sau';
}

/** Same name, and nothing is said of the owner that is not also said of the applicant. */
function isApplicant(owner: SlipPerson, applicant: SlipPerson): boolean {
  const details = ['idNumber', 'phone', 'email', 'address'] as const;
  return (
    clean(owner.fullName) === clean(applicant.fullName) &&
    details.every((detail) => owner[detail] === null || owner[detail] === applicant[detail])
  );
}
