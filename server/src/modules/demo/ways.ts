import { type Random, Weighted } from '../../kernel/random';
import { LimitUnit } from '../calendar/clock-terms';
import { StepKind } from '../catalogue/catalogue-terms';
import type { ProcedureVersion } from '../catalogue/procedure.entity';
import type { Office } from '../organisation/office.entity';
import { Tier } from '../organisation/organisation-terms';
import type { Centre } from './history-traits';
import type { HistoryWorld } from './history-world';
import { ROUTED_CODES } from './procedure-mix';

/** A way to bring a dossier to an office: where it is received, for what, and which of its steps is done there. */
export interface Way {
  centre: Centre;
  version: ProcedureVersion;
  step: number;
}

export type DrawWay = (random: Random) => Way;

type WaysByProcedure = Map<string, { weight: number; ways: Way[] }>;

/**
 * The ways that lead to each office, for procedures that run against a clock. Communes hand in by the hundred, so of
 * theirs only procedures whose route is drawn up are looked at.
 */
export class Ways {
  private readonly byOffice = new Map<string, WaysByProcedure>();

  constructor(world: HistoryWorld) {
    for (const centre of world.centres) {
      for (const { version, weight } of world.usualAt(centre.office.tier)) {
        if (version.limit.unit === LimitUnit.NONE) continue;
        if (centre.office.tier === Tier.COMMUNE && !ROUTED_CODES.includes(version.code)) continue;
        const route = world.routeOf(version, centre) ?? [];
        for (const [step, office] of route.slice(0, -1).entries()) this.add(office, { centre, version, step }, weight);
      }
    }
  }

  private add(office: Office, way: Way, weight: number): void {
    let procedures = this.byOffice.get(office.id);
    if (!procedures) {
      procedures = new Map();
      this.byOffice.set(office.id, procedures);
    }
    const known = procedures.get(way.version.id);
    if (known) known.ways.push(way);
    else procedures.set(way.version.id, { weight, ways: [way] });
  }

  /**
   * Draws among the ways to an office that pass; null where there is none.
   * @param evenness 0 draws procedures as often as people bring them, 1 one as often as the other
   */
  drawer(office: Office, evenness: number, passes: (way: Way) => boolean): DrawWay | null {
    const procedures = [...(this.byOffice.get(office.id)?.values() ?? [])]
      .map(({ weight, ways }) => ({ weight, ways: ways.filter(passes) }))
      .filter(({ ways }) => ways.length > 0);
    if (procedures.length === 0) return null;
    const weighted = new Weighted(
      procedures.map(({ ways }) => ways),
      procedures.map(({ weight }) => weight ** (1 - evenness)),
    );
    return (random) => random.pick(weighted.draw(random));
  }
}

export function stepKindOf({ version, step }: Way): StepKind {
  return version.steps[step]!.kind;
}

/** True where the first office after the desk can send back to it. */
export function isSentBackTo({ version, step }: Way): boolean {
  const next = version.steps[step + 1]?.kind;
  return step === 0 && (next === StepKind.APPRAISE || next === StepKind.APPROVE);
}
