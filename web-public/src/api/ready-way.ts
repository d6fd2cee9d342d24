import type { Tracked } from './public-api';

/**
 * How a result that is ready comes to the citizen: ANY where that is not told without the key, CAME_BACK where the post
 * brought it back; undefined where none is ready, or the post has it.
 */
export function readyWay({
  status,
  post,
  isWhole,
  returnBy,
}: Tracked): 'COUNTER' | 'POST' | 'ANY' | 'CAME_BACK' | undefined {
  if (status !== 'COMPLETED') return undefined;
  if (post) return post.state === 'CAME_BACK' ? 'CAME_BACK' : undefined;
  if (!isWhole) return 'ANY';
  return returnBy === 'POST' ? 'POST' : 'COUNTER';
}

/** The text of the step at which a dossier is: what a result that is ready waits for, else that it is being worked on. */
export function presentStep(dossier: Tracked): 'track.waitsForPost' | 'track.waitsForYou' | 'track.current' {
  const way = readyWay(dossier);
  if (way === 'POST') return 'track.waitsForPost';
  return way ? 'track.waitsForYou' : 'track.current';
}
