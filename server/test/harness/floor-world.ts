import type { Database } from '../../src/database/database';
import { newId } from '../../src/kernel/ids';
import { Counter } from '../../src/modules/counters/counter.entity';
import { CounterGroup, CounterGroupCounter } from '../../src/modules/floor/groups/counter-group.entity';
import type { Actor } from '../../src/modules/identity/actor';
import type { Office } from '../../src/modules/organisation/office.entity';

export interface FloorWorld {
  office: Office;
  counters: string[];
  /** Somebody for each counter, with the right to receive. */
  clerks: Actor[];
  /** Group → its counters. */
  groups: { id: string; letter: string; counterIds: string[] }[];
}

export const PRIORITY_RUN = 3;

/** An office with so many counters, shared by groups: each counter serves one first, and helps the next. */
export async function buildFloor(
  db: Database,
  office: Office,
  counts: { counters: number; groups: number },
  meanMinutes = 8,
): Promise<FloorWorld> {
  const counters = Array.from({ length: counts.counters }, () => newId());
  const groups = Array.from({ length: counts.groups }, (_, index) => ({
    id: newId(),
    letter: String.fromCharCode(65 + index),
    counterIds: [] as string[],
  }));
  for (const [index, id] of counters.entries()) groups[index % groups.length]!.counterIds.push(id);
  if (groups.length > 1)
    for (const [index, id] of counters.entries()) groups[(index + 1) % groups.length]!.counterIds.push(id);
  await db.transact(async ({ entities }) => {
    for (const [index, id] of counters.entries()) {
      await entities.insert(Counter, {
        id,
        officeId: office.id,
        number: String(index + 1),
        name: `Quầy ${index + 1}`,
        servesText: '[]',
        position: index + 1,
        validFrom: '2026-01-01',
      });
    }
    for (const [index, { id, letter, counterIds }] of groups.entries()) {
      await entities.insert(CounterGroup, {
        id,
        officeId: office.id,
        letter,
        openLetter: letter,
        name: `Nhóm ${letter}`,
        servesText: '[]',
        priorityRun: PRIORITY_RUN,
        meanMinutes,
        position: index + 1,
        version: 1,
      });
      for (const [place, counterId] of counterIds.entries())
        await entities.insert(CounterGroupCounter, { groupId: id, counterId, position: place + 1 });
    }
  });
  const clerks = counters.map((_, index) =>
    clerk(office, `${office.areaCode.padStart(5, 'C')}${String(index).padStart(11, '0')}`, `Cán bộ ${index + 1}`),
  );
  return { office, counters, clerks, groups };
}

export function clerk(office: Office, staffId: string, fullName: string): Actor {
  return {
    staffId,
    username: staffId,
    fullName,
    office,
    roles: [],
    permissions: new Set(['dossier:receive', 'report:read']),
    standsInFor: [],
  };
}
