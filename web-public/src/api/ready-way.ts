import type { Tracked } from './public-api';

type ReadyWay = 'COUNTER' | 'POST' | 'ANY' | 'ON_THE_WAY' | 'NOT_DELIVERED' | 'CAME_BACK';

const WITH_POST: Readonly<Record<string, ReadyWay>> = { FAILED: 'NOT_DELIVERED', CAME_BACK: 'CAME_BACK' };

/**
 * How a result that is ready comes to the citizen: ANY where that is not told without the key, CAME_BACK where the post
 * brought it back; undefined where none is ready.
 */
export function readyWay({ status, post, isWhole, returnBy }: Tracked): ReadyWay | undefined {
  if (status !== 'COMPLETED') return undefined;
  if (post) return WITH_POST[post.state] ?? 'ON_THE_WAY';
  if (!isWhole) return 'ANY';
  return returnBy === 'POST' ? 'POST' : 'COUNTER';
}

/** The text of the step at which a dossier is: what a result that is ready waits for, else that it is being worked on. */
export function presentStep(
  dossier: Tracked,
): 'track.waitsForPost' | 'track.withPost' | 'track.waitsForYou' | 'track.current' {
  const way = readyWay(dossier);
  if (way === 'ON_THE_WAY' || way === 'NOT_DELIVERED') return 'track.withPost';
  if (way === 'POST') return 'track.waitsForPost';
  return way ? 'track.waitsForYou' : 'track.current';
}
