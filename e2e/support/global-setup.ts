import { rmSync } from 'node:fs';
import { OUTPUT } from './environment';
import { type Run, startRun } from './run';

declare global {
  var hccRun: Run | undefined;
}

export default async function setup({ maxWorkers }: { maxWorkers: number }): Promise<void> {
  rmSync(OUTPUT, { recursive: true, force: true });
  globalThis.hccRun = await startRun(maxWorkers);
}
