import type { Database } from '../../database/database';
import { insertRows } from '../../database/rows';
import { newId } from '../../kernel/ids';
import { Counter } from '../counters/counter.entity';
import { CounterGroup, CounterGroupCounter } from '../floor/groups/counter-group.entity';

const PRIORITY_RUN = 3;
const MEAN_MINUTES = 8;

/** A line for every counter of every centre; its neighbour helps where there is one. */
export async function createDemoGroups(db: Database): Promise<void> {
  const counters = await db.read.entities.find(Counter, { order: { officeId: 'ASC', position: 'ASC' } });
  const groups: CounterGroup[] = [];
  const served: CounterGroupCounter[] = [];
  const byOffice = new Map<string, Counter[]>();
  for (const counter of counters) byOffice.set(counter.officeId, [...(byOffice.get(counter.officeId) ?? []), counter]);
  for (const { id: counterId, officeId, name, servesText, position } of counters) {
    const letter = String.fromCharCode(64 + position);
    const id = newId();
    groups.push({
      id,
      officeId,
      letter,
      openLetter: letter,
      name,
      servesText,
      priorityRun: PRIORITY_RUN,
      meanMinutes: MEAN_MINUTES,
      position,
      version: 1,
      closedAt: null,
    });
    const own = byOffice.get(officeId)!;
    const helper = own[own.findIndex(({ id: each }) => each === counterId) + 1] ?? own[0]!;
    served.push({ groupId: id, counterId, position: 1 });
    if (helper.id !== counterId) served.push({ groupId: id, counterId: helper.id, position: 2 });
  }
  await db.transact(async (tx) => {
    if (await tx.entities.existsBy(CounterGroup, {})) return;
    await insertRows(db.writer, tx, CounterGroup, groups);
    await insertRows(db.writer, tx, CounterGroupCounter, served);
  });
}
