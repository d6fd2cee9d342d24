import { commandLineActor } from '../../src/modules/audit/audit-chain';
import { beginOrder, proposeOrder } from '../../src/modules/reorganisation/draft-order';
import type { Room } from '../../src/modules/reorganisation/order-store';
import type { Reorganisation } from '../../src/modules/reorganisation/reorganisation.entity';

const elsewhere = () => ({ by: commandLineActor(), address: null });

/** An order that somebody else has begun to write. */
export function begunOrder(room: Room, content: string): Promise<Reorganisation> {
  return beginOrder(room, elsewhere(), content);
}

/** An order that somebody else has handed in. */
export async function handedInOrder(room: Room, content: string): Promise<Reorganisation> {
  const { id } = await begunOrder(room, content);
  return proposeOrder(room, elsewhere(), { id, revision: 1 });
}
