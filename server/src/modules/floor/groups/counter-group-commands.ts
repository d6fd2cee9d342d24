import { conflictWith } from '../../../kernel/conflict';
import { badInput, type FieldProblem, HccError, notFound } from '../../../kernel/errors';
import { newId } from '../../../kernel/ids';
import { type Day, type Instant } from '../../../kernel/instant';
import { clean } from '../../../kernel/text';
import { serviceProblem, servicesOf } from '../../counters/counter-choices';
import { type CounterState, readCounters, type Service, servesOn } from '../../counters/counters';
import { TicketState } from '../floor-terms';
import { type FloorRoom, type LockedFloor, onFloor } from '../floor-transaction';
import { QueueTicket } from '../tickets/queue-ticket.entity';
import { CounterGroup, CounterGroupCounter } from './counter-group.entity';
import { checkDeed, type FloorDeed, recordDeed } from './floor-deed';

export interface GroupWish {
  letter: string;
  name: string;
  serves: Service[];
  priorityRun: number;
  meanMinutes: number;
  /** Counters that serve it, in their order. */
  counterIds: string[];
}

const LETTERS = /^[A-Z]{1,2}$/;
const LONGEST_NAME = 80;
const MOST_GROUPS = 40;
const MOST_RUN = 20;
const MOST_MINUTES = 240;

interface Choices {
  agencies: ReadonlySet<string>;
  fields: ReadonlySet<string>;
}

function problemsOf(
  wish: GroupWish,
  others: readonly CounterGroup[],
  counters: readonly CounterState[],
  choices: Choices,
  day: Day,
): FieldProblem[] {
  const problems: FieldProblem[] = [];
  const refuse = (path: string, reason: string) => problems.push({ path: `input.${path}`, reason });
  if (!LETTERS.test(wish.letter)) refuse('letter', 'phải là một hoặc hai chữ cái A–Z.');
  else if (others.some(({ letter }) => letter === wish.letter)) refuse('letter', `đã có nhóm ${wish.letter}.`);
  if (wish.name === '' || wish.name.length > LONGEST_NAME)
    refuse('name', `phải có tên nhóm, nhiều nhất ${LONGEST_NAME} ký tự.`);
  if (others.length >= MOST_GROUPS) refuse('name', `một cơ quan có nhiều nhất ${MOST_GROUPS} nhóm.`);
  if (wish.priorityRun < 1 || wish.priorityRun > MOST_RUN) refuse('priorityRun', `phải từ 1 đến ${MOST_RUN}.`);
  if (wish.meanMinutes < 1 || wish.meanMinutes > MOST_MINUTES) refuse('meanMinutes', `phải từ 1 đến ${MOST_MINUTES}.`);
  for (const service of wish.serves) {
    const problem = serviceProblem(service, choices);
    if (problem !== null) refuse('serves', problem);
  }
  const open = new Set(counters.filter((counter) => servesOn(counter, day)).map(({ id }) => id));
  if (new Set(wish.counterIds).size !== wish.counterIds.length || !wish.counterIds.every((id) => open.has(id)))
    refuse('counterIds', 'phải là các quầy đang hoạt động của cơ quan, mỗi quầy một lần.');
  return problems;
}

/** As the trail shows it. */
const stateOf = ({ letter, name, servesText, priorityRun, meanMinutes }: CounterGroup, counterIds: string[]) => ({
  letter,
  name,
  serves: JSON.parse(servesText) as Service[],
  priorityRun,
  meanMinutes,
  counterIds,
});

async function countersOf({ tx }: LockedFloor, groupId: string): Promise<string[]> {
  const rows = await tx.entities.find(CounterGroupCounter, { where: { groupId }, order: { position: 'ASC' } });
  return rows.map(({ counterId }) => counterId);
}

async function getGroup(
  { tx, officeId }: LockedFloor,
  { id, expectedVersion }: { id: string; expectedVersion: number | null },
): Promise<CounterGroup> {
  const group = await tx.entities.findOneBy(CounterGroup, { id, officeId });
  if (!group) throw notFound('nhóm quầy này');
  if (group.version !== expectedVersion)
    throw conflictWith(
      'Nhóm quầy này vừa được sửa; hãy xem lại rồi làm tiếp.',
      { who: null, at: null },
      {
        currentVersion: group.version,
      },
    );
  if (group.closedAt !== null) throw new HccError('ILLEGAL_ACTION', 'Nhóm quầy này đã đóng.');
  return group;
}

/**
 * Makes or changes a group of counters; tickets that are out keep their numbers.
 * @param seen the group and its version; a null id for a new one, which comes behind the others
 * @throws HccError NOT_FOUND, CONFLICT, ILLEGAL_ACTION, BAD_USER_INPUT with all that is wrong
 */
export async function saveCounterGroup(
  room: FloorRoom,
  deed: FloorDeed,
  seen: { id: string | null; expectedVersion: number | null },
  input: GroupWish,
): Promise<void> {
  const office = await checkDeed(room, deed);
  const [directory, catalogue] = [await room.directory.get(), await room.catalogue.get()];
  const services = servicesOf(office, directory, catalogue, room.now());
  const choices = {
    agencies: new Set(services.agencies.map(({ unitCode }) => unitCode!)),
    fields: new Set(services.fields),
  };
  const wish = {
    ...input,
    letter: clean(input.letter).toUpperCase(),
    name: clean(input.name),
    serves: input.serves.map(({ kind, code }) => ({ kind, code: clean(code) })),
  };
  await onFloor(room, office.id, async (floor) => {
    const { entities } = floor.tx;
    const before = seen.id === null ? null : await getGroup(floor, { ...seen, id: seen.id });
    const all = await entities.findBy(CounterGroup, { officeId: office.id });
    const others = all.filter(({ id, closedAt }) => id !== seen.id && closedAt === null);
    const problems = problemsOf(wish, others, await readCounters(floor.tx, office.id), choices, floor.day);
    if (problems.length > 0) throw badInput(problems);
    const was = before ? stateOf(before, await countersOf(floor, before.id)) : undefined;
    const group: CounterGroup = {
      id: before?.id ?? newId(),
      officeId: office.id,
      letter: wish.letter,
      openLetter: wish.letter,
      name: wish.name,
      servesText: JSON.stringify(wish.serves),
      priorityRun: wish.priorityRun,
      meanMinutes: wish.meanMinutes,
      position: before?.position ?? all.length + 1,
      version: (before?.version ?? 0) + 1,
      closedAt: null,
    };
    await entities.save(CounterGroup, group);
    await entities.delete(CounterGroupCounter, { groupId: group.id });
    for (const [index, counterId] of wish.counterIds.entries())
      await entities.insert(CounterGroupCounter, { groupId: group.id, counterId, position: index + 1 });
    await recordDeed(room, floor.tx, deed, office, 'group', { before: was, after: stateOf(group, wish.counterIds) });
  });
}

/** @throws HccError NOT_FOUND, CONFLICT, ILLEGAL_ACTION where somebody waits in it */
export async function closeCounterGroup(
  room: FloorRoom,
  deed: FloorDeed,
  seen: { id: string; expectedVersion: number },
): Promise<void> {
  const office = await checkDeed(room, deed);
  await onFloor(room, office.id, async (floor) => {
    const { entities } = floor.tx;
    const group = await getGroup(floor, seen);
    const waiting = { officeId: office.id, groupId: group.id, day: floor.day, state: TicketState.WAITING };
    const count = await entities.countBy(QueueTicket, waiting);
    if (count > 0) throw new HccError('ILLEGAL_ACTION', `Còn ${count} người đang chờ ở nhóm ${group.letter}.`);
    const counterIds = await countersOf(floor, group.id);
    const closedAt: Instant = floor.at;
    await entities.update(CounterGroup, { id: group.id }, { closedAt, openLetter: null, version: group.version + 1 });
    const before = stateOf(group, counterIds);
    await recordDeed(room, floor.tx, deed, office, 'group', { before, after: { ...before, closed: true } });
  });
}
