import type { Sql } from '../../database/sql';
import { formatDong } from '../../kernel/money';

/** A reduction's name in full would take a slip of A5 onto a second sheet. */
const LONGEST_NAME = 60;

/** What the slip says of the fee beside its amount; nothing before anybody had to do with it. */
export async function readFeeNote(sql: Pick<Sql, 'query'>, code: string): Promise<string | undefined> {
  const [duty] = await sql.query<{ amountDong: number; paidDong: number; exemption: string | null }>(
    `SELECT m.amount_dong AS amountDong, m.paid_dong AS paidDong, m.exemption_name AS exemption
       FROM money_duty m JOIN dossier d ON d.id = m.dossier_id WHERE d.code = ? AND m.ordinal = 0`,
    [code],
  );
  if (!duty) return undefined;
  const [amountDong, paidDong] = [Number(duty.amountDong), Number(duty.paidDong)];
  const reduced =
    duty.exemption === null ? [] : [`${amountDong === 0 ? 'miễn' : 'giảm'}: ${duty.exemption.slice(0, LONGEST_NAME)}`];
  if (amountDong === 0) return reduced.join('; ') || undefined;
  const stands = paidDong >= amountDong ? `đã nộp ${formatDong(amountDong)}` : `còn phải nộp ${formatDong(amountDong)}`;
  return [...reduced, stands].join('; ');
}
