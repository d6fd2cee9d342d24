import {
  type FloorDeskPartsFragment,
  useFloorBoardChangedSubscription,
  useFloorDeskQuery,
} from '@hcc/shared-schema/generated/hooks';
import { useCallback, useEffect, useRef } from 'react';
import { onLineOpen } from '../../session/link/line-open';

export type Desk = FloorDeskPartsFragment;
export type Ticket = Desk['waiting'][number];

/** A hall's changes come in bursts; the panel reads once for each. */
const GATHER_MS = 150;
/** Where no line stands, and for waiting times. */
const ANYWAY_MS = 20_000;

/** What an officer has before him, kept fresh by what happens at other counters. */
export function useDesk() {
  const { data, error, refetch } = useFloorDeskQuery({
    fetchPolicy: 'cache-and-network',
    pollInterval: ANYWAY_MS,
  });
  const desk = data?.floorDesk;
  const shown = useRef(0);
  shown.current = desk?.board.version ?? 0;
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const again = useCallback(() => {
    timer.current ??= setTimeout(() => {
      timer.current = undefined;
      void refetch().catch(() => undefined);
    }, GATHER_MS);
  }, [refetch]);
  useFloorBoardChangedSubscription({
    ignoreResults: true,
    onData: ({ data: { data: news } }) => {
      if (news && news.floorBoardChanged.version > shown.current) again();
    },
  });
  useEffect(() => {
    const forget = onLineOpen(again);
    return () => {
      forget();
      clearTimeout(timer.current);
    };
  }, [again]);
  return { desk, error, refetch };
}
