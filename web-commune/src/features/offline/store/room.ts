/** With less left in the browser's store a desk says so: a catalogue that is fetched anew has a few megabytes. */
const LITTLE_BYTES = 50 * 2 ** 20;

/** Whether a write failed since the browser has no room. */
export const isStoreFull = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'QuotaExceededError';

/** Whether there is little room left; false where the browser does not say. */
export async function isNearlyFull(): Promise<boolean> {
  const { quota, usage } = (await navigator.storage?.estimate?.().catch(() => undefined)) ?? {};
  return quota !== undefined && usage !== undefined && quota - usage < LITTLE_BYTES;
}

/** Asks the browser not to throw the store away where the disk runs full: what is in it may be nowhere else. */
export async function keepForGood(): Promise<void> {
  await navigator.storage?.persist?.().catch(() => false);
}

/** Writes what makes things easier, and does without it where there is no room. */
export async function whereThereIsRoom(write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    if (!isStoreFull(error)) throw error;
  }
}
