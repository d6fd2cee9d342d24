import { type Instant, MINUTE_MS } from '../../kernel/instant';
import { Random } from '../../kernel/random';
import type { HistoryWorld } from './history-world';
import type { Pace } from './pace';
import type { PlannedReceipt } from './planned-receipts';
import { Seasons } from './seasons';

const LATEST_PART_OF_DAY = 0.25;

/** An opening day goes smoothly: the guests are watching. */
function openingPace(quotas: readonly number[], random: Random): Pace {
  return {
    waits: quotas.map((quota) => Math.max(5, Math.round(quota * (0.2 + 0.3 * random.next())))),
    incident: null,
    citizenTakes: null,
    collectedAfter: random.between(10, 200),
    staysAt: null,
  };
}

/** The first dossier of every centre on the day it opened, which is what the roll-out plan takes as evidence. */
export function openingDossiers(world: HistoryWorld, until: Instant, seed: string): PlannedReceipt[] {
  const seasons = new Seasons(world.references.calendars.province);
  const planned = world.centres.flatMap((centre): PlannedReceipt[] => {
    if (!Number.isFinite(centre.opensOn)) return [];
    const key = `${seed}|opening|${centre.office.areaCode}`;
    const random = new Random(key);
    const version = world.drawProcedure(centre, random, ({ steps }) => steps.length <= 5);
    const at = seasons.instantOf(centre.opensOn, LATEST_PART_OF_DAY * random.next(), random);
    if (at >= until - MINUTE_MS) return [];
    const pace = openingPace(
      version.steps.slice(0, -1).map(({ quotaMinutes }) => quotaMinutes),
      random,
    );
    return [{ at, centre, version, key, lateness: 0, pace }];
  });
  return planned.sort((a, b) => a.at - b.at);
}
