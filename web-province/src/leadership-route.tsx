import { LeadershipPage } from '@hcc/web-shared/src/features/leadership/leadership-page';
import { RolloutBrief } from '@hcc/web-shared/src/features/rollout/rollout-brief';
import { useSession } from '@hcc/web-shared/src/session/session-provider';

/** The figures with the roll-out under them, for who may read it. */
export function LeadershipRoute() {
  const { can } = useSession();
  return <LeadershipPage rollout={can('rollout:read') ? <RolloutBrief /> : null} />;
}
