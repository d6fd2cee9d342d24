import { badField, HccError, notFound } from '../../kernel/errors';
import { newId } from '../../kernel/ids';
import { addDays, type Day, dayOf } from '../../kernel/instant';
import { clean } from '../../kernel/text';
import { Counter } from '../counters/counter.entity';
import { readCounterChoices } from '../counters/counter-choices';
import { type CounterState, isClosed, type Service } from '../counters/counters';
import { OfficeChangeKind, type OfficeContact } from '../organisation/office-change.entity';
import { OfficeKind } from '../organisation/organisation-terms';
import {
  type Changed,
  changeOffice,
  lastChange,
  type OfficeCard,
  type OfficeDeed,
  type OfficeRoom,
} from './change-office';
import { cleanContact, closingProblems, contactProblems, counterProblems } from './office-rules';

/** What a counter is; a null `staffId` for nobody. */
export interface CounterWish {
  number: string;
  name: string;
  serves: Service[];
  validFrom?: Day | null;
  staffId?: string | null;
}

/** Phone, address, e-mail: papers issued from now on and the public page say it at once, those of before stay. */
export function changeContact(room: OfficeRoom, deed: OfficeDeed, input: OfficeContact): Promise<void> {
  const contact = cleanContact(input);
  return changeOffice(room, deed, ({ counters }) => ({
    card: { contact, counters },
    problems: contactProblems(contact),
  }));
}

/** @param id of the counter that is changed; null for a new one, which comes behind the others */
export async function saveCounter(
  room: OfficeRoom,
  deed: OfficeDeed,
  id: string | null,
  wish: CounterWish,
): Promise<void> {
  // Before the transaction, which must not wait for another connection.
  const references = { directory: await room.directory.get(), catalogue: await room.catalogue.get() };
  return changeOffice(room, deed, async ({ contact, counters }, tx) => {
    if (references.directory.getOffice(deed.officeId).kind !== OfficeKind.CENTRE)
      throw new HccError('ILLEGAL_ACTION', 'Chỉ bộ phận một cửa, trung tâm có quầy.');
    const today = dayOf(room.now());
    const before = id === null ? undefined : getOpenCounter(counters, id, today);
    const counter: CounterState = {
      id: id ?? newId(),
      number: clean(wish.number),
      name: clean(wish.name),
      serves: wish.serves.map(({ kind, code }) => ({ kind, code: clean(code) })),
      validFrom: wish.validFrom ?? before?.validFrom ?? today,
      validTo: before?.validTo ?? null,
      staffId: wish.staffId ?? null,
    };
    // Somebody whose counter has been closed since leaves it now, here or elsewhere.
    const leftBehind = (each: Pick<Counter, 'staffId' | 'validTo'>) =>
      each.staffId !== null && each.staffId === counter.staffId && isClosed(each, today);
    const others = counters.map((each) => (leftBehind(each) ? { ...each, staffId: null } : each));
    const after = before ? others.map((each) => (each.id === id ? counter : each)) : [...others, counter];
    const choices = await readCounterChoices(tx, deed.officeId, references, room.now());
    const problems = counterProblems(counter, after, before, choices, today);
    if (counter.staffId !== null && problems.length === 0) {
      const seat = await tx.entities.findOneBy(Counter, { staffId: counter.staffId });
      if (seat && seat.officeId !== deed.officeId && leftBehind(seat))
        await tx.entities.update(Counter, { id: seat.id }, { staffId: null });
    }
    return { card: { contact, counters: after }, problems };
  });
}

/** The counter stays with all that it was; whoever sat there is free once it serves no more after today. */
export function closeCounter(room: OfficeRoom, deed: OfficeDeed, id: string, lastDay: Day): Promise<void> {
  return changeOffice(room, deed, ({ contact, counters }) => {
    const today = dayOf(room.now());
    const open = getOpenCounter(counters, id, today);
    const staffId = lastDay > today ? open.staffId : null;
    const closed = { ...open, validTo: lastDay, staffId };
    return {
      card: { contact, counters: counters.map((each) => (each === open ? closed : each)) },
      problems: closingProblems(lastDay, today),
    };
  });
}

/** @param ids every counter that is not closed, in the new order; closed ones come behind */
export function reorderCounters(room: OfficeRoom, deed: OfficeDeed, ids: readonly string[]): Promise<void> {
  return changeOffice(room, deed, ({ contact, counters }) => {
    const today = dayOf(room.now());
    const open = counters.filter((counter) => !isClosed(counter, today));
    const ordered = ids.flatMap((id) => open.find((counter) => counter.id === id) ?? []);
    if (ordered.length !== open.length || new Set(ids).size !== ids.length)
      throw badField('ids', 'phải có đủ các quầy đang hoạt động, mỗi quầy một lần.');
    return { card: { contact, counters: [...ordered, ...counters.filter((counter) => !open.includes(counter))] } };
  });
}

/** Takes the office's last change back, by a change of its own; done again, it is made once more. */
export function undoOfficeChange(room: OfficeRoom, deed: OfficeDeed): Promise<void> {
  return changeOffice(room, deed, async (card, tx) => {
    const last = await lastChange(tx, deed.officeId);
    if (!last) throw new HccError('ILLEGAL_ACTION', 'Cơ quan này chưa có thay đổi nào để hoàn tác.');
    const was: unknown = JSON.parse(last.beforeText);
    if (last.kind === OfficeChangeKind.CONTACT)
      return { card: { ...card, contact: was as OfficeContact }, undoes: last.number };
    return undoCounters(room, card, was as CounterState[], last.number);
  });
}

/** A counter is never removed: one whose making is taken back is closed at once. */
function undoCounters(
  { now }: OfficeRoom,
  { contact, counters }: OfficeCard,
  was: CounterState[],
  undoes: number,
): Changed {
  const yesterday = addDays(dayOf(now()), -1);
  const known = new Set(was.map(({ id }) => id));
  const added = counters
    .filter(({ id }) => !known.has(id))
    .map((counter) => ({ ...counter, validTo: yesterday, staffId: null }));
  return { card: { contact, counters: [...was, ...added] }, undoes };
}

function getOpenCounter(counters: readonly CounterState[], id: string, today: Day): CounterState {
  const counter = counters.find((each) => each.id === id);
  if (!counter) throw notFound('quầy này');
  if (isClosed(counter, today)) throw new HccError('ILLEGAL_ACTION', 'Quầy này đã đóng.');
  return counter;
}
