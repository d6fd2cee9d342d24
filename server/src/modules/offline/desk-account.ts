import { In } from 'typeorm';
import type { Sql } from '../../database/sql';
import { addDays, dayOf, type Instant } from '../../kernel/instant';
import { dossierCode } from '../dossier/dossier-code';
import { findHolders } from '../identity/staff.queries';
import { staffById } from '../identity/staff-by-id';
import type { Directory } from '../organisation/directory';
import {
  type NumberBlock,
  NumberBlock as NumberBlockEntity,
  OfflineDesk,
  OfflineMissing,
  OfflineReceipt,
} from './offline.entity';
import type { DayAccount, DayUse, DeskView, SetAsideView } from './offline.types';
import { reportedOf } from './offline-desks';
import { blockOf } from './offline-rules';
import { ArrivalKind } from './offline-terms';
import { contentOf } from './set-aside';

/** A desk that was seen last so long ago has nothing left of earlier days. */
const USED_DAYS = 30;
/** Days that an account shows, newest first. */
const SHOWN_DAYS = 60;

type Row = Pick<OfflineReceipt, 'blockId' | 'day' | 'number' | 'kind' | 'deskId'>;

function accountOf(
  desk: OfflineDesk,
  blocks: readonly NumberBlock[],
  rows: readonly Row[],
  missing: readonly OfflineMissing[],
): DayAccount[] {
  const days = new Map<string, DayAccount>();
  const dayOfBlock = (day: string, block: NumberBlock) => {
    const key = `${day} ${block.first}`;
    const known = days.get(key);
    if (known) return known;
    const made: DayAccount = {
      day,
      blockFirst: block.first,
      arrived: 0,
      lastNumber: null,
      reportedNumber: null,
      unsent: null,
      fromSlips: [],
      missing: [],
    };
    days.set(key, made);
    return made;
  };
  for (const { blockId, day, number, kind } of rows) {
    const account = dayOfBlock(day, blocks.find(({ id }) => id === blockId)!);
    account.arrived++;
    if (kind === ArrivalKind.SENT) account.lastNumber = Math.max(account.lastNumber ?? 0, number);
    else account.fromSlips.push(number);
    if (kind === ArrivalKind.SET_ASIDE) account.lastNumber = Math.max(account.lastNumber ?? 0, number);
  }
  for (const { blockId, day, number, reason } of missing) {
    const account = dayOfBlock(day, blocks.find(({ id }) => id === blockId)!);
    if (reason === null) account.missing.push(number);
    else account.lastNumber = Math.max(account.lastNumber ?? 0, number);
  }
  for (const { day, lastNumber, unsent } of reportedOf(desk)) {
    const block = blockOf(blocks, lastNumber);
    if (!block) continue;
    const account = dayOfBlock(day, block);
    account.reportedNumber = lastNumber;
    account.unsent = unsent;
  }
  return [...days.values()].sort((a, b) => (a.day === b.day ? a.blockFirst - b.blockFirst : a.day < b.day ? 1 : -1));
}

/** What a desk handed over and nobody has entered yet, as whoever enters it reads it. */
function setAsideOf({ officeCode }: OfflineDesk, row: OfflineMissing): SetAsideView[] {
  const { day, number, reason, setAsideBy, notedAt, receivedAt } = row;
  if (reason === null || receivedAt === null) return [];
  const content = contentOf(row);
  const { clerkId = null, printedDueAt = null } = content ?? {};
  return [
    {
      code: dossierCode(officeCode, receivedAt, number),
      day,
      number,
      reason,
      setAsideBy: setAsideBy ?? '',
      setAsideAt: notedAt,
      receivedAt: content && receivedAt,
      clerkId,
      printedDueAt,
      receiptText: content && JSON.stringify(content.receipt),
    },
  ];
}

/** Desks as screens show them, in the order that was asked for. */
async function deskViews(
  sql: Sql,
  desks: readonly OfflineDesk[],
  officeIds: readonly string[],
  at: Instant,
): Promise<DeskView[]> {
  const { entities } = sql;
  const holders = await findHolders(sql, 'dossier:receive', officeIds, dayOf(at));
  const clerks = [...(await staffById(sql, holders)).values()].map(({ id, fullName }) => ({ id, fullName }));
  const deskId = In(desks.map(({ id }) => id));
  const blocks = await entities.find(NumberBlockEntity, { where: { deskId }, order: { givenAt: 'ASC', first: 'ASC' } });
  const rows = await entities.find(OfflineReceipt, {
    select: { blockId: true, day: true, number: true, kind: true, deskId: true },
    where: { deskId },
    order: { day: 'ASC', number: 'ASC' },
  });
  const missing = await entities.find(OfflineMissing, {
    where: { blockId: In(blocks.map(({ id }) => id)) },
    order: { day: 'ASC', number: 'ASC' },
  });
  return desks.map((desk) => {
    const own = blocks.filter((block) => block.deskId === desk.id);
    const ids = new Set(own.map(({ id }) => id));
    const { secretHash: _, leasesText: __, reportedText: ___, ...shown } = desk;
    const ownMissing = missing.filter(({ blockId }) => ids.has(blockId));
    const account = accountOf(
      desk,
      own,
      rows.filter((row) => row.deskId === desk.id),
      ownMissing,
    );
    return {
      ...shown,
      setAside: ownMissing.flatMap((row) => setAsideOf(desk, row)),
      unsent: reportedOf(desk).reduce((sum, { unsent }) => sum + unsent, 0),
      clerks,
      blocks: own,
      account: account.slice(0, SHOWN_DAYS),
    };
  });
}

/** Desks of an office and of those that it follows: living ones first, then by when they were registered. */
export async function readDesks(sql: Sql, officeIds: readonly string[], at: Instant): Promise<DeskView[]> {
  const desks = await sql.entities.find(OfflineDesk, {
    where: { officeId: In([...officeIds]) },
    order: { state: 'ASC', registeredAt: 'DESC', id: 'ASC' },
  });
  return deskViews(sql, desks, officeIds, at);
}

export async function readDesk(sql: Sql, directory: Directory, id: string, at: Instant): Promise<DeskView> {
  const desk = await sql.entities.findOneByOrFail(OfflineDesk, { id });
  const officeIds = directory.deskIds(directory.presentOffice(desk.officeId).id);
  const [view] = await deskViews(sql, [desk], officeIds, at);
  return view!;
}

/** What has arrived in order, for the desk to go on from. */
export function usedByDay(desk: DeskView, now: Instant): DayUse[] {
  const since = addDays(dayOf(now), -USED_DAYS);
  return desk.account.flatMap(({ day, blockFirst, lastNumber }) =>
    lastNumber === null || day < since ? [] : [{ day, blockFirst, lastNumber }],
  );
}
