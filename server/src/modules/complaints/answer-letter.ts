import type { Sql } from '../../database/sql';
import { notFound } from '../../kernel/errors';
import { dayOf, spokenDay } from '../../kernel/instant';
import type { References } from '../dossier/dossier-room';
import type { Actor } from '../identity/actor';
import { addressee, closing, headingOf } from '../printing/documents/letter';
import { A4, formTitle, nationalHeading, pageFooter, paragraph } from '../printing/form-layout';
import { formPage } from '../printing/form-page';
import { issuerOf } from '../printing/office-heading';
import type { OfficialPaper } from '../printing/official-pdf';
import { COMPLAINT } from './complaint.entity';
import { getComplaint } from './complaint.queries';

/** "Trả lời phản ánh, kiến nghị". */
const SYMBOL = 'TL-PAKN';

/** The letter by which a complaint was answered, or not taken on; nobody is named but who signs. @throws HccError NOT_FOUND */
export async function readAnswerLetter(
  sql: Sql,
  actor: Actor,
  references: References,
  id: string,
): Promise<OfficialPaper> {
  const row = await getComplaint(sql, actor, references, id);
  const { answer, answerNumber, answerOfficeId, answeredAt, answeredBy, declinedAt } = row;
  if (answer === null || answerNumber === null || answerOfficeId === null || answeredAt === null) {
    throw notFound(`văn bản trả lời ${COMPLAINT.what}`);
  }
  const issuer = issuerOf(references.directory, answerOfficeId, answeredAt);
  const m = A4;
  const heading = headingOf({ issuer, number: answerNumber, issuedAt: answeredAt }, SYMBOL);
  const title = declinedAt === null ? 'Trả lời phản ánh, kiến nghị' : 'Không thụ lý phản ánh, kiến nghị';
  const received = `${issuer.office} nhận được phản ánh, kiến nghị số ${row.number} của ông/bà ngày ${spokenDay(dayOf(row.openedAt))} về việc: ${row.title}`;
  const lead =
    declinedAt === null
      ? 'Sau khi xem xét, xin trả lời như sau:'
      : 'Phản ánh, kiến nghị này không được thụ lý vì lý do sau:';
  const signer = answeredBy ?? '';
  return {
    definition: formPage({
      m,
      title: heading.number,
      author: issuer.office,
      subject: title,
      at: answeredAt,
      footer: pageFooter(title, heading.number, m),
      content: [
        ...nationalHeading(heading, m),
        formTitle(title.toLocaleUpperCase('vi'), m),
        addressee(m, row.openedBy),
        paragraph(m, received),
        paragraph(m, lead),
        ...answer.split('\n').map((line) => paragraph(m, line)),
        closing(
          m,
          ['Nếu chưa đồng ý, ông/bà có thể gửi lên cấp trên một lần, bằng mã đã nhận khi gửi phản ánh.'],
          null,
          { role: 'NGƯỜI CÓ THẨM QUYỀN', name: signer },
        ),
      ],
    }),
    officeId: answerOfficeId,
    title: `${title} số ${row.number}`,
    signerName: signer,
  };
}
