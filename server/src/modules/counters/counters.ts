import { In } from 'typeorm';
import type { Sql } from '../../database/sql';
import type { Day } from '../../kernel/instant';
import { Counter } from './counter.entity';

/** What a counter is for: the procedures of one agency, or of one field. */
export interface Service {
  kind: ServiceKind;
  /** The unit's code ("LDTBXH"), or the field's name. */
  code: string;
}

export enum ServiceKind {
  AGENCY = 'AGENCY',
  FIELD = 'FIELD',
}

/** A counter as it is kept in histories and worked with. */
export interface CounterState {
  id: string;
  number: string;
  name: string;
  serves: Service[];
  validFrom: Day;
  validTo: Day | null;
  staffId: string | null;
}

/** True where it serves on a day. */
export function servesOn({ validFrom, validTo }: Pick<CounterState, 'validFrom' | 'validTo'>, day: Day): boolean {
  return validFrom <= day && !isClosed({ validTo }, day);
}

/** True where its last day is over. */
export function isClosed({ validTo }: Pick<CounterState, 'validTo'>, day: Day): boolean {
  return validTo !== null && validTo < day;
}

const stateOf = ({ id, number, name, servesText, validFrom, validTo, staffId }: Counter): CounterState => ({
  id,
  number,
  name,
  serves: JSON.parse(servesText) as Service[],
  validFrom,
  validTo,
  staffId,
});

/** Counters of an office in their order, closed ones too. */
export async function readCounters({ entities }: Pick<Sql, 'entities'>, officeId: string): Promise<CounterState[]> {
  const rows = await entities.find(Counter, { where: { officeId }, order: { position: 'ASC', id: 'ASC' } });
  return rows.map(stateOf);
}

/** Office → how many counters serve on a day. */
export async function countCounters(
  { entities }: Pick<Sql, 'entities'>,
  officeIds: readonly string[],
  day: Day,
): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  if (officeIds.length === 0) return counts;
  for (const counter of await entities.findBy(Counter, { officeId: In([...officeIds]) })) {
    if (servesOn(counter, day)) counts.set(counter.officeId, (counts.get(counter.officeId) ?? 0) + 1);
  }
  return counts;
}

/** Makes an office's counters those of a list, in its order; none is ever removed. */
export async function writeCounters(
  { entities }: Pick<Sql, 'entities'>,
  officeId: string,
  before: readonly CounterState[],
  after: readonly CounterState[],
): Promise<void> {
  const seatOf = new Map(before.map(({ id, staffId }) => [id, staffId]));
  // Two who change places: nobody sits at two in between.
  for (const { id, staffId } of after) {
    const sat = seatOf.get(id);
    if (sat && sat !== staffId) await entities.update(Counter, { id }, { staffId: null });
  }
  for (const [index, { serves, ...counter }] of after.entries()) {
    await entities.save(Counter, { ...counter, officeId, servesText: JSON.stringify(serves), position: index + 1 });
  }
}
