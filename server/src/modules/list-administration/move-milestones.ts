import type { Database } from '../../database/database';
import type { Sql } from '../../database/sql';
import { badField } from '../../kernel/errors';
import type { Day, Instant } from '../../kernel/instant';
import { lastDayOfQuarter, quarterAfter, quarterOf } from '../../kernel/month';
import type { Deed } from '../catalogue/administration/draft-store';
import { lockNewest, writeEdition } from '../reference-lists/change-entry';
import { type Edition, readLists } from '../reference-lists/reference-lists';
import { ReferenceList } from '../reference-lists/reference-terms';
import { contentOfEdition } from '../reference-lists/replace-entries';

/** By so many quarters, or all to the end of one: milestones are due at the end of a quarter (`list-rules.ts`). */
export interface MilestoneMove {
  quarters?: number | null;
  dueOn?: Day | null;
}

/** A milestone and the newest edition of it that was seen. */
export interface SeenMilestone {
  code: string;
  edition: number;
}

export interface MovedMilestone {
  seen: SeenMilestone;
  standing: Edition;
  from: Day;
  to: Day;
}

const list = ReferenceList.MILESTONE;
const MOST_MILESTONES = 700;
const MOST_QUARTERS = 40;

/** The end of the quarter that comes so many after that of a day. */
function quarterEnd(day: Day, quarters: number): Day {
  return lastDayOfQuarter(quarterAfter(quarterOf(day), quarters));
}

/**
 * What a move makes of milestones; nothing is written.
 * @throws HccError BAD_USER_INPUT naming `milestones`, `quarters` or `dueOn`
 */
export async function movedMilestones(
  sql: Pick<Sql, 'entities'>,
  seen: readonly SeenMilestone[],
  { quarters, dueOn }: MilestoneMove,
  now: Instant,
): Promise<MovedMilestone[]> {
  if (seen.length === 0) throw badField('milestones', 'Chưa chọn mốc nào.');
  if (seen.length > MOST_MILESTONES) throw badField('milestones', `Mỗi lần nhiều nhất ${MOST_MILESTONES} mốc.`);
  if ((quarters == null) === (dueOn == null))
    throw badField('quarters', 'Chọn một trong hai: dời số quý, hoặc đặt một quý.');
  if (quarters != null && (!Number.isInteger(quarters) || quarters === 0 || Math.abs(quarters) > MOST_QUARTERS))
    throw badField('quarters', `Phải là số nguyên khác 0, nhiều nhất ${MOST_QUARTERS} quý về trước hoặc về sau.`);
  if (dueOn != null && dueOn !== lastDayOfQuarter(quarterOf(dueOn)))
    throw badField('dueOn', 'Phải là ngày cuối một quý.');
  const lists = await readLists(sql, [list]);
  return seen.map((each, index) => {
    const standing = lists.find(list, each.code, now);
    if (!standing?.data.dueOn) throw badField(`milestones.${index}`, `Không có mốc "${each.code}" đang dùng.`);
    const from = standing.data.dueOn;
    return { seen: each, standing, from, to: dueOn ?? quarterEnd(from, quarters!) };
  });
}

/**
 * Moves all of them or none: each gets another edition, so that its history says who moved it and from when.
 * @returns the codes of those that moved; what has that day already stays as it is
 * @throws HccError as `movedMilestones`; CONFLICT (who and when) where somebody changed one of them meanwhile
 */
export async function moveMilestones(
  db: Database,
  deed: Deed,
  seen: readonly SeenMilestone[],
  move: MilestoneMove,
  now: Instant,
): Promise<string[]> {
  return db.transact(async (tx) => {
    const newest = new Map<string, Awaited<ReturnType<typeof lockNewest>>>();
    for (const each of seen) newest.set(each.code, await lockNewest(tx, { list, ...each }));
    const moved = (await movedMilestones(tx, seen, move, now)).filter(({ from, to }) => from !== to);
    for (const { seen: each, standing, to } of moved) {
      const content = contentOfEdition(standing);
      const change = { content: { ...content, data: { ...content.data, dueOn: to } }, validFrom: now };
      await writeEdition(db, tx, deed, { list, code: each.code }, newest.get(each.code) ?? null, change, now);
    }
    return moved.map(({ seen: { code } }) => code);
  });
}
