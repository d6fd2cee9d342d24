import { badField, HccError } from '../../../kernel/errors';
import type { Actor } from '../../identity/actor';
import type { DossierRoom } from '../dossier-room';
import type { Command } from './dossier-decision';
import { type CommandTarget, runCommand } from './run-command';

export const MOST_AT_ONCE = 500;
/** Each its own transaction; more than this at once only wait for each other's cells. */
const AT_THE_SAME_TIME = 4;

/** How it went with one dossier of many. */
export interface BulkResult {
  id: string;
  isDone: boolean;
  /** Why not; null where it was done. */
  problem: BulkProblem | null;
}

/** As the error of a single command. */
export interface BulkProblem {
  code: string;
  message: string;
  /** Of a CONFLICT: who did what when, and the version that it has now. */
  who: string | null;
  when: string | null;
  currentVersion: number | null;
}

/**
 * The same command on many dossiers, each in a transaction of its own: what can't be done is reported and keeps nothing
 * else from being done.
 * @throws HccError BAD_USER_INPUT naming `targets`; whatever is wrong with the whole (no session, database away)
 */
export async function runBulk<Input>(
  room: DossierRoom,
  actor: Actor,
  command: Command<Input>,
  targets: readonly CommandTarget[],
  input: Input,
): Promise<BulkResult[]> {
  if (targets.length === 0) throw badField('targets', 'Phải chọn ít nhất một hồ sơ.');
  if (targets.length > MOST_AT_ONCE) throw badField('targets', `Nhiều quá ${MOST_AT_ONCE} hồ sơ một lần.`);
  const results: BulkResult[] = [];
  let next = 0;
  const work = async () => {
    for (let index = next++; index < targets.length; index = next++) {
      results[index] = await runOne(room, actor, command, targets[index]!, input);
    }
  };
  await Promise.all(Array.from({ length: AT_THE_SAME_TIME }, work));
  return results;
}

async function runOne<Input>(
  room: DossierRoom,
  actor: Actor,
  command: Command<Input>,
  target: CommandTarget,
  input: Input,
): Promise<BulkResult> {
  try {
    await runCommand(room, actor, command, target, input);
    return { id: target.id, isDone: true, problem: null };
  } catch (error) {
    if (!(error instanceof HccError)) throw error;
    return { id: target.id, isDone: false, problem: toProblem(error) };
  }
}

function toProblem({ code, message, details }: HccError): BulkProblem {
  const { who, when, currentVersion } = details;
  return {
    code,
    message,
    who: typeof who === 'string' ? who : null,
    when: typeof when === 'string' ? when : null,
    currentVersion: typeof currentVersion === 'number' ? currentVersion : null,
  };
}
