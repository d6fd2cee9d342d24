import { In, Not } from 'typeorm';
import type { Tx } from '../../database/sql';
import type { Instant } from '../../kernel/instant';
import { assess, type HealthLine, readMarks } from './assess';
import { HealthMark } from './health.entity';
import type { HealthRoom } from './health-room';
import { HealthState } from './health-terms';

/** Told, in the transaction that writes it down, of what has turned red. */
export type TellRed = (tx: Tx, lines: readonly HealthLine[]) => Promise<void>;

/** Writes down since when each line stands as it does. @returns the lines that have turned red */
export async function watchHealth(room: HealthRoom, at: Instant, tell: TellRed): Promise<HealthLine[]> {
  const lines = await assess(room, at);
  return room.db.transact(async (tx) => {
    const marks = tx.entities.getRepository(HealthMark);
    const before = new Map((await readMarks(tx)).map((mark) => [mark.name, mark]));
    const changed = lines.filter(({ name, state }) => before.get(name)?.state !== state);
    for (const { name, state } of changed) await marks.save({ name, state, since: at });
    await marks.delete({ name: Not(In(lines.map(({ name }) => name))) });
    const red = changed.filter(({ state }) => state === HealthState.ACT);
    if (red.length > 0) await tell(tx, red);
    return red;
  });
}
