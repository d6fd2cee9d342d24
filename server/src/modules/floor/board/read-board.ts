import { MoreThan } from 'typeorm';
import { type Service, ServiceKind } from '../../counters/counters';
import type { Directory } from '../../organisation/directory';
import type { Office } from '../../organisation/office.entity';
import type { FloorBoard, FloorCall } from '../floor.types';
import { SittingState } from '../floor-terms';
import type { FloorRoom } from '../floor-transaction';
import { openingAfterDayOf, openingOf } from '../opening';
import { type FloorNow, joiningEstimate, readFloor } from '../read-floor';
import { BoardNotice } from './board-notice.entity';

/** What a service is called: the unit's name, or the field. */
export function serviceName({ kind, code }: Service, office: Office, directory: Directory): string {
  if (kind === ServiceKind.FIELD) return code;
  return directory.officesOf(office.areaCode).find(({ unitCode }) => unitCode === code)?.name ?? code;
}

/** What the boards of an office show now. */
export async function readBoard(room: FloorRoom, officeId: string): Promise<FloorBoard> {
  const { db, directory, calendars, now } = room;
  const at = now();
  const [offices, hours] = await Promise.all([directory.get(), calendars.get()]);
  const office = offices.getOffice(officeId);
  const calendar = hours.of(officeId);
  const floor = await readFloor(room, officeId, at);
  const notices = await db.read.entities.find(BoardNotice, {
    where: { officeId, toAt: MoreThan(at) },
    order: { fromAt: 'ASC', id: 'ASC' },
  });
  return {
    officeId,
    officeName: office.name,
    version: floor.version,
    at,
    ...(floor.isDayClosed ? { isOpen: false, opensAt: openingAfterDayOf(calendar, at) } : openingOf(calendar, at)),
    isDayClosed: floor.isDayClosed,
    calls: callsOf(floor),
    groups: floor.groups.map((group) => ({
      id: group.id,
      letter: group.letter,
      name: group.name,
      waiting: group.line.length,
      openCounters: group.openCounters,
      estimate: joiningEstimate(floor, group),
      serves: group.serves.map((service) => serviceName(service, office, offices)),
    })),
    counters: floor.counters.map(({ id, number, name, groupIds, sitting, holding }) => ({
      id,
      number,
      name,
      groupIds,
      state: sitting?.state ?? SittingState.CLOSED,
      officerName: sitting?.staffName ?? null,
      ticketId: holding?.id ?? null,
      ticketLabel: holding?.label ?? null,
      ticketState: holding?.state ?? null,
    })),
    notices: notices
      .filter(({ fromAt }) => fromAt <= at)
      .map(({ id, text, english, fromAt, toAt }) => ({ id, text, english, from: fromAt, to: toAt })),
  };
}

/** The newest first. */
function callsOf({ counters }: FloorNow): FloorCall[] {
  return counters
    .flatMap(({ id, number, holding }) =>
      holding
        ? {
            ticketId: holding.id,
            label: holding.label,
            counterId: id,
            counterNumber: number,
            state: holding.state,
            calledAt: holding.calledAt!,
            callNumber: holding.callNumber!,
            calls: holding.calls,
          }
        : [],
    )
    .sort((a, b) => b.callNumber - a.callNumber);
}
