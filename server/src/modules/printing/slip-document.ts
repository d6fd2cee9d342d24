import { formatDong } from '../../kernel/money';
import { groupedSecret } from '../../kernel/short-secret-text';
import { clean } from '../../kernel/text';
import {
  A4,
  A5,
  type Content,
  field,
  fields,
  formTitle,
  MEDIUM_FONT,
  type Measures,
  nationalHeading,
  pageFooter,
  STRONG,
  signatures,
} from './form-layout';
import { formPage } from './form-page';
import { centred, FITS_A_PAGE, formTable, headerCell } from './form-table';
import { type BarSymbol, dueText, isApplicant, type SlipData, type SlipPerson, type SlipTexts } from './slip-data';
import { momentInLetters, placeAndDate } from './vietnamese-date';

/** Modules of white that the standards ask for around a symbol (ISO/IEC 15417 and 18004). */
const BAR_QUIET = 10;
const QR_QUIET = 4;
const REPLACED = 'ĐÃ ĐƯỢC THAY THẾ';

/** The pdfmake description of form 01 (Circular 01/2018/TT-VPCP). Pure: the same data give the same description. */
export function slipDocument(
  data: SlipData,
  texts: SlipTexts,
  { barcode, qr }: { barcode: BarSymbol; qr: BarSymbol },
): Record<string, unknown> {
  const m = data.paperSize === 'A4' ? A4 : A5;
  const heading = {
    agencyLines: data.agencyLines,
    office: data.receivingOffice,
    number: `Số: ${data.code}/${texts.symbol}`,
    placeAndDate: placeAndDate(clean(data.placeName), data.issuedAt),
  };
  return formPage({
    m,
    title: data.slipCode,
    author: data.receivingOffice,
    subject: 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả',
    at: data.issuedAt,
    lineHeight: 1,
    ...(data.replacedAt === null ? {} : { watermark: REPLACED }),
    footer: pageFooter(texts.footer, `Mã hồ sơ ${data.code}`, m),
    content: [
      ...nationalHeading(heading, m),
      { ...formTitle(texts.title, m), margin: [0, m.gap * 4, 0, m.gap] },
      ...editionLines(data, m),
      symbols(data, m, barcode, qr),
      ...people(data, m),
      documentTable(data, m),
      ...terms(data, m),
      closing(data, texts, m),
    ],
  });
}

/** Which of several slips this is, and whether it still counts. */
function editionLines({ edition, replacedAt, issuedAt }: SlipData, m: Measures): Content[] {
  const line = (text: string, style: object = {}) => ({
    text,
    alignment: 'center',
    margin: [0, 0, 0, m.gap],
    ...style,
  });
  return [
    ...(edition === 1
      ? []
      : [line(`Phiếu thay thế lần ${edition - 1}, lập lúc ${momentInLetters(issuedAt)}`, { italics: true })]),
    ...(replacedAt === null ? [] : [line(`${REPLACED} lúc ${momentInLetters(replacedAt)}; không còn giá trị`, STRONG)]),
  ];
}

function symbols(data: SlipData, m: Measures, barcode: BarSymbol, qr: BarSymbol): Content {
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
            text: data.slipCode,
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
  const count = (value: number) => centred(value > 0 ? String(value) : '–');
  return formTable({
    m,
    caption: 'Thành phần hồ sơ nộp gồm:',
    widths: [m.body * 2, null, m.body * 4.5, m.body * 5.2, m.body * 4.5],
    header: [['TT', 'Tên giấy tờ', 'Bản chính', 'Bản sao chứng thực', 'Bản chụp'].map((text) => headerCell(m, text))],
    rows: data.documents.map((paper, index) => [
      centred(String(index + 1)),
      { text: clean(paper.name) },
      count(paper.originals),
      count(paper.certifiedCopies),
      count(paper.photocopies),
    ]),
    empty: 'Không có giấy tờ kèm theo',
    longest: Math.max(0, ...data.documents.map(({ name }) => name.length)),
  });
}

function terms(data: SlipData, m: Measures): Content[] {
  return [
    fields(m, [
      ['Số lượng hồ sơ', `${data.sets ?? 1} (bộ)`],
      ['Phí, lệ phí', feeText(data)],
    ]),
    field(m, 'Thời gian giải quyết hồ sơ theo quy định', data.limitText),
    field(m, 'Thời gian nhận hồ sơ', momentInLetters(data.receivedAt)),
    ...(data.note ? [field(m, 'Ghi chú', data.note)] : []),
  ];
}

/**
 * The citizen's part and the signatures stay on one sheet: a page with nothing but signatures could be laid under
 * another slip.
 */
function closing(data: SlipData, texts: SlipTexts, m: Measures): Content {
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
      signatures({ role: texts.left, name: applicant.fullName }, { role: texts.right, name: officerName }, m),
    ],
  };
}

function feeText({ feeDong, feeNote }: Pick<SlipData, 'feeDong' | 'feeNote'>): string {
  const fee = feeDong > 0 ? formatDong(feeDong) : 'không thu';
  return feeNote ? `${fee} (${feeNote})` : fee;
}
