import type { Command } from 'commander';
import { HccError, inWords } from '../kernel/errors';

export const FAILED = 1;
export const WRONG_USAGE = 2;

/** One line on standard error and exit status 1 for an action that is refused; a bug is thrown on. */
export async function reportRefusal(action: () => Promise<void>): Promise<void> {
  try {
    await action();
  } catch (error) {
    if (!(error instanceof HccError)) throw error;
    // The message may quote a file with line breaks of its own.
    process.stderr.write(`${inWords(error).replace(/\s+/gu, ' ')}\n`);
    process.exitCode = FAILED;
  }
}

/** Wrong usage ends with exit status 2, where commander would give 1; --help stays 0. */
export function exitOnWrongUsage(command: Command): Command {
  return command
    .allowExcessArguments(false)
    .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : WRONG_USAGE));
}

/** JSON on one line, or text for people. */
export function printResult(json: boolean | undefined, value: unknown, text: string): void {
  process.stdout.write(`${json ? JSON.stringify(value) : text}\n`);
}

/** Runs with a database that is closed again whatever happens. */
export async function withDatabase<Db extends { close(): Promise<void> }>(
  open: () => Promise<Db>,
  work: (db: Db) => Promise<void>,
): Promise<void> {
  const db = await open();
  try {
    await work(db);
  } finally {
    await db.close();
  }
}
