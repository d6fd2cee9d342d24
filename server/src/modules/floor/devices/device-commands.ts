import { badInput, type FieldProblem, HccError, notFound } from '../../../kernel/errors';
import { newId } from '../../../kernel/ids';
import { MINUTE_MS } from '../../../kernel/instant';
import { clean } from '../../../kernel/text';
import { Counter } from '../../counters/counter.entity';
import { DeviceKind, KioskPrinter } from '../floor-terms';
import { FLOOR_CHANGED, type FloorRoom } from '../floor-transaction';
import { checkDeed, type FloorDeed, recordDeed } from '../groups/floor-deed';
import type { FloorDeviceView, PairingCode } from '../groups/floor-settings.types';
import { DEVICES_CHANGED, hashOfSecret } from './device-tokens';
import { FloorDevice } from './floor-device.entity';
import { newPairingCode } from './pair-device';

const PAIRING_MS = 10 * MINUTE_MS;
const LONGEST_NAME = 80;
const MOST_DEVICES = 200;

export interface DeviceWish {
  kind: DeviceKind;
  name: string;
  counterId?: string | null;
  printer?: KioskPrinter | null;
}

export function deviceView(device: FloorDevice, counter: Counter | null): FloorDeviceView {
  const { id, kind, name, printer, madeAt, madeBy, pairingUntil, pairedAt, seenAt, revokedAt } = device;
  const place = counter && { id: counter.id, number: counter.number, name: counter.name };
  return { id, kind, name, counter: place, printer, madeAt, madeBy, pairingUntil, pairedAt, seenAt, revokedAt };
}

/** A device of an office, with the code by which a machine becomes it. @throws HccError NOT_FOUND, BAD_USER_INPUT */
export async function makeDevice(room: FloorRoom, deed: FloorDeed, wish: DeviceWish): Promise<PairingCode> {
  const office = await checkDeed(room, deed);
  const name = clean(wish.name);
  const code = newPairingCode();
  return room.db.transact(async (tx) => {
    const counterId = wish.kind === DeviceKind.COUNTER_SCREEN ? (wish.counterId ?? '') : null;
    const counter =
      counterId === null ? null : await tx.entities.findOneBy(Counter, { id: counterId, officeId: office.id });
    const problems: FieldProblem[] = [];
    if (name === '' || name.length > LONGEST_NAME)
      problems.push({ path: 'input.name', reason: `phải có tên, nhiều nhất ${LONGEST_NAME} ký tự.` });
    if (counterId !== null && !counter)
      problems.push({ path: 'input.counterId', reason: 'phải chọn quầy của màn hình.' });
    if ((await tx.entities.countBy(FloorDevice, { officeId: office.id })) >= MOST_DEVICES)
      problems.push({ path: 'input.name', reason: `một cơ quan có nhiều nhất ${MOST_DEVICES} thiết bị.` });
    if (problems.length > 0) throw badInput(problems);
    const at = room.now();
    const device: FloorDevice = {
      id: newId(),
      officeId: office.id,
      kind: wish.kind,
      name,
      counterId: counter?.id ?? null,
      printer: wish.kind === DeviceKind.KIOSK ? (wish.printer ?? KioskPrinter.TICKETS_AND_FORMS) : null,
      pairingHash: hashOfSecret(code),
      pairingUntil: at + PAIRING_MS,
      tokenHash: null,
      pairedAt: null,
      seenAt: null,
      revokedAt: null,
      madeAt: at,
      madeBy: deed.actor.fullName,
    };
    await tx.entities.insert(FloorDevice, device);
    await recordDeed(room, tx, deed, office, 'device', { after: { id: device.id, kind: device.kind, name } });
    return { device: deviceView(device, counter), code, until: device.pairingUntil! };
  });
}

async function onDevice(
  room: FloorRoom,
  deed: FloorDeed,
  id: string,
  changes: Partial<FloorDevice>,
  what: object,
): Promise<FloorDevice> {
  const office = await checkDeed(room, deed);
  return room.db.transact(async (tx) => {
    const device = await tx.entities.findOneBy(FloorDevice, { id, officeId: office.id });
    if (!device) throw notFound('thiết bị này');
    if (changes.printer && device.kind !== DeviceKind.KIOSK)
      throw badInput([{ path: 'printer', reason: 'chỉ kiosk có máy in.' }]);
    if (device.revokedAt !== null) {
      if (changes.revokedAt) return device;
      throw new HccError('ILLEGAL_ACTION', 'Thiết bị này đã bị thu hồi.');
    }
    await tx.entities.update(FloorDevice, { id }, changes);
    const before = { id, name: device.name };
    await recordDeed(room, tx, deed, office, 'device', { before, after: { ...before, ...what } });
    tx.notify(DEVICES_CHANGED.notice({}));
    // Whoever follows the floor is looked at anew: a machine that was revoked is told at once.
    tx.notify(FLOOR_CHANGED.notice({ officeId: office.id }));
    return { ...device, ...changes };
  });
}

/** Another code for a machine that was changed or forgot its token. */
export async function renewPairing(room: FloorRoom, deed: FloorDeed, id: string): Promise<PairingCode> {
  const code = newPairingCode();
  const until = room.now() + PAIRING_MS;
  const changes = { pairingHash: hashOfSecret(code), pairingUntil: until };
  const device = await onDevice(room, deed, id, changes, { pairing: 'renewed' });
  const { counterId } = device;
  const counter = counterId === null ? null : await room.db.read.entities.findOneBy(Counter, { id: counterId });
  return { device: deviceView(device, counter), code, until };
}

/** Its token and its code end at once; twice is as once. */
export async function revokeDevice(room: FloorRoom, deed: FloorDeed, id: string): Promise<void> {
  const changes = { revokedAt: room.now(), tokenHash: null, pairingHash: null, pairingUntil: null };
  await onDevice(room, deed, id, changes, { revoked: true });
}

/** What a kiosk prints from its next look at itself on, within a minute. @throws HccError BAD_USER_INPUT for what is no kiosk */
export async function setPrinter(room: FloorRoom, deed: FloorDeed, id: string, printer: KioskPrinter): Promise<void> {
  await onDevice(room, deed, id, { printer }, { printer });
}
