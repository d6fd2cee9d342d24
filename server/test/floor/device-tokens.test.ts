import { DeviceTokens, hashOfSecret } from '../../src/modules/floor/devices/device-tokens';
import type { FloorDevice } from '../../src/modules/floor/devices/floor-device.entity';

describe('tokens of devices', () => {
  it('stay known however many are made up beside them', async () => {
    const asked: string[] = [];
    const board = { id: 'board', tokenHash: hashOfSecret('real'), seenAt: 1 } as FloorDevice;
    const findOneBy = async (_of: unknown, { tokenHash }: { tokenHash: string }) => {
      asked.push(tokenHash);
      return tokenHash === board.tokenHash ? board : null;
    };
    const room = { db: { read: { entities: { findOneBy } } }, now: () => 1 };
    const tokens = new DeviceTokens(room as unknown as ConstructorParameters<typeof DeviceTokens>[0]);
    expect(await tokens.find('real')).toBe(board);
    expect([await tokens.find('made up'), await tokens.find('made up')]).toEqual([null, null]);
    expect(asked).toHaveLength(2);
    for (let each = 0; each < 10_001; each++) await tokens.find(`made up ${each}`);
    asked.length = 0;
    expect(await tokens.find('real')).toBe(board);
    expect(asked).toEqual([]);
    // Once a device is revoked nothing of it is known.
    tokens.forget();
    await tokens.find('real');
    expect(asked).toEqual([board.tokenHash]);
  });
});
