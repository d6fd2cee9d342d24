import { type Service, ServiceKind } from '../../counters/counters';
import type { FloorRoom } from '../floor-transaction';
import { CounterGroup } from './counter-group.entity';

/**
 * In which lines of a centre somebody with a procedure waits: those that name its field, or a unit of the area that does
 * one of its steps; where none does, those that serve everything. None where the centre does not receive it.
 * @returns ids of groups, in their order
 */
export async function groupsServing(room: FloorRoom, officeId: string, procedureCode: string): Promise<string[]> {
  const [directory, catalogue] = [await room.directory.get(), await room.catalogue.get()];
  const office = directory.getOffice(officeId);
  const procedure = catalogue.findCurrent(procedureCode.trim(), room.now());
  if (!procedure?.receivingTiers.includes(office.tier)) return [];
  // "DISTRICT:DIVISION:TP", or "RECEIVING:CENTRE" without a unit.
  const units = procedure.steps.flatMap(({ officeRule }) => {
    const [place, , unit] = officeRule.split(':');
    return unit && (place === 'RECEIVING' || place === office.tier) ? [unit] : [];
  });
  const names = ({ kind, code }: Service) =>
    kind === ServiceKind.FIELD ? code === procedure.field : units.includes(code);
  const all = await room.db.read.entities.find(CounterGroup, {
    where: { officeId },
    order: { position: 'ASC', id: 'ASC' },
  });
  const open = all
    .filter(({ closedAt }) => closedAt === null)
    .map(({ id, servesText }) => ({ id, serves: JSON.parse(servesText) as Service[] }));
  const named = open.filter(({ serves }) => serves.some(names));
  return (named.length > 0 ? named : open.filter(({ serves }) => serves.length === 0)).map(({ id }) => id);
}
