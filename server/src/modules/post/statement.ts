import { placeholders, type Sql } from '../../database/sql';
import { badField } from '../../kernel/errors';
import { firstDay, monthAfter } from '../../kernel/month';
import type { PostStatement, PostStatementRow } from './post-list.types';
import { type ParcelState, PostPayer } from './post-terms';
import { readPostageBook } from './postage-book';

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

/** The days of a month as texts that sort: from, and before. @throws HccError BAD_USER_INPUT naming the field */
export function daysOfMonth(month: string, field = 'month'): { from: string; before: string } {
  if (!MONTH.test(month)) throw badField(field, 'Tháng phải ghi yyyy-MM.');
  return { from: firstDay(month), before: firstDay(monthAfter(month)) };
}

const CONFIRMED = "l.state = 'CONFIRMED'";

/**
 * What an office sent in a month, by post office, service and who pays; a list counts on its day. A parcel that is sent
 * again counts again, as it is paid again.
 * @throws HccError BAD_USER_INPUT naming `month`
 */
export async function readPostStatement(
  sql: Pick<Sql, 'query'>,
  officeIds: readonly string[],
  month: string,
): Promise<Omit<PostStatement, 'sent' | 'officeName'>> {
  const { from, before } = daysOfMonth(month);
  const where = `l.office_id IN (${placeholders(officeIds.length)}) AND l.day >= ? AND l.day < ? AND ${CONFIRMED}`;
  const values = [...officeIds, from, before];
  const rows = await sql.query<PostStatementRow>(
    `SELECT l.partner, i.service, i.payer, COUNT(*) AS parcels, SUM(i.cost_dong) AS costDong
       FROM post_list l JOIN post_list_item i ON i.list_id = l.id
      WHERE ${where} GROUP BY l.partner, i.service, i.payer ORDER BY l.partner, i.service, i.payer`,
    values,
  );
  const [lists] = await sql.query<{ n: number }>(`SELECT COUNT(*) AS n FROM post_list l WHERE ${where}`, values);
  const [counts] = await sql.query<Record<'results' | 'delivered' | 'failed', number | null>>(
    `SELECT SUM(CASE WHEN isLast = 1 THEN held ELSE 0 END) AS results, SUM(CASE WHEN isLast = 1 AND state = 'DELIVERED' THEN 1 ELSE 0 END) AS delivered,
            SUM(CASE WHEN isLast = 0 OR state IN ('FAILED', 'CAME_BACK', 'KEPT') THEN 1 ELSE 0 END) AS failed
       FROM (SELECT p.state AS state, CASE WHEN p.attempt = i.attempt THEN 1 ELSE 0 END AS isLast,
                    (SELECT COUNT(*) FROM post_parcel_dossier d WHERE d.parcel_id = p.id AND d.is_in = 1) AS held
               FROM post_list l JOIN post_list_item i ON i.list_id = l.id JOIN post_parcel p ON p.id = i.parcel_id
              WHERE ${where}) AS sent`,
    values,
  );
  const read = rows.map((row) => ({ ...row, parcels: Number(row.parcels), costDong: Number(row.costDong) }));
  const dong = (only: (payer: PostPayer) => boolean) =>
    read.reduce((sum, { payer, costDong }) => sum + (only(payer) ? costDong : 0), 0);
  return {
    month,
    rows: read,
    lists: Number(lists!.n),
    parcels: read.reduce((sum, { parcels }) => sum + parcels, 0),
    results: Number(counts?.results ?? 0),
    delivered: Number(counts?.delivered ?? 0),
    failed: Number(counts?.failed ?? 0),
    totalDong: dong(() => true),
    onDeliveryDong: dong((payer) => payer === PostPayer.RECEIVER),
    prepaidDong: dong((payer) => payer === PostPayer.PREPAID),
    centreDong: dong((payer) => payer === PostPayer.CENTRE),
    owedDong: dong((payer) => payer !== PostPayer.RECEIVER),
    postage: await readPostageBook(sql, officeIds, { from, before }),
  };
}

export interface SentParcel {
  listId: string;
  state: ParcelState;
  day: string;
  number: number;
  partner: string;
  trackingNumber: string | null;
  person: string;
  contents: string;
  service: string | null;
  weightGrams: number;
  payer: PostPayer;
  costDong: number;
}

/** Every parcel behind the statement, in the order of the lists. */
export function readSentParcels(
  sql: Pick<Sql, 'query'>,
  officeIds: readonly string[],
  month: string,
): Promise<SentParcel[]> {
  const { from, before } = daysOfMonth(month);
  return sql.query<SentParcel>(
    `SELECT l.id AS listId, p.state, l.day, l.number, l.partner, i.tracking_number AS trackingNumber, i.person, i.contents, i.service,
            i.weight_grams AS weightGrams, i.payer, i.cost_dong AS costDong
       FROM post_list l JOIN post_list_item i ON i.list_id = l.id JOIN post_parcel p ON p.id = i.parcel_id
      WHERE l.office_id IN (${placeholders(officeIds.length)}) AND l.day >= ? AND l.day < ? AND ${CONFIRMED}
      ORDER BY l.day, l.number, i.ordinal`,
    [...officeIds, from, before],
  );
}
