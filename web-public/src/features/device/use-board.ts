import { useEffect, useState } from 'react';
import type { Board } from '../../api/floor-api';
import { floorBoard } from '../../api/floor-api';
import { PublicFailure } from '../../api/public-api';

/** While the line is down, and also where a proxy lets none through. */
const POLL_MS = 3_000;
/** A reload of the database may begin to count anew: what is later by so much counts, whatever its number. */
const LATER_MS = 60_000;

const isNewer = (board: Board, shown: Board | null): boolean =>
  shown === null || board.version >= shown.version || Date.parse(board.at) > Date.parse(shown.at) + LATER_MS;

/**
 * The floor as it is now, by the line or, while that is down, by asking; `isAway` where neither gets an answer.
 * @param onEnd told when the server ends the line by itself, or refuses an answer
 */
export function useBoard(token: string, onEnd: () => void): { board: Board | null; isAway: boolean } {
  const [board, setBoard] = useState<Board | null>(null);
  const [isAway, setAway] = useState(false);
  useEffect(() => {
    let isWanted = true;
    let isUp = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let end = () => {};
    const show = (next: Board) => {
      if (!isWanted) return;
      setAway(false);
      setBoard((shown) => (isNewer(next, shown) ? next : shown));
    };
    const poll = async () => {
      try {
        show(await floorBoard(token));
      } catch (error) {
        if (isWanted && !isUp) setAway(true);
        if (isWanted && error instanceof PublicFailure && error.code === 'REFUSED') onEnd();
      }
      if (isWanted && !isUp) timer = setTimeout(() => void poll(), POLL_MS);
    };
    const onLine = (up: boolean) => {
      if (!isWanted || isUp === up) return;
      isUp = up;
      clearTimeout(timer);
      if (!up) timer = setTimeout(() => void poll(), 500);
    };
    void poll();
    void import('../../api/board-feed').then(({ followBoard }) => {
      if (isWanted) end = followBoard(token, { onBoard: show, onLine, onEnd });
    });
    return () => {
      isWanted = false;
      clearTimeout(timer);
      end();
    };
  }, [token, onEnd]);
  return { board, isAway };
}
