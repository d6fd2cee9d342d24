import { createHash } from 'node:crypto';
import { Topic } from '../../../database/notice';
import { isBusy } from '../../../database/sql';
import { forbidden, unauthenticated } from '../../../kernel/errors';
import { MINUTE_MS } from '../../../kernel/instant';
import type { DeviceKind } from '../floor-terms';
import type { FloorRoom } from '../floor-transaction';
import { FloorDevice } from './floor-device.entity';

/** Devices were paired or revoked: what is known of tokens is asked anew. */
export const DEVICES_CHANGED = new Topic<Record<string, never>>('floor-devices');

/** Another process's change is known after so long though its notice was lost. */
const KNOWN_MS = 5_000;
/** When it was seen is written no more often. */
const SEEN_EVERY_MS = MINUTE_MS;
/** So many tokens of no device are remembered: who makes tokens up drives out others of that kind, never a device. */
const MOST_UNKNOWN = 10_000;

export const hashOfSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex');

interface Known {
  device: FloorDevice;
  until: number;
}

/** Which device is behind a token. A hundred boards are asked about with every call: answers are kept for a moment. */
export class DeviceTokens {
  private readonly known = new Map<string, Known>();
  /** Until when a token is taken for that of no device. */
  private readonly unknown = new Map<string, number>();

  constructor(private readonly room: Pick<FloorRoom, 'db' | 'now'>) {}

  forget(): void {
    this.known.clear();
    this.unknown.clear();
  }

  /** @returns null for a token of no device, or of one that was revoked */
  async find(token: string): Promise<FloorDevice | null> {
    if (token === '') return null;
    const tokenHash = hashOfSecret(token);
    const known = this.known.get(tokenHash);
    if (known && known.until > Date.now()) return known.device;
    if ((this.unknown.get(tokenHash) ?? 0) > Date.now()) return null;
    const device = await this.room.db.read.entities.findOneBy(FloorDevice, { tokenHash });
    const until = Date.now() + KNOWN_MS;
    if (device) {
      this.known.set(tokenHash, { device, until });
      await this.see(device);
    } else {
      this.known.delete(tokenHash);
      if (this.unknown.size >= MOST_UNKNOWN) this.unknown.clear();
      this.unknown.set(tokenHash, until);
    }
    return device;
  }

  /** @throws HccError UNAUTHENTICATED without a device behind the token, FORBIDDEN where it is of another kind */
  async get(token: string, kind?: DeviceKind): Promise<FloorDevice> {
    const device = await this.find(token);
    if (!device) throw unauthenticated('Thiết bị chưa được ghép nối hoặc đã bị thu hồi.');
    if (kind && device.kind !== kind) throw forbidden('Thiết bị này không dùng để làm việc đó.');
    return device;
  }

  private async see(device: FloorDevice): Promise<void> {
    const at = this.room.now();
    if (device.seenAt !== null && Math.abs(at - device.seenAt) < SEEN_EVERY_MS) return;
    device.seenAt = at;
    const write = this.room.db.transact(
      (tx) => tx.run('UPDATE floor_device SET seen_at = ? WHERE id = ?', [at, device.id]),
      { noWait: true },
    );
    // Who writes now holds up nobody: the next minute brings another chance.
    await write.catch((error: unknown) => {
      if (!isBusy(error)) throw error;
    });
  }
}
