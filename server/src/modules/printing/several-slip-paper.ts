import type { Sql } from '../../database/sql';
import { badField } from '../../kernel/errors';
import { clean } from '../../kernel/text';
import { normalCode } from '../dossier/dossier-code';
import type { References } from '../dossier/dossier-room';
import type { Actor } from '../identity/actor';
import { severalSlipDocument } from './documents/several-slip-document';
import { type IssuedSlip, readSlip } from './dossier-slip';
import type { OfficialPaper } from './official-pdf';
import { PrintedForm } from './texts/form-terms';
import { readTexts } from './texts/form-texts';
import { specOf } from './texts/shipped-texts';

/** As many as a citizen hands in at once; more are printed in two goes. */
const MOST_SLIPS = 30;

/**
 * One slip for several dossiers of one citizen, received by one office.
 * @throws HccError NOT_FOUND where one of them is not in sight; BAD_USER_INPUT naming `codes`
 */
export async function readSeveralSlip(
  sql: Sql,
  actor: Actor,
  references: References,
  { codes, publicUrl }: { codes: readonly string[]; publicUrl: string },
): Promise<{ paper: OfficialPaper; codes: string[] }> {
  const wanted = [...new Set(codes.map(normalCode))].filter((code) => code !== '');
  if (wanted.length === 0) throw badField('codes', 'Phải nêu ít nhất một mã hồ sơ.');
  if (wanted.length > MOST_SLIPS) throw badField('codes', `Nhiều quá ${MOST_SLIPS} hồ sơ trong một giấy.`);
  const issued: IssuedSlip[] = [];
  for (const code of wanted) issued.push(await readSlip(sql, actor, references, code, { publicUrl, paperSize: 'A4' }));
  const first = issued[0]!;
  for (const each of issued) {
    if (each.officeId !== first.officeId) throw badField('codes', `Hồ sơ ${each.slip.code} do nơi khác tiếp nhận.`);
    if (whose(each) !== whose(first)) throw badField('codes', `Hồ sơ ${each.slip.code} là của người khác.`);
  }
  const slips = issued.map(({ slip }) => slip);
  const issuedAt = Math.max(...slips.map((slip) => slip.issuedAt));
  const texts = await readTexts(sql, PrintedForm.SEVERAL_SLIP, issuedAt);
  return {
    paper: {
      definition: severalSlipDocument({ slips: [first.slip, ...slips.slice(1)], issuedAt }, texts),
      officeId: first.officeId,
      title: specOf(PrintedForm.SEVERAL_SLIP).name,
      signerName: first.slip.officerName,
    },
    codes: slips.map(({ code }) => code),
  };
}

/** The ID number says whose a dossier is; where there is none, name and telephone do. */
function whose({ slip: { applicant } }: IssuedSlip): string {
  const { idNumber, fullName, phone } = applicant;
  return idNumber ?? `${clean(fullName).toLocaleLowerCase('vi')} ${phone ?? ''}`;
}
