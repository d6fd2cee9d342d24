import type { TFunction } from 'i18next';

const MINUTE_SECONDS = 60;

/** How long somebody is told to wait: seconds below a minute, else whole minutes, rounded up so that nobody comes too early. */
export function waitOf(seconds: number): { unit: 'seconds' | 'minutes'; count: number } {
  return seconds < MINUTE_SECONDS
    ? { unit: 'seconds', count: Math.max(1, Math.ceil(seconds)) }
    : { unit: 'minutes', count: Math.ceil(seconds / MINUTE_SECONDS) };
}

/** A wait in words: "30 giây", "5 phút". */
export function waitText(t: TFunction<'common'>, seconds: number): string {
  const { unit, count } = waitOf(seconds);
  return t(`wait.${unit}`, { count });
}
