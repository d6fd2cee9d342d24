import { rmSync } from 'node:fs';
import { OUTPUT } from './environment';
import { type Run, startRun } from './run';

/** Enough that every tier has late, paused and finished dossiers; few enough to be loaded in seconds. */
const DOSSIERS = 600;

declare global {
  var hccRun: Run | undefined;
}

export default async function setup(): Promise<void> {
  rmSync(OUTPUT, { recursive: true, force: true });
  globalThis.hccRun = await startRun(DOSSIERS);
}
