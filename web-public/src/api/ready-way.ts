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
