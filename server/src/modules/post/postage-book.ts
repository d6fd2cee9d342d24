import { placeholders, type Sql } from '../../database/sql';
import { PAYS } from '../fees/fee-terms';
import { OF_POSTAGE } from '../fees/postage';
import type { PostageBook } from './post-list.types';

const CONFIRMED = "l.state = 'CONFIRMED'";
const PAYS_WORDS = PAYS.map((kind) => `'${kind}'`).join(',');

interface Month {
  /** Its first day, and the first after it. */
  from: string;
  before: string;
}

type Sums = Record<'before' | 'taken' | 'back', number | string | null>;
type Spent = Record<'before' | 'month', number | string | null>;

/**
 * What citizens have prepaid at the desks of these offices, as the book of money has it: held from before + taken −
 * given back − gone to the post with parcels + of other offices that took it − to other offices that sent the parcel =
 * held at the end. What is held is the money of sendings that are still to come: who sends a parcel owes the post for it,
 * whoever took the money, so that it goes from the one to the other. Since `hcc verify` holds each sending at exactly
 * what was paid for it, the books of all offices add up together, and none can be below zero.
 */
export async function readPostageBook(
  sql: Pick<Sql, 'query'>,
  officeIds: readonly string[],
  { from, before }: Month,
): Promise<PostageBook> {
  const offices = placeholders(officeIds.length);
  const moved = (condition: string) => `SUM(CASE WHEN ${condition} THEN e.amount_dong ELSE 0 END)`;
  const [money] = await sql.query<Sums>(
    `SELECT ${moved('e.day < ?')} AS \`before\`, ${moved('e.day >= ? AND e.amount_dong > 0')} AS taken,
            ${moved('e.day >= ? AND e.amount_dong < 0')} AS back
       FROM money_entry e JOIN money_duty d ON d.id = e.duty_id
      WHERE e.office_id IN (${offices}) AND e.day < ? AND ${OF_POSTAGE} AND e.kind IN (${PAYS_WORDS})`,
    [from, from, from, ...officeIds, before],
  );
  const [spent] = await sql.query<Spent>(
    `SELECT SUM(CASE WHEN l.day < ? THEN i.cost_dong ELSE 0 END) AS \`before\`,
            SUM(CASE WHEN l.day >= ? THEN i.cost_dong ELSE 0 END) AS month
       FROM post_list l JOIN post_list_item i ON i.list_id = l.id
      WHERE l.office_id IN (${offices}) AND l.day < ? AND ${CONFIRMED} AND i.postage_id IS NOT NULL`,
    [from, from, ...officeIds, before],
  );
  const others = await readOthers(sql, officeIds, { from, before });
  const otherwise = (name: 'inBefore' | 'outBefore' | 'inDong' | 'outDong') =>
    others.reduce((dong, other) => dong + other[name], 0);
  const heldBeforeDong =
    Number(money?.before ?? 0) - Number(spent?.before ?? 0) + otherwise('inBefore') - otherwise('outBefore');
  const [takenDong, backDong, spentDong] = [money?.taken, money?.back, spent?.month].map((dong) => Number(dong ?? 0));
  const heldDong = heldBeforeDong + takenDong! + backDong! - spentDong! + otherwise('inDong') - otherwise('outDong');
  const transfers = others
    .filter(({ inDong, outDong }) => inDong !== 0 || outDong !== 0)
    .map(({ officeName, inDong, outDong }) => ({ officeName, inDong, outDong }));
  return { heldBeforeDong, takenDong: takenDong!, backDong: backDong!, spentDong: spentDong!, transfers, heldDong };
}

/** Between these offices and each other one: what it took for parcels sent here, and what was taken here for its own. */
async function readOthers(sql: Pick<Sql, 'query'>, officeIds: readonly string[], { from, before }: Month) {
  const offices = placeholders(officeIds.length);
  const sums = `SUM(CASE WHEN l.day < ? THEN e.amount_dong ELSE 0 END) AS \`before\`,
                SUM(CASE WHEN l.day >= ? THEN e.amount_dong ELSE 0 END) AS month`;
  const paid = `l.day < ? AND ${CONFIRMED} AND e.kind IN (${PAYS_WORDS})`;
  const values = [from, from, ...officeIds, ...officeIds, before];
  const cameIn = await sql.query<Spent & { officeName: string }>(
    `SELECT o.name AS officeName, ${sums}
       FROM post_list l JOIN post_list_item i ON i.list_id = l.id JOIN money_entry e ON e.duty_id = i.postage_id
       JOIN office o ON o.id = e.office_id
      WHERE l.office_id IN (${offices}) AND e.office_id NOT IN (${offices}) AND ${paid}
      GROUP BY o.id, o.name ORDER BY o.name, o.id`,
    values,
  );
  // From the money to the sending that it paid, whose name begins with its parcel's: both along an index.
  const wentOut = await sql.query<Spent & { officeName: string }>(
    `SELECT o.name AS officeName, ${sums}
       FROM money_entry e JOIN money_duty d ON d.id = e.duty_id
       JOIN post_list_item i ON i.parcel_id = SUBSTR(d.spent_on, 1, 16) AND i.postage_id = d.id
       JOIN post_list l ON l.id = i.list_id JOIN office o ON o.id = l.office_id
      WHERE e.office_id IN (${offices}) AND ${OF_POSTAGE} AND l.office_id NOT IN (${offices}) AND ${paid}
      GROUP BY o.id, o.name ORDER BY o.name, o.id`,
    values,
  );
  return [
    ...cameIn.map(({ officeName, before: earlier, month }) => ({
      officeName,
      ...{ inBefore: Number(earlier), inDong: Number(month), outBefore: 0, outDong: 0 },
    })),
    ...wentOut.map(({ officeName, before: earlier, month }) => ({
      officeName,
      ...{ inBefore: 0, inDong: 0, outBefore: Number(earlier), outDong: Number(month) },
    })),
  ];
}
