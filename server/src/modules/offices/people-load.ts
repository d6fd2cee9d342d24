import type { Sql } from '../../database/sql';
import { dayOf, type Instant } from '../../kernel/instant';
import type { Month } from '../../kernel/month';
import { readCounters, servesOn } from '../counters/counters';
import type { References } from '../dossier/dossier-room';
import type { Actor } from '../identity/actor';
import { staffById } from '../identity/staff-by-id';
import type { Office } from '../organisation/office.entity';
import { heldByPerson, NOTHING_HELD, receivedByPerson } from './held-dossiers';
import { readOfficeLoads } from './office-load';
import type { PeopleLoad, PersonLoad } from './offices.types';
import { awayUntil, readWorkingPeople, type WorkingPerson, worksOn } from './working-people';

/** An office's people one by one, with what each received in a month and holds now. */
export async function readPeopleLoad(
  sql: Sql,
  actor: Actor,
  references: References,
  now: Instant,
  office: Office,
  month: Month,
): Promise<PeopleLoad> {
  const today = dayOf(now);
  const [load] = await readOfficeLoads(sql, actor, references, now, month, [office]);
  const held = await heldByPerson(sql, actor, references, now, office);
  const received = await receivedByPerson(sql, references, office, month);
  const counters = (await readCounters(sql, office.id)).filter((counter) => servesOn(counter, today));
  const staff = (await readWorkingPeople(sql, [office.id], { from: today, to: today })).filter((person) =>
    worksOn(person, today),
  );
  const loadOf = (id: string): Pick<PersonLoad, 'held' | 'dueSoon' | 'overdue' | 'received' | 'counter'> => ({
    ...(held.get(id) ?? NOTHING_HELD),
    received: received.get(id) ?? 0,
    counter: counters.find(({ staffId }) => staffId === id)?.number ?? null,
  });
  const here = staff.map((person) => ({ ...facts(person, today), ...loadOf(person.staffId), isHere: true }));
  const gone = new Set([...held.keys(), ...received.keys()].filter((id) => id !== null));
  for (const { staffId } of staff) gone.delete(staffId);
  const left = [...(await staffById(sql, gone)).values()];
  return {
    office: load!,
    people: [
      ...here,
      ...left.map(({ id, fullName }) => ({
        id,
        fullName,
        roles: [],
        worksUntil: null,
        awayUntil: null,
        ...loadOf(id),
        isHere: false,
      })),
    ],
    nobody: held.get(null) ?? NOTHING_HELD,
  };
}

function facts(person: WorkingPerson, today: string) {
  const { staffId, fullName, places } = person;
  const present = places.filter((place) => worksOn({ ...person, places: [place] }, today));
  const ends = present.map(({ validTo }) => validTo);
  const last =
    ends
      .filter((end) => end !== null)
      .sort()
      .at(-1) ?? null;
  return {
    id: staffId,
    fullName,
    roles: present.map(({ role }) => role),
    worksUntil: ends.includes(null) ? null : last,
    awayUntil: awayUntil(person, today),
  };
}
