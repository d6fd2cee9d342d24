import { In } from 'typeorm';
import { placeholders, type Sql, type SqlValue } from '../../database/sql';
import { notFound } from '../../kernel/errors';
import { dayOf, type Instant } from '../../kernel/instant';
import { cutPage, decodeCursor, pageSize } from '../../kernel/page';
import { PartnerStatus } from '../connections/connection-terms';
import { PartnerSystem } from '../connections/partner.entity';
import type { PageRequest } from '../dossier/dossier-page';
import type { References } from '../dossier/dossier-room';
import type { Actor } from '../identity/actor';
import { PostEvent, PostParcel, PostParcelDossier } from './parcel.entity';
import {
  ParcelMove,
  type PostParcelConnection,
  type PostParcelView,
  PostView,
  type PostWaitingConnection,
} from './parcel.types';
import { readNote } from './parcel-notes';
import { PostList, PostListItem } from './post-list.entity';
import { type PostListConnection, type PostListView, type PostSettings } from './post-list.types';
import { IS_BACK, IS_COMING, ParcelState, WITH_POST } from './post-terms';
import { readPrepaid } from './prepaid';
import { readTariffOn, readTariffs } from './tariff';
import { readTaskDays } from './task-days';

const STATES: Record<PostView, readonly ParcelState[]> = {
  [PostView.READY]: [ParcelState.READY],
  [PostView.UNDER_WAY]: [ParcelState.LISTED, ParcelState.HANDED_OVER, ParcelState.IN_TRANSIT],
  [PostView.BACK]: IS_BACK,
  [PostView.ARRIVED]: IS_COMING,
  [PostView.OVER]: [ParcelState.DELIVERED, ParcelState.KEPT, ParcelState.OPENED, ParcelState.CANCELLED],
};

/** What may be done to a parcel in a state; whoever sees it may do it. */
export function movesOf(state: ParcelState): ParcelMove[] {
  const moves: ParcelMove[] = [];
  if (state === ParcelState.READY) moves.push(ParcelMove.CHANGE, ParcelMove.CANCEL);
  if (state === ParcelState.READY || state === ParcelState.LISTED) moves.push(ParcelMove.TRACKING_NUMBER);
  if (WITH_POST.includes(state)) moves.push(ParcelMove.REPORT, ParcelMove.TAKE_BACK);
  if (state === ParcelState.CAME_BACK) moves.push(ParcelMove.SEND_AGAIN, ParcelMove.KEEP);
  if (state === ParcelState.ANNOUNCED) moves.push(ParcelMove.ARRIVE);
  if (IS_COMING.includes(state) || state === ParcelState.OPENED) moves.push(ParcelMove.RECEIVE);
  if (state === ParcelState.ANNOUNCED) moves.push(ParcelMove.CANCEL);
  return moves;
}

/** The offices whose parcels an actor sees: his own desk with those it follows. */
export const deskOf = (actor: Actor, { directory }: References): string[] =>
  directory.deskIds(directory.presentOffice(actor.office.id).id);

type Bare = Omit<PostParcelView, 'events'>;

async function viewsOf(sql: Sql, rows: readonly PostParcel[]): Promise<Bare[]> {
  const prepaid = await readPrepaid(sql, [...new Set(rows.flatMap(({ postageId }) => postageId ?? []))]);
  const held = await sql.entities.find(PostParcelDossier, {
    where: { parcelId: In(rows.map(({ id }) => id)), isIn: 1 },
    order: { code: 'ASC' },
  });
  return rows.map((row) => ({
    ...row,
    dossiers: held.filter(({ parcelId }) => parcelId === row.id).map(({ dossierId: id, code }) => ({ id, code })),
    prepaid: row.postageId === null ? null : (prepaid.get(row.postageId) ?? null),
    availableMoves: movesOf(row.state),
  }));
}

/** Parcels of one's desk in a view; what somebody has to act on by the date, the others newest first. */
export async function readParcels(
  sql: Sql,
  actor: Actor,
  references: References,
  view: PostView,
  { first, after }: PageRequest,
): Promise<Omit<PostParcelConnection, 'nodes'> & { nodes: Bare[] }> {
  const size = pageSize(first);
  const query = sql.entities
    .createQueryBuilder(PostParcel, 'p')
    .where('p.officeId IN (:...offices) AND p.state IN (:...states)', {
      offices: deskOf(actor, references),
      states: STATES[view],
    });
  const totalCount = await query.getCount();
  if (after) {
    const [at, id] = decodeCursor(after, ['number', 'string']);
    query.andWhere('(p.stateAt < :at OR (p.stateAt = :at AND p.id < :id))', { at, id });
  }
  const rows = await query
    .orderBy('p.stateAt', 'DESC')
    .addOrderBy('p.id', 'DESC')
    .limit(size + 1)
    .getMany();
  const { rows: shown, pageInfo } = cutPage(rows, size, ({ stateAt, id }) => [stateAt, id]);
  return { totalCount, pageInfo, nodes: await viewsOf(sql, shown) };
}

/** @throws HccError NOT_FOUND */
export async function getParcel(sql: Sql, actor: Actor, references: References, id: string): Promise<Bare> {
  const row = await sql.entities.findOneBy(PostParcel, { id, officeId: In(deskOf(actor, references)) });
  if (!row) throw notFound('bưu gửi này');
  return (await viewsOf(sql, [row]))[0]!;
}

/** @param parcelId of a parcel that the actor may see */
export async function readParcelEvents({ entities }: Sql, parcelId: string) {
  const lines = await entities.find(PostEvent, { where: { parcelId }, order: { ordinal: 'ASC' } });
  return lines.map((line) => ({ ...line, ...readNote(line), by: line.actorName }));
}

interface WaitingRow {
  id: string;
  code: string;
  version: number;
  person: string;
  phone: string | null;
  address: string | null;
  versionId: string;
  since: Instant;
}

/** Results that lie at the desk for the post and are in no parcel, the longest waiting first. */
export async function readWaiting(
  sql: Sql,
  actor: Actor,
  references: References,
  { first, after }: PageRequest,
): Promise<PostWaitingConnection> {
  const size = pageSize(first);
  const desk = deskOf(actor, references);
  const where = `d.queue_office_id IN (${placeholders(desk.length)}) AND d.status = 'COMPLETED' AND d.return_by = 'POST'
    AND (d.open_matters IS NULL OR d.open_matters NOT LIKE '%"posted":true%')
    AND NOT EXISTS (SELECT 1 FROM post_parcel_dossier p WHERE p.open_key = d.id)`;
  const [count] = await sql.query<{ n: number }>(`SELECT COUNT(*) AS n FROM dossier d WHERE ${where}`, desk);
  const values: SqlValue[] = [...desk];
  let keyset = '';
  if (after) {
    const [at, id] = decodeCursor(after, ['number', 'string']);
    keyset = ' AND (d.entered_at > ? OR (d.entered_at = ? AND d.id > ?))';
    values.push(at!, at!, id!);
  }
  const rows = await sql.query<WaitingRow>(
    `SELECT d.id, d.code, d.version, d.applicant_name AS person, d.phone, d.address,
            d.procedure_version_id AS versionId, d.entered_at AS since
       FROM dossier d WHERE ${where}${keyset} ORDER BY d.entered_at, d.id LIMIT ?`,
    [...values, size + 1],
  );
  const { rows: shown, pageInfo } = cutPage(rows, size, ({ since, id }) => [since, id]);
  const nodes = shown.map(({ versionId, ...row }) => ({
    ...row,
    procedureName: references.catalogue.getVersion(versionId).name,
  }));
  return { totalCount: Number(count!.n), pageInfo, nodes };
}

/** Lists of one's desk, newest first. */
export async function readPostLists(
  sql: Sql,
  actor: Actor,
  references: References,
  { first, after }: PageRequest,
): Promise<Omit<PostListConnection, 'nodes'> & { nodes: PostList[] }> {
  const size = pageSize(first);
  const query = sql.entities
    .createQueryBuilder(PostList, 'l')
    .where('l.officeId IN (:...offices)', { offices: deskOf(actor, references) });
  const totalCount = await query.getCount();
  if (after) {
    const [at, id] = decodeCursor(after, ['number', 'string']);
    query.andWhere('(l.madeAt < :at OR (l.madeAt = :at AND l.id < :id))', { at, id });
  }
  const rows = await query
    .orderBy('l.madeAt', 'DESC')
    .addOrderBy('l.id', 'DESC')
    .limit(size + 1)
    .getMany();
  const { rows: nodes, pageInfo } = cutPage(rows, size, ({ madeAt, id }) => [madeAt, id]);
  return { totalCount, pageInfo, nodes };
}

/** @throws HccError NOT_FOUND */
export async function getPostList(sql: Sql, actor: Actor, references: References, id: string): Promise<PostList> {
  const list = await sql.entities.findOneBy(PostList, { id, officeId: In(deskOf(actor, references)) });
  if (!list) throw notFound('bảng kê này');
  return list;
}

export function readItems({ entities }: Sql, listId: string): Promise<PostListItem[]> {
  return entities.find(PostListItem, { where: { listId }, order: { ordinal: 'ASC' } });
}

/** @param listId of a list that the actor may see */
export async function readItemViews(
  sql: Sql,
  listId: string,
): Promise<(Omit<PostListView['items'][number], 'parcel'> & { parcel: Bare })[]> {
  const items = await readItems(sql, listId);
  const rows = await sql.entities.findBy(PostParcel, { id: In(items.map(({ parcelId }) => parcelId)) });
  const views = new Map((await viewsOf(sql, rows)).map((view) => [view.id, view]));
  return items.map(({ ordinal, contents, costDong, payer, parcelId }) => ({
    ordinal,
    contents,
    costDong,
    payer,
    parcel: views.get(parcelId)!,
  }));
}

/** What the post asks, and who may carry. */
export async function readPostSettings(sql: Sql, at: Instant): Promise<PostSettings> {
  const [taskDays, tariffs, counting, partners] = await Promise.all([
    readTaskDays(sql),
    readTariffs(sql),
    readTariffOn(sql, dayOf(at)),
    sql.entities.find(PartnerSystem, { where: { status: PartnerStatus.ACTIVE }, order: { name: 'ASC' } }),
  ]);
  return {
    taskDays,
    tariffs: tariffs.map(({ validFrom, lines, ...tariff }) => ({
      ...tariff,
      validFrom: validFrom ?? '',
      lines: [...lines],
    })),
    lines: [...counting.lines],
    partners: partners
      .filter(({ kind, scopes }) => kind === 'INTAKE' || scopes.includes('post:track'))
      .map(({ id, name, scopes }) => ({ id, name, reports: scopes.includes('post:track') })),
  };
}
