import { placeholders, type Sql } from '../../database/sql';
import { badField, notFound } from '../../kernel/errors';
import { DAY_MS } from '../../kernel/instant';
import { jurisdictionOf, receivingOffices } from '../dossier/dossier.jurisdiction';
import type { References } from '../dossier/dossier-room';
import { type Actor, atPresentOffice } from '../identity/actor';
import type { Office } from '../organisation/office.entity';
import { deskOf } from './post.queries';
import type { PostFigure, PostFigures } from './post-list.types';
import { daysOfMonth } from './statement';

const MOST_MONTHS = 24;
const TENTH_MS = DAY_MS / 10;

const SUMS = ['sent', 'delivered', 'cameBack', 'costDong', 'onDeliveryDong', 'prepaidDong', 'centreDong'] as const;
type Sums = Record<(typeof SUMS)[number], number>;
type Row = Record<(typeof SUMS)[number], number | string> & { month: string; officeId: string };

/** How many took so many tenths of a day. */
type Spread = Map<number, number>;

/** Offices whose post somebody may see: those that receive in his area and below it. */
function postOfficesOf(actor: Actor, { directory }: References): Office[] | null {
  return receivingOffices(jurisdictionOf(atPresentOffice(actor, directory)), directory);
}

/**
 * An office whose statement somebody wants, with those whose work it goes on with; his own desk where none is named.
 * @throws HccError NOT_FOUND for one that is unknown or not in his area
 */
export function statementDesk(actor: Actor, references: References, officeId: string | null): string[] {
  const { directory } = references;
  if (officeId === null) return deskOf(actor, references);
  const office = directory.findOffice(officeId);
  const mine = postOfficesOf(actor, references);
  const maySee = actor.permissions.has('report:read') && (mine === null || mine.some(({ id }) => id === officeId));
  if (!office || !maySee) throw notFound('cơ quan này');
  return directory.deskIds(officeId);
}

const LAST = 'p.attempt = i.attempt';
const when = (condition: string, value: string) => `SUM(CASE WHEN ${condition} THEN ${value} ELSE 0 END)`;

/**
 * What the offices of the actor's area sent, by office and month, as their statements have it; a list counts on its day.
 * @param from yyyy-MM
 * @throws HccError BAD_USER_INPUT naming `from` or `to`
 */
export async function readPostFigures(
  sql: Pick<Sql, 'query'>,
  actor: Actor,
  references: References,
  { from, to }: { from: string; to: string },
): Promise<PostFigures> {
  const [first, last] = [daysOfMonth(from, 'from'), daysOfMonth(to, 'to')];
  if (to < from) throw badField('to', 'Tháng cuối không được trước tháng đầu.');
  if (monthsBetween(from, to) > MOST_MONTHS) throw badField('from', `Tối đa ${MOST_MONTHS} tháng một lần.`);
  const offices = postOfficesOf(actor, references);
  if (offices?.length === 0) return { rows: [], total: toFigure('', '', '', noSums(), new Map()) };
  const mine = offices === null ? '' : ` AND l.office_id IN (${placeholders(offices.length)})`;
  const values = [first.from, last.before, ...(offices ?? []).map(({ id }) => id)];
  const source = `FROM post_list l JOIN post_list_item i ON i.list_id = l.id JOIN post_parcel p ON p.id = i.parcel_id
      WHERE l.day >= ? AND l.day < ? AND l.state = 'CONFIRMED'${mine}`;
  const rows = await sql.query<Row>(
    `SELECT SUBSTR(l.day, 1, 7) AS month, l.office_id AS officeId, COUNT(*) AS sent,
            ${when(`${LAST} AND p.state = 'DELIVERED'`, '1')} AS delivered,
            ${when(`NOT (${LAST}) OR p.state IN ('FAILED', 'CAME_BACK', 'KEPT')`, '1')} AS cameBack,
            SUM(i.cost_dong) AS costDong, ${when("i.payer = 'RECEIVER'", 'i.cost_dong')} AS onDeliveryDong,
            ${when("i.payer = 'PREPAID'", 'i.cost_dong')} AS prepaidDong,
            ${when("i.payer = 'CENTRE'", 'i.cost_dong')} AS centreDong
       ${source} GROUP BY SUBSTR(l.day, 1, 7), l.office_id`,
    values,
  );
  const spreads = await readSpreads(sql, source, values);
  return figuresOf(rows, spreads, references);
}

/** Delivered parcels by how long the post had them, by month and office. */
async function readSpreads(sql: Pick<Sql, 'query'>, source: string, values: string[]): Promise<Map<string, Spread>> {
  // The clock of the post may be behind.
  const way = '(CASE WHEN p.carrier_at > l.ended_at THEN p.carrier_at - l.ended_at ELSE 0 END)';
  const rows = await sql.query<{ month: string; officeId: string; tenths: number | string; n: number | string }>(
    `SELECT SUBSTR(l.day, 1, 7) AS month, l.office_id AS officeId, (${way} - ${way} % ${TENTH_MS}) / ${TENTH_MS} AS tenths,
            COUNT(*) AS n
       ${source} AND ${LAST} AND p.state = 'DELIVERED'
      GROUP BY SUBSTR(l.day, 1, 7), l.office_id, (${way} - ${way} % ${TENTH_MS}) / ${TENTH_MS}`,
    values,
  );
  const spreads = new Map<string, Spread>();
  for (const { month, officeId, tenths, n } of rows) {
    const key = `${month} ${officeId}`;
    const spread = spreads.get(key) ?? new Map<number, number>();
    spreads.set(key, spread.set(Number(tenths), Number(n)));
  }
  return spreads;
}

function figuresOf(rows: readonly Row[], spreads: ReadonlyMap<string, Spread>, { directory }: References): PostFigures {
  // What a closed office sent counts with the office that goes on with its work.
  const byPlace = new Map<string, { sums: Sums; spread: Spread }>();
  const all = { sums: noSums(), spread: new Map<number, number>() };
  for (const row of rows) {
    const key = `${row.month} ${directory.presentOffice(row.officeId).id}`;
    const place = byPlace.get(key) ?? { sums: noSums(), spread: new Map<number, number>() };
    byPlace.set(key, place);
    for (const { sums, spread } of [place, all]) {
      for (const name of SUMS) sums[name] += Number(row[name]);
      for (const [tenths, n] of spreads.get(`${row.month} ${row.officeId}`) ?? [])
        spread.set(tenths, (spread.get(tenths) ?? 0) + n);
    }
  }
  const figures = [...byPlace].map(([key, { sums, spread }]) => {
    const [month, officeId] = key.split(' ') as [string, string];
    return toFigure(month, officeId, directory.getOffice(officeId).name, sums, spread);
  });
  figures.sort((a, b) => b.month.localeCompare(a.month) || a.officeName.localeCompare(b.officeName, 'vi'));
  return { rows: figures, total: toFigure('', '', '', all.sums, all.spread) };
}

const noSums = (): Sums => ({
  sent: 0,
  delivered: 0,
  cameBack: 0,
  costDong: 0,
  onDeliveryDong: 0,
  prepaidDong: 0,
  centreDong: 0,
});

function toFigure(month: string, officeId: string, officeName: string, sums: Sums, spread: Spread): PostFigure {
  const underWay = sums.sent - sums.delivered - sums.cameBack;
  return { month, officeId, officeName, ...sums, underWay, medianDays: medianOf(spread) };
}

/** In days; the mean of the middle two where their number is even. */
export function medianOf(spread: ReadonlyMap<number, number>): number | null {
  const sorted = [...spread].sort(([a], [b]) => a - b);
  const count = sorted.reduce((sum, [, n]) => sum + n, 0);
  if (count === 0) return null;
  const at = (place: number): number => {
    let left = place;
    for (const [tenths, n] of sorted) {
      if (left < n) return tenths;
      left -= n;
    }
    return 0;
  };
  const middle = (at(Math.floor((count - 1) / 2)) + at(Math.floor(count / 2))) / 2;
  return Math.round(middle) / 10;
}

function monthsBetween(from: string, to: string): number {
  const months = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5));
  return months(to) - months(from) + 1;
}
