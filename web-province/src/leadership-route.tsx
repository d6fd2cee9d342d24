import { LeadershipPage } from '@hcc/web-shared/src/features/leadership/leadership-page';
import { useSession } from '@hcc/web-shared/src/session/session-provider';
import { RolloutBrief } from './features/rollout/rollout-brief';

/** The figures with the roll-out under them, for who may read it. */
export function LeadershipRoute() {
  const { can } = useSession();
  return <LeadershipPage rollout={can('rollout:read') ? <RolloutBrief /> : null} />;
}
