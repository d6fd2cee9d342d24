import { fillIn } from '../../../kernel/fill-in';
import type { Instant } from '../../../kernel/instant';
import { clean } from '../../../kernel/text';
import { A4, field, fields, formTitle, nationalHeading, pageFooter, paragraph, STRONG } from '../form-layout';
import { formPage } from '../form-page';
import type { Issuer } from '../office-heading';
import type { PrintedForm } from '../texts/form-terms';
import type { FormTexts } from '../texts/shipped-texts';
import { closing, headingOf } from './letter';

/** A request that a desk does not take; there is no dossier and no code. */
export interface RefusalData {
  issuer: Issuer;
  number: number | null;
  issuedAt: Instant;
  applicantName: string;
  idNumber: string | null;
  phone: string | null;
  email: string | null;
  address: string | null;
  procedureName: string;
  procedureCode: string;
  reason: string;
  officerName: string;
}

/** Form 03: why a request is not taken. */
export function refusalDocument(data: RefusalData, texts: FormTexts<PrintedForm.DECLINE>) {
  const m = A4;
  const { issuer } = data;
  const words = { 'cơ quan': clean(issuer.office), 'thủ tục': clean(data.procedureName) };
  const heading = headingOf(data, texts.symbol);
  return formPage({
    m,
    title: heading.number,
    author: issuer.office,
    subject: 'Phiếu từ chối tiếp nhận giải quyết hồ sơ',
    at: data.issuedAt,
    footer: pageFooter(texts.footer, heading.number, m),
    content: [
      ...nationalHeading(heading, m),
      formTitle(texts.title, m),
      field(m, 'Nơi tiếp nhận hồ sơ', issuer.office),
      fields(m, [
        ['Tiếp nhận hồ sơ của', data.applicantName, STRONG],
        ['Số CCCD/CMND/hộ chiếu', data.idNumber],
      ]),
      field(m, 'Địa chỉ', data.address),
      fields(m, [
        ['Số điện thoại', data.phone],
        ['Email', data.email],
      ]),
      field(m, 'Nội dung yêu cầu giải quyết', `${data.procedureName} (mã thủ tục ${data.procedureCode})`),
      paragraph(m, fillIn(texts.refusal, words), { margin: [0, m.gap * 1.5, 0, m.gap] }),
      paragraph(m, data.reason, STRONG),
      closing(
        m,
        [texts.closing],
        { role: texts.left, name: data.applicantName },
        { role: texts.right, name: data.officerName },
      ),
    ],
  });
}
