import { rmSync } from 'node:fs';

export default async function endRun(): Promise<void> {
  await globalThis.hccTestMariadb?.stop();
  const folder = process.env.HCC_TEST_FOLDER;
  if (folder) rmSync(folder, { recursive: true, force: true });
}
