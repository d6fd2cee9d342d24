import { randomInt } from 'node:crypto';
import { HccError } from '../../../kernel/errors';
import { newSecret } from '../../../kernel/ids';
import type { Directory } from '../../organisation/directory';
import type { FloorRoom } from '../floor-transaction';
import type { PairedDevice, ThisDevice } from '../groups/floor-settings.types';
import { DEVICES_CHANGED, hashOfSecret } from './device-tokens';
import { FloorDevice } from './floor-device.entity';

const CODE_DIGITS = 8;

/** Eight digits: typed at a kiosk without a keyboard, good for ten minutes, and tries are limited by address. */
export function newPairingCode(): string {
  return String(randomInt(10 ** CODE_DIGITS)).padStart(CODE_DIGITS, '0');
}

export function thisDevice(directory: Directory, device: FloorDevice): ThisDevice {
  const { id, kind, name, counterId, printer } = device;
  const { id: officeId, name: officeName, areaCode, tier } = directory.presentOffice(device.officeId);
  return { id, kind, name, counterId, printer, officeId, officeName, areaCode, tier };
}

/**
 * Gives the machine at which a pairing code was typed the device's token; the code is spent, and a token that the device
 * had before ends.
 * @throws HccError NOT_FOUND where the code is none, was used, or is older than ten minutes
 */
export async function pairDevice({ db, directory, now }: FloorRoom, typed: string): Promise<PairedDevice> {
  const pairingHash = hashOfSecret(typed.replace(/\D/g, ''));
  const token = newSecret();
  const device = await db.transact(async (tx) => {
    const at = now();
    const found = await tx.entities.findOneBy(FloorDevice, { pairingHash });
    const isGood = found && found.revokedAt === null && found.pairingUntil !== null && at < found.pairingUntil;
    const changes = { pairingHash: null, pairingUntil: null, tokenHash: hashOfSecret(token), pairedAt: at, seenAt: at };
    // Of two machines with one code the second finds it spent.
    const spent = isGood && (await tx.entities.update(FloorDevice, { id: found.id, pairingHash }, changes)).affected;
    if (!found || !spent) throw new HccError('NOT_FOUND', 'Mã ghép nối không đúng hoặc đã hết hạn.');
    tx.notify(DEVICES_CHANGED.notice({}));
    return { ...found, ...changes };
  });
  return { token, device: thisDevice(await directory.get(), device) };
}
