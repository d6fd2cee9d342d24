import { badInput, type FieldProblem, notFound } from '../../../kernel/errors';
import { newId } from '../../../kernel/ids';
import type { Instant } from '../../../kernel/instant';
import { clean } from '../../../kernel/text';
import { type FloorRoom, type LockedFloor, onFloor } from '../floor-transaction';
import { checkDeed, type FloorDeed, recordDeed } from '../groups/floor-deed';
import { BoardNotice } from './board-notice.entity';

const LONGEST = 300;
const MOST_NOTICES = 20;

export interface NoticeWish {
  text: string;
  english?: string | null;
  from: Instant;
  to: Instant;
}

const content = ({ text, english, fromAt, toAt }: BoardNotice) => ({ text, english, fromAt, toAt });

/** @param id of one whose end has not come; null for a new one @throws HccError NOT_FOUND, BAD_USER_INPUT */
export async function saveBoardNotice(
  room: FloorRoom,
  deed: FloorDeed,
  id: string | null,
  wish: NoticeWish,
): Promise<void> {
  const office = await checkDeed(room, deed);
  const text = clean(wish.text);
  const english = clean(wish.english ?? '') || null;
  await onFloor(room, office.id, async (floor) => {
    const { entities } = floor.tx;
    const before = id === null ? null : await getNotice(floor, id);
    const problems: FieldProblem[] = [];
    if (text === '' || text.length > LONGEST)
      problems.push({ path: 'input.text', reason: `phải có nội dung, nhiều nhất ${LONGEST} ký tự.` });
    if (english && english.length > LONGEST)
      problems.push({ path: 'input.english', reason: `dài quá ${LONGEST} ký tự.` });
    if (wish.to <= wish.from || wish.to <= floor.at)
      problems.push({ path: 'input.to', reason: 'phải sau lúc bắt đầu và sau lúc này.' });
    const others = await entities.findBy(BoardNotice, { officeId: office.id });
    if (!before && others.filter(({ toAt }) => toAt > floor.at).length >= MOST_NOTICES)
      problems.push({ path: 'input.text', reason: `bảng có nhiều nhất ${MOST_NOTICES} thông báo.` });
    if (problems.length > 0) throw badInput(problems);
    const notice = {
      id: before?.id ?? newId(),
      officeId: office.id,
      text,
      english,
      fromAt: wish.from,
      toAt: wish.to,
      writtenAt: floor.at,
      writtenBy: deed.actor.fullName,
    };
    await entities.save(BoardNotice, notice);
    const was = before ? content(before) : undefined;
    await recordDeed(room, floor.tx, deed, office, 'board', { before: was, after: content(notice) });
  });
}

/** It is shown no more from now on; twice is as once. @throws HccError NOT_FOUND */
export async function takeDownNotice(room: FloorRoom, deed: FloorDeed, id: string): Promise<void> {
  const office = await checkDeed(room, deed);
  await onFloor(room, office.id, async (floor) => {
    const notice = await getNotice(floor, id);
    if (notice.toAt <= floor.at) return;
    await floor.tx.entities.update(BoardNotice, { id }, { toAt: floor.at });
    const after = content({ ...notice, toAt: floor.at });
    await recordDeed(room, floor.tx, deed, office, 'board', { before: content(notice), after });
  });
}

async function getNotice({ tx, officeId }: LockedFloor, id: string): Promise<BoardNotice> {
  const notice = await tx.entities.findOneBy(BoardNotice, { id, officeId });
  if (!notice) throw notFound('thông báo này');
  return notice;
}
