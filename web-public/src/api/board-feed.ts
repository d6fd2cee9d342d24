import { createClient } from 'graphql-ws';
import { BOARD_FEED, type Board } from './floor-api';

/** A cable that was pulled tells nobody: the line counts as dead when a ping is not answered. */
const PING_MS = 10_000;
const ANSWER_MS = 5_000;
const LONGEST_WAIT_MS = 8_000;
/** Asked anew at once, a server that is just ending would be asked a thousand times. */
const AGAIN_MS = 1_000;

interface Follower {
  onBoard: (board: Board) => void;
  /** Whether the line stands. */
  onLine: (isUp: boolean) => void;
  /** The server ended it by itself: perhaps the machine is not one of the centre any more. */
  onEnd: () => void;
}

/** Follows the floor of a device's office until it is told to end; a line that is cut comes back by itself. @returns what ends it */
export function followBoard(token: string, { onBoard, onLine, onEnd }: Follower): () => void {
  let socket: WebSocket | undefined;
  let unanswered: ReturnType<typeof setTimeout> | undefined;
  let again: ReturnType<typeof setTimeout> | undefined;
  let isWanted = true;
  const client = createClient({
    url: `${window.location.protocol === 'https:' ? 'wss' : 'ws'}://${window.location.host}/graphql`,
    connectionParams: { device: token },
    lazy: true,
    keepAlive: PING_MS,
    retryAttempts: Number.POSITIVE_INFINITY,
    shouldRetry: () => isWanted,
    // All screens of a centre lose their line together and must not come back in one moment.
    retryWait: (tries) =>
      new Promise((resolve) => {
        setTimeout(resolve, Math.min(LONGEST_WAIT_MS, 500 * 2 ** tries) * (0.5 + Math.random() / 2));
      }),
    on: {
      opened: (opened) => {
        socket = opened as WebSocket;
      },
      connected: () => onLine(true),
      closed: () => onLine(false),
      ping: (isReceived) => {
        if (isReceived) return;
        unanswered = setTimeout(() => socket?.close(4408, 'no answer'), ANSWER_MS);
      },
      pong: (isReceived) => {
        if (isReceived) clearTimeout(unanswered);
      },
    },
  });
  const subscribe = () => {
    const ended = () => {
      if (isWanted) again = setTimeout(subscribe, AGAIN_MS);
    };
    client.subscribe<{ floorBoardChanged: Board }>(
      { operationName: 'FloorBoardChanged', query: BOARD_FEED },
      {
        next: ({ data }) => {
          if (data) onBoard(data.floorBoardChanged);
        },
        error: ended,
        complete: () => {
          if (isWanted) onEnd();
          ended();
        },
      },
    );
  };
  subscribe();
  return () => {
    isWanted = false;
    clearTimeout(again);
    clearTimeout(unanswered);
    void client.dispose();
  };
}
