import { registerEnumType } from 'type-graphql';
import { placeholders, type Sql, type SqlValue } from '../../../database/sql';
import { notFound } from '../../../kernel/errors';
import type { Instant } from '../../../kernel/instant';
import { cutPage, decodeCursor, pageSize } from '../../../kernel/page';
import type { Actor } from '../../identity/actor';
import type { Dossier } from '../dossier.entity';
import { type DossierPage, type PageRequest, toPage } from '../dossier-page';
import type { References } from '../dossier-room';
import { type DossierRow, LIST_COLUMNS, toDossier } from '../dossier-rows';
import type { HandoverList } from './handover.entity';

/** Which lists are meant. */
export enum HandoverSide {
  /** What my office hands over. */
  FROM_US = 'FROM_US',
  /** What is handed over to my office. */
  TO_US = 'TO_US',
}

registerEnumType(HandoverSide, { name: 'HandoverSide' });

type ListRow = Omit<HandoverList, 'fromOffice' | 'toOffice'>;

const LIST = `l.id, l.number, l.from_office_id AS fromOfficeId, l.to_office_id AS toOfficeId,
  l.created_at AS createdAt, l.created_by AS createdBy, l.size,
  (SELECT COUNT(*) FROM handover_item i WHERE i.list_id = l.id AND i.confirmed_at IS NOT NULL) AS confirmed`;

function toList(row: ListRow, { directory }: References): HandoverList {
  return {
    ...row,
    confirmed: Number(row.confirmed),
    fromOffice: directory.getOffice(row.fromOfficeId),
    toOffice: directory.getOffice(row.toOfficeId),
  };
}

export interface HandoverPage {
  totalCount: number;
  pageInfo: { endCursor: string | null; hasNextPage: boolean };
  nodes: HandoverList[];
}

/** Lists of one's own office, newest first. */
export async function readHandovers(
  sql: Sql,
  actor: Actor,
  references: References,
  side: HandoverSide,
  page: PageRequest,
): Promise<HandoverPage> {
  const size = pageSize(page.first);
  const desk = references.directory.deskIds(actor.office.id);
  const column = side === HandoverSide.FROM_US ? 'l.from_office_id' : 'l.to_office_id';
  const where = `${column} IN (${placeholders(desk.length)})`;
  const values: SqlValue[] = [...desk];
  let keyset = '';
  if (page.after) {
    const [createdAt, id] = decodeCursor(page.after, ['number', 'string']);
    keyset = ' AND (l.created_at < ? OR (l.created_at = ? AND l.id < ?))';
    values.push(createdAt!, createdAt!, id!);
  }
  const rows = await sql.query<ListRow>(
    `SELECT ${LIST} FROM handover_list l WHERE ${where}${keyset} ORDER BY l.created_at DESC, l.id DESC LIMIT ?`,
    [...values, size + 1],
  );
  const [count] = await sql.query<{ count: number }>(
    `SELECT COUNT(*) AS count FROM handover_list l WHERE ${where}`,
    desk,
  );
  const { rows: shown, pageInfo } = cutPage(rows, size, ({ createdAt, id }) => [createdAt, id]);
  return {
    totalCount: Number(count!.count),
    pageInfo,
    nodes: shown.map((row) => toList(row, references)),
  };
}

/** A list that one's own office gave or takes. @throws HccError NOT_FOUND */
export async function getHandover(sql: Sql, actor: Actor, references: References, id: string): Promise<HandoverList> {
  const desk = references.directory.deskIds(actor.office.id);
  const own = `IN (${placeholders(desk.length)})`;
  const rows = await sql.query<ListRow>(
    `SELECT ${LIST} FROM handover_list l WHERE l.id = ? AND (l.from_office_id ${own} OR l.to_office_id ${own})`,
    [id, ...desk, ...desk],
  );
  if (!rows[0]) throw notFound('bảng kê bàn giao');
  return toList(rows[0], references);
}

export interface HandedOver {
  ordinal: number;
  confirmedAt: Instant | null;
  confirmedBy: string | null;
  dossier: Dossier;
}

/** @param listId of a list that the actor may see */
export async function readHandedOver(
  sql: Sql,
  actor: Actor,
  references: References,
  now: Instant,
  listId: string,
): Promise<HandedOver[]> {
  type Row = DossierRow & Omit<HandedOver, 'dossier'>;
  const rows = await sql.query<Row>(
    `SELECT ${LIST_COLUMNS}, i.ordinal, i.confirmed_at AS confirmedAt, i.confirmed_by AS confirmedBy
       FROM handover_item i JOIN dossier d ON d.id = i.dossier_id WHERE i.list_id = ? ORDER BY i.ordinal`,
    [listId],
  );
  return rows.map((row) => ({
    ordinal: row.ordinal,
    confirmedAt: row.confirmedAt,
    confirmedBy: row.confirmedBy,
    dossier: toDossier(row, actor, references, now),
  }));
}

/** Settled by the actor's office, waiting at a centre for their paper, and on no list yet; oldest first. */
export async function readToHandOver(
  sql: Sql,
  actor: Actor,
  references: References,
  now: Instant,
  page: PageRequest,
): Promise<DossierPage> {
  const size = pageSize(page.first);
  const desk = references.directory.deskIds(actor.office.id);
  const own = `IN (${placeholders(desk.length)})`;
  const where = `d.previous_office_id ${own} AND d.status = 'COMPLETED' AND d.current_office_id NOT ${own}
    AND NOT EXISTS (SELECT 1 FROM handover_item i WHERE i.dossier_id = d.id)`;
  const values: SqlValue[] = [...desk, ...desk];
  let keyset = '';
  if (page.after) {
    const [enteredAt, id] = decodeCursor(page.after, ['number', 'string']);
    keyset = ' AND (d.entered_at > ? OR (d.entered_at = ? AND d.id > ?))';
    values.push(enteredAt!, enteredAt!, id!);
  }
  const rows = await sql.query<DossierRow>(
    `SELECT ${LIST_COLUMNS} FROM dossier d WHERE ${where}${keyset} ORDER BY d.entered_at, d.id LIMIT ?`,
    [...values, size + 1],
  );
  const [count] = await sql.query<{ count: number }>(`SELECT COUNT(*) AS count FROM dossier d WHERE ${where}`, [
    ...desk,
    ...desk,
  ]);
  return toPage(rows, size, count!.count, (row) => [row.enteredAt, row.id], actor, references, now);
}
