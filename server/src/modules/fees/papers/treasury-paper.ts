import type { Sql } from '../../../database/sql';
import { notFound } from '../../../kernel/errors';
import { spokenDay } from '../../../kernel/instant';
import { formatDong } from '../../../kernel/money';
import type { Actor } from '../../identity/actor';
import type { Directory } from '../../organisation/directory';
import { amountInWords } from '../../printing/amount-in-words';
import { closing, headingOf } from '../../printing/documents/letter';
import { A4, formTitle, nationalHeading, pageFooter, paragraph } from '../../printing/form-layout';
import { formPage } from '../../printing/form-page';
import { formTable, headerCell } from '../../printing/form-table';
import { issuerOf } from '../../printing/office-heading';
import type { OfficialPaper } from '../../printing/official-pdf';
import { HELD_FOR_POST, OF_POSTAGE } from '../postage';
import { postageIn, revenueOf } from '../till';
import { Till, TreasuryHandover } from '../till.entity';

const TITLE = 'Biên bản nộp tiền vào kho bạc';

/**
 * With what the cash of closed tills went to the treasury, for both to sign; by the actor's own office.
 * @throws HccError NOT_FOUND
 */
export async function readTreasuryPaper(
  sql: Pick<Sql, 'entities' | 'query'>,
  actor: Actor,
  directory: Directory,
  id: string,
): Promise<{ paper: OfficialPaper; number: number }> {
  const { entities } = sql;
  const officeId = directory.presentOffice(actor.office.id).id;
  const handover = await entities.findOneBy(TreasuryHandover, { id, officeId: actor.office.id });
  if (!handover) throw notFound('lần nộp tiền này');
  const tills = await entities.find(Till, { where: { handoverId: id }, order: { day: 'ASC', cashier: 'ASC' } });
  const { number, madeAt, madeBy, day, paper: treasuryPaper, amountDong, overIsPost } = handover;
  const issuer = issuerOf(directory, officeId, madeAt);
  const m = A4;
  const heading = headingOf({ issuer, number, issuedAt: madeAt }, 'BB-NT');
  const money = (dong: number) => ({ text: formatDong(dong), alignment: 'right' });
  const columns = ['Cán bộ thu', 'Ngày thu', 'Thực đếm', 'Để lại quầy', 'Thu hộ bưu điện', 'Nộp'];
  // As it was reckoned then, so that the paper adds up.
  const condition = overIsPost === 1 ? OF_POSTAGE : HELD_FOR_POST;
  const kept = await Promise.all(tills.map((till) => postageIn(sql, till.id, condition)));
  const definition = formPage({
    m,
    title: TITLE,
    author: issuer.office,
    subject: TITLE,
    at: madeAt,
    footer: pageFooter(TITLE, heading.number, m),
    content: [
      ...nationalHeading(heading, m),
      formTitle(TITLE.toLocaleUpperCase('vi'), m),
      paragraph(m, `Ngày nộp: ${spokenDay(day)}. Giấy nộp tiền của kho bạc số: ${treasuryPaper}.`),
      formTable({
        m,
        widths: [null, 62, 78, 72, 72, 78],
        header: [columns.map((text) => headerCell(m, text))],
        rows: tills.map((till, index) => [
          till.cashier,
          spokenDay(till.day),
          money(till.countedDong ?? 0),
          money(till.floatDong),
          money(kept[index]!),
          money(revenueOf(till, kept[index]!)),
        ]),
        empty: 'Không có quầy thu nào',
        longest: 0,
      }),
      closing(
        m,
        [`Tổng số tiền: ${formatDong(amountDong)}.`, `Bằng chữ: ${amountInWords(amountDong)}.`],
        { role: 'Người nộp', name: madeBy },
        { role: 'Người nhận', name: '' },
      ),
    ],
  });
  return { paper: { definition, officeId, title: TITLE, signerName: madeBy }, number };
}
