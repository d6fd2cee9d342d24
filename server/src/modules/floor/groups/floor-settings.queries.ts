import { MoreThan } from 'typeorm';
import { dayOf } from '../../../kernel/instant';
import { Counter } from '../../counters/counter.entity';
import { namedServices } from '../../counters/counter-choices';
import { type Service, servesOn } from '../../counters/counters';
import { getManagedOffice } from '../../dossier/office-rights';
import type { Actor } from '../../identity/actor';
import { BoardNotice } from '../board/board-notice.entity';
import { deviceView } from '../devices/device-commands';
import { FloorDevice } from '../devices/floor-device.entity';
import type { FloorRoom } from '../floor-transaction';
import { CounterGroup, CounterGroupCounter } from './counter-group.entity';
import type { FloorSettings, GroupCounter } from './floor-settings.types';

/** How an office's floor is arranged. @throws HccError NOT_FOUND for an office that the actor does not administer */
export async function readFloorSettings(room: FloorRoom, actor: Actor, officeId: string): Promise<FloorSettings> {
  const [directory, catalogue] = [await room.directory.get(), await room.catalogue.get()];
  const office = getManagedOffice(actor, directory, officeId);
  const { entities } = room.db.read;
  const at = room.now();
  const [groups, served, counters, devices, notices] = await Promise.all([
    entities.find(CounterGroup, { where: { officeId }, order: { position: 'ASC', id: 'ASC' } }),
    entities
      .createQueryBuilder(CounterGroupCounter, 's')
      .innerJoin(CounterGroup, 'g', 'g.id = s.groupId')
      .where('g.officeId = :officeId', { officeId })
      .orderBy('s.position')
      .getMany(),
    entities.find(Counter, { where: { officeId }, order: { position: 'ASC', id: 'ASC' } }),
    entities.find(FloorDevice, { where: { officeId }, order: { madeAt: 'ASC', id: 'ASC' } }),
    entities.find(BoardNotice, { where: { officeId, toAt: MoreThan(at) }, order: { fromAt: 'ASC', id: 'ASC' } }),
  ]);
  const { named, services } = namedServices(office, directory, catalogue, at);
  // One that was closed is no part of a line any more, and can not be chosen again.
  const serving = counters.filter((counter) => servesOn(counter, dayOf(at)));
  const places = new Map(serving.map((counter) => [counter.id, placeOf(counter)]));
  const countersOf = (id: string) =>
    served.flatMap(({ groupId, counterId }) => (groupId === id ? (places.get(counterId) ?? []) : []));
  const views = groups.map(({ id, letter, name, servesText, priorityRun, meanMinutes, closedAt, version }) => ({
    id,
    letter,
    name,
    serves: (JSON.parse(servesText) as Service[]).map(named),
    priorityRun,
    meanMinutes,
    counters: countersOf(id),
    isClosed: closedAt !== null,
    version,
  }));
  const shown = devices.map((device) => deviceView(device, counters.find(({ id }) => id === device.counterId) ?? null));
  return {
    office,
    groups: [...views.filter(({ isClosed }) => !isClosed), ...views.filter(({ isClosed }) => isClosed)],
    counters: serving.map(placeOf),
    services,
    devices: [
      ...shown.filter(({ revokedAt }) => revokedAt === null),
      ...shown.filter(({ revokedAt }) => revokedAt !== null),
    ],
    notices: notices.map(({ id, text, english, fromAt, toAt }) => ({ id, text, english, from: fromAt, to: toAt })),
  };
}

const placeOf = ({ id, number, name }: Counter): GroupCounter => ({ id, number, name });
