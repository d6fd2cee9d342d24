import type { Sql } from '../../database/sql';
import { dayOf, type Instant, spokenDay } from '../../kernel/instant';
import type { Catalogue } from '../catalogue/catalogue';
import type { CounterService } from '../counters/counter.types';
import { namedServices } from '../counters/counter-choices';
import { type CounterState, isClosed, readCounters, type Service } from '../counters/counters';
import { type NamedStaff, staffById } from '../identity/staff-by-id';
import type { Directory } from '../organisation/directory';
import type { Office } from '../organisation/office.entity';
import { OfficeChange, OfficeChangeKind, type OfficeContact } from '../organisation/office-change.entity';
import type { ManagedOffice, OfficeChangeView, OfficeDifference } from './offices.types';

const SHOWN_CHANGES = 50;
const CONTACT_FIELDS = ['phone', 'address', 'email'] as const;

interface Sight {
  directory: Directory;
  catalogue: Catalogue;
}

/** An office as its administrator sees it. */
export async function readManagedOffice(
  sql: Sql,
  { directory, catalogue }: Sight,
  office: Office,
  now: Instant,
): Promise<ManagedOffice> {
  const counters = await readCounters(sql, office.id);
  const changes = await sql.entities.find(OfficeChange, {
    where: { officeId: office.id },
    order: { number: 'DESC' },
    take: SHOWN_CHANGES,
  });
  const states = changes.map(countersOf);
  const seated = [counters, ...states.flatMap(({ before, after }) => [before, after])].flat();
  const names = await staffById(
    sql,
    seated.map(({ staffId }) => staffId),
  );
  const { named, services } = namedServices(office, directory, catalogue, now);
  const today = dayOf(now);
  return {
    office,
    email: office.email,
    validFrom: office.validFrom,
    validTo: office.validTo,
    successor: office.successorId === null ? null : directory.presentOffice(office.id),
    predecessors: directory.predecessorsOf(office.id),
    version: changes[0]?.number ?? 0,
    counters: counters.map((counter) => ({
      ...counter,
      serves: counter.serves.map(named),
      isClosed: isClosed(counter, today),
      staff:
        counter.staffId === null ? null : { id: counter.staffId, fullName: names.get(counter.staffId)?.fullName ?? '' },
    })),
    services,
    history: changes.map((change, index) => changeView(change, states[index]!, names, named)),
  };
}

function countersOf({ kind, beforeText, afterText }: OfficeChange): { before: CounterState[]; after: CounterState[] } {
  if (kind !== OfficeChangeKind.COUNTERS) return { before: [], after: [] };
  return { before: JSON.parse(beforeText) as CounterState[], after: JSON.parse(afterText) as CounterState[] };
}

function changeView(
  { number, kind, at, byName, undoes, beforeText, afterText }: OfficeChange,
  { before, after }: { before: CounterState[]; after: CounterState[] },
  names: ReadonlyMap<string, NamedStaff>,
  named: (service: Service) => CounterService,
): OfficeChangeView {
  const differences =
    kind === OfficeChangeKind.CONTACT
      ? contactDifferences(JSON.parse(beforeText) as OfficeContact, JSON.parse(afterText) as OfficeContact)
      : counterDifferences(before, after, (counter) => inWords(counter, names, named));
  return { number, kind, at, byName, undoes, differences };
}

function contactDifferences(before: OfficeContact, after: OfficeContact): OfficeDifference[] {
  return CONTACT_FIELDS.filter((name) => before[name] !== after[name]).map((name) => ({
    what: name,
    before: before[name],
    after: after[name],
  }));
}

function counterDifferences(
  before: readonly CounterState[],
  after: readonly CounterState[],
  words: (counter: CounterState) => string,
): OfficeDifference[] {
  const was = new Map(before.map((counter) => [counter.id, counter]));
  const differing = after.flatMap((counter) => {
    const old = was.get(counter.id);
    const [then, now] = [old ? words(old) : null, words(counter)];
    return then === now ? [] : [{ what: counter.number, before: then, after: now }];
  });
  if (differing.length > 0) return differing;
  const order = (counters: readonly CounterState[]) => counters.map(({ number }) => number).join(', ');
  return [{ what: 'order', before: order(before), after: order(after) }];
}

/** "Quầy 2: Hộ tịch · Tư pháp, Hộ tịch · Lê Thị Hoa · từ 01/12/2026" */
function inWords(
  { number, name, serves, validFrom, validTo, staffId }: CounterState,
  names: ReadonlyMap<string, NamedStaff>,
  named: (service: Service) => CounterService,
): string {
  const until = validTo === null ? '' : ` đến hết ${spokenDay(validTo)}`;
  const parts = [
    `Quầy ${number}: ${name}`,
    serves.map((service) => named(service).name).join(', '),
    staffId === null ? '' : (names.get(staffId)?.fullName ?? ''),
    `từ ${spokenDay(validFrom)}${until}`,
  ];
  return parts.filter(Boolean).join(' · ');
}
