import { fillIn } from '../../../kernel/fill-in';
import { formatDong } from '../../../kernel/money';
import { clean } from '../../../kernel/text';
import { A4_LANDSCAPE, formTitle, nationalHeading, pageFooter, paragraph } from '../form-layout';
import { formPage } from '../form-page';
import { centred, formTable, headerCell } from '../form-table';
import type { PrintedForm } from '../texts/form-terms';
import type { FormTexts } from '../texts/shipped-texts';
import { closing, headingOf, type LetterHead } from './letter';

export interface PostListRow {
  /** Empty until the post has given one: written in by hand. */
  trackingNumber: string;
  person: string;
  phone: string | null;
  address: string;
  contents: string;
  service: string;
  weightGrams: number;
  /** Who pays, in words. */
  payer: string;
  costDong: number;
}

export interface PostListData extends LetterHead {
  partner: string;
  rows: readonly PostListRow[];
  /** Who pays how much, in words. */
  byPayer: string;
  giverName: string;
  /** Empty until the post has signed. */
  takerName: string;
  /** Above the title, where it was given up. */
  mark?: string;
}

const HEADER = [
  'TT',
  'Số hiệu',
  'Người nhận, địa chỉ, điện thoại',
  'Nội dung',
  'Dịch vụ',
  'Gam',
  'Người trả cước',
  'Cước',
];

/** The list with which parcels go from an office to the post, signed by both. */
export function postListDocument(data: PostListData, texts: FormTexts<PrintedForm.POST_LIST>) {
  const m = A4_LANDSCAPE;
  const heading = headingOf(data, texts.symbol);
  const total = data.rows.reduce((sum, { costDong }) => sum + costDong, 0);
  const words = {
    'bên giao': clean(data.issuer.office),
    'bên nhận': clean(data.partner),
    'số bưu gửi': String(data.rows.length),
    'tổng cước': formatDong(total),
  };
  const small = (text: string) => ({ text, fontSize: m.small });
  return formPage({
    m,
    title: heading.number,
    author: data.issuer.office,
    subject: texts.footer,
    at: data.issuedAt,
    footer: pageFooter(texts.footer, heading.number, m),
    content: [
      ...nationalHeading(heading, m),
      ...(data.mark ? [paragraph(m, data.mark, { bold: true, alignment: 'center' })] : []),
      formTitle(texts.title, m),
      paragraph(m, fillIn(texts.opening, words)),
      formTable({
        m,
        widths: [20, 86, null, 150, 60, 36, 70, 60],
        header: [HEADER.map((text) => headerCell(m, text))],
        rows: data.rows.map((row, index) => [
          centred(String(index + 1)),
          small(row.trackingNumber),
          small([row.person, row.address, row.phone ?? ''].map(clean).filter(Boolean).join('\n')),
          small(clean(row.contents)),
          small(clean(row.service)),
          { ...small(String(row.weightGrams)), alignment: 'right' },
          small(row.payer),
          { ...small(formatDong(row.costDong)), alignment: 'right' },
        ]),
        empty: 'Không có bưu gửi nào',
        longest: Math.max(0, ...data.rows.map((row) => row.address.length + row.contents.length)),
      }),
      closing(
        m,
        [data.byPayer, fillIn(texts.closing, words)],
        { role: texts.left, name: data.giverName },
        { role: texts.right, name: data.takerName },
      ),
    ],
  });
}
