import type { Instant } from '../../../kernel/instant';
import { formatDong } from '../../../kernel/money';
import { groupedSecret } from '../../../kernel/short-secret-text';
import { clean } from '../../../kernel/text';
import {
  A4,
  type Content,
  field,
  fields,
  formTitle,
  MEDIUM_FONT,
  type Measures,
  nationalHeading,
  pageFooter,
  STRONG,
} from '../form-layout';
import { formPage } from '../form-page';
import { centred, formTable, headerCell } from '../form-table';
import type { SlipData } from '../slip-data';
import { code128, qrSymbol } from '../symbols';
import type { PrintedForm } from '../texts/form-terms';
import type { FormTexts } from '../texts/shipped-texts';
import { momentInLetters, placeAndDate } from '../vietnamese-date';
import { closing } from './letter';

/** White that the standards ask for on both sides of a bar code, in modules (ISO/IEC 15417). */
const QUIET = 2 * 10;
const BARS_WIDTH = 320;

function barCode(data: SlipData, m: Measures): Content {
  const { svg, modules } = code128(data.slipCode);
  const module = Math.min(m.barModule, BARS_WIDTH / (modules + QUIET));
  const width = modules * module;
  return {
    stack: [
      { svg, width, height: m.barHeight * 0.8, margin: [(BARS_WIDTH - width) / 2, 3, 0, 0] },
      { text: data.slipCode, alignment: 'center', font: MEDIUM_FONT, characterSpacing: 1, noWrap: true },
    ],
  };
}

function dossierCell(data: SlipData, m: Measures): Content {
  const papers = data.documents.map(({ name }) => clean(name)).join('; ');
  return {
    stack: [
      barCode(data, m),
      field(m, 'Thủ tục', `${data.procedureName} (${data.procedureCode})`),
      field(m, `Giấy tờ đã nộp (${data.documents.length})`, papers),
      field(m, 'Nhận lúc', momentInLetters(data.receivedAt)),
      field(m, 'Phí, lệ phí', data.feeDong > 0 ? formatDong(data.feeDong) : 'không thu'),
      field(m, 'Hẹn trả', data.dueAt === null ? 'sẽ thông báo sau' : momentInLetters(data.dueAt), STRONG),
    ],
    fontSize: m.small,
  };
}

function lookUpCell(data: SlipData, m: Measures): Content {
  const qr = qrSymbol(data.trackingUrl);
  const width = qr.modules * m.qrModule * 0.75;
  return {
    stack: [
      { svg: qr.svg, fit: [width, width], alignment: 'center', margin: [0, 6, 0, 6] },
      { text: ['Mã tra cứu:\n', { text: groupedSecret(data.lookupKey), font: MEDIUM_FONT }], alignment: 'center' },
    ],
    fontSize: m.small,
  };
}

/** One slip for several dossiers that a citizen handed in: what each is, and when it is due. */
export function severalSlipDocument(
  { slips, issuedAt }: { slips: readonly [SlipData, ...SlipData[]]; issuedAt: Instant },
  texts: FormTexts<PrintedForm.SEVERAL_SLIP>,
) {
  const m = A4;
  const [first] = slips;
  const { applicant } = first;
  return formPage({
    m,
    title: `${first.code} và ${slips.length - 1} hồ sơ khác`,
    author: first.receivingOffice,
    subject: 'Giấy tiếp nhận nhiều hồ sơ và hẹn trả kết quả',
    at: issuedAt,
    lineHeight: 1.1,
    footer: pageFooter(texts.footer, `${slips.length} hồ sơ của ${clean(applicant.fullName)}`, m),
    content: [
      ...nationalHeading(
        {
          agencyLines: first.agencyLines,
          office: first.receivingOffice,
          number: `Gồm ${slips.length} hồ sơ`,
          placeAndDate: placeAndDate(clean(first.placeName), issuedAt),
        },
        m,
      ),
      formTitle(texts.title, m),
      fields(m, [
        ['Tiếp nhận hồ sơ của', applicant.fullName, STRONG],
        ['Số CCCD/CMND/hộ chiếu', applicant.idNumber],
      ]),
      field(m, 'Địa chỉ', applicant.address),
      fields(m, [
        ['Số điện thoại', applicant.phone],
        ['Email', applicant.email],
      ]),
      formTable({
        m,
        widths: [20, BARS_WIDTH, null],
        header: [['TT', 'Hồ sơ', 'Tra cứu'].map((text) => headerCell(m, text))],
        rows: slips.map((slip, index) => [centred(String(index + 1)), dossierCell(slip, m), lookUpCell(slip, m)]),
        empty: 'Không có hồ sơ nào',
        longest: Math.max(...slips.map((slip) => lettersOf(slip) / 2)),
      }),
      closing(
        m,
        [texts.note, `Tra cứu tình trạng hồ sơ tại: ${first.publicUrl}`],
        { role: texts.left, name: applicant.fullName },
        { role: texts.right, name: first.officerName },
      ),
    ],
  });
}

/** Letters of what is set in the small face of the table, two of which take the room of one. */
function lettersOf({ procedureName, documents }: SlipData): number {
  return procedureName.length + documents.reduce((sum, { name }) => sum + name.length, 0);
}
