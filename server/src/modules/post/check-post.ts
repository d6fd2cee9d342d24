import type { Sql } from '../../database/sql';
import { NumberSeries } from '../../kernel/number-series';
import { type JournalDifference, rowDifferences, walkJournals } from '../casework/check-journals';
import { DossierStatus } from '../dossier/dossier-terms';
import { PostEvent, PostParcel } from './parcel.entity';
import { postEventHash } from './parcel-journal';
import { IS_OPEN, ParcelState, PostPayer, WITH_POST } from './post-terms';

const quoted = (words: readonly string[]) => words.map((word) => `'${word}'`).join(',');

/**
 * Works every parcel out of its journal again; holds lists against their parcels and sums, their numbers of each office
 * and day against gaps, prepaid parcels against what was paid for them, and what the post has or has delivered against the dossiers.
 */
export async function* checkPost(sql: Sql): AsyncGenerator<JournalDifference> {
  const journaled = { entity: PostParcel, line: PostEvent, of: 'parcelId', ordinal: 'ordinal' } as const;
  for await (const { row, journal } of walkJournals(sql, journaled)) {
    const expected = Object.assign(
      {},
      ...journal.map(({ changesText }) => JSON.parse(changesText) as object),
    ) as object;
    const ordinals = journal.map(({ ordinal }) => ordinal);
    yield* rowDifferences(row.id, row, ordinals, expected as Record<string, unknown>);
    let previous = row.id;
    for (const line of journal) {
      const hash = postEventHash(previous, line);
      if (line.hash !== hash)
        yield { which: `${row.id}/${line.ordinal}`, column: 'hash', stored: line.hash, expected: hash };
      previous = line.hash;
    }
  }
  yield* checkHeld(sql);
  yield* checkLists(sql);
  yield* checkPostage(sql);
}

/** No result is in two parcels, and what the post has is on its way in the dossier, what it has delivered returned. */
async function* checkHeld(sql: Sql): AsyncGenerator<JournalDifference> {
  const rows = await sql.query<{ id: string; openKey: string | null; isIn: number; state: ParcelState }>(
    `SELECT d.dossier_id AS id, d.open_key AS openKey, d.is_in AS isIn, p.state
       FROM post_parcel_dossier d JOIN post_parcel p ON p.id = d.parcel_id WHERE p.direction = 'OUT'`,
  );
  for (const { id, openKey, isIn, state } of rows) {
    const expected = isIn === 1 && IS_OPEN.includes(state) ? id : null;
    if (openKey !== expected) yield { which: id, column: 'open_key', stored: openKey, expected };
  }
  const wrong = await sql.query<{ id: string; state: string; status: string }>(
    `SELECT d.dossier_id AS id, p.state, o.status FROM post_parcel_dossier d
       JOIN post_parcel p ON p.id = d.parcel_id JOIN dossier o ON o.id = d.dossier_id
      WHERE p.direction = 'OUT' AND d.is_in = 1 AND
        ((p.state = '${ParcelState.DELIVERED}' AND o.status <> '${DossierStatus.RETURNED}')
         OR (p.state IN (${quoted(WITH_POST)}) AND o.status = '${DossierStatus.COMPLETED}'
             AND (o.open_matters IS NULL OR o.open_matters NOT LIKE '%"posted":true%')))`,
  );
  for (const { id, state, status } of wrong) yield { which: id, column: 'status', stored: status, expected: state };
}

async function* checkLists(sql: Sql): AsyncGenerator<JournalDifference> {
  const numbers = new NumberSeries();
  const lists = await sql.query<{
    id: string;
    key: string;
    number: number;
    state: string;
    size: number;
    total: number | string;
    items: number | string;
    dong: number | string | null;
    off: number | string;
  }>(
    `SELECT l.id, CONCAT(l.office_id, ' ', l.day) AS \`key\`, l.number, l.state, l.size, l.total_dong AS total,
            (SELECT COUNT(*) FROM post_list_item i WHERE i.list_id = l.id) AS items,
            (SELECT SUM(i.cost_dong) FROM post_list_item i WHERE i.list_id = l.id) AS dong,
            (SELECT COUNT(*) FROM post_list_item i JOIN post_parcel p ON p.id = i.parcel_id
              WHERE i.list_id = l.id AND p.attempt = i.attempt AND (p.list_id IS NULL OR p.list_id <> l.id)) AS off
       FROM post_list l`,
  );
  for (const { id, key, number, state, size, total, items, dong, off } of lists) {
    numbers.add(key, number);
    if (size !== Number(items)) yield { which: id, column: 'size', stored: size, expected: Number(items) };
    if (Number(total) !== Number(dong ?? 0))
      yield { which: id, column: 'total_dong', stored: Number(total), expected: Number(dong ?? 0) };
    if (state !== 'VOIDED' && Number(off) > 0) yield { which: id, column: 'list_id', stored: Number(off), expected: 0 };
  }
  const counters = await sql.query<{ key: string; last: number }>(
    "SELECT CONCAT(office_id, ' ', day) AS `key`, last_number AS last FROM post_counter",
  );
  const lastOf = new Map(counters.map(({ key, last }) => [key, last]));
  for (const { key, ...difference } of numbers.differences(lastOf)) yield { which: key, ...difference };
}

/** What the post has taken as prepaid is what was paid for it, once, and what is said to be spent went with a parcel. */
async function* checkPostage(sql: Sql): AsyncGenerator<JournalDifference> {
  const sent = `SELECT CONCAT(i.parcel_id, '.', i.attempt) AS sending, i.postage_id AS postageId, i.cost_dong AS costDong, i.payer
       FROM post_list_item i JOIN post_list l ON l.id = i.list_id WHERE l.state = 'CONFIRMED' AND i.postage_id IS NOT NULL`;
  const rows = await sql.query<
    Record<'id' | 'sending' | 'payer' | 'spentOn', string | null> & Record<'cost' | 'paid', number | string | null>
  >(
    `SELECT s.postageId AS id, s.sending, s.payer, s.costDong AS cost, d.spent_on AS spentOn, d.paid_dong AS paid
       FROM (${sent}) s LEFT JOIN money_duty d ON d.id = s.postageId
      UNION ALL
     SELECT d.id, s.sending, s.payer, s.costDong, d.spent_on, d.paid_dong
       FROM money_duty d LEFT JOIN (${sent}) s ON s.postageId = d.id WHERE d.spent_on IS NOT NULL AND s.postageId IS NULL`,
  );
  for (const { id, sending, payer, spentOn, cost, paid } of rows) {
    if (spentOn !== sending) yield { which: id!, column: 'spent_on', stored: spentOn, expected: sending };
    else if (payer !== PostPayer.PREPAID)
      yield { which: id!, column: 'payer', stored: payer, expected: PostPayer.PREPAID };
    else if (Number(cost) !== Number(paid))
      yield { which: id!, column: 'paid_dong', stored: Number(paid), expected: Number(cost) };
  }
}
