import { type Random, Weighted } from '../../kernel/random';
import { LimitUnit } from '../calendar/clock-terms';
import { StepKind } from '../catalogue/catalogue-terms';
import type { ProcedureVersion } from '../catalogue/procedure.entity';

export type Incident = 'SUPPLEMENT' | 'SEND_BACK' | 'REFUSE' | 'WITHDRAW' | 'STOP';

/** How one dossier goes its way: working minutes at each step and what happens on the way. */
export interface Pace {
  /** Working minutes at the steps, in their order; the last one, where the result is handed out, has none. */
  waits: number[];
  incident: { kind: Incident; step: number; afterPart: number } | null;
  /** Working minutes until the citizen brings what was asked for; null where he never does. */
  citizenTakes: number | null;
  /** Working minutes until the result is collected; null where it still lies there. */
  collectedAfter: number | null;
  /** Step at which nothing more happens, for a dossier that is meant to be found there. */
  staysAt: number | null;
}

const DAY = 480;
/** Of a thousand dossiers, how many are … */
const PER_MILLE = { supplement: 45, supplementOfSameDay: 14, sendBack: 16, refuse: 11, withdraw: 7, stop: 3 };

/** Longer ways have more places to be late at; what is done the same day rarely is. */
function latenessOf(version: ProcedureVersion): number {
  if (version.limit.unit === LimitUnit.NONE) return 0;
  if (version.limit.unit === LimitUnit.SAME_DAY) return 0.75;
  return version.steps.length > 5 ? 1.9 : 1.15;
}

/** @param tempo of the offices on the way, taken together */
function totalMinutes(
  version: ProcedureVersion,
  allowed: number,
  isLate: boolean,
  tempo: number,
  hurries: boolean,
  random: Random,
): number {
  if (isLate) return allowed + 20 + random.exponential(allowed <= DAY ? 300 : Math.min(allowed * 0.3, 6 * DAY));
  if (version.limit.unit === LimitUnit.SAME_DAY) return allowed * Math.min(0.93, tempo * (0.1 + 0.75 * random.next()));
  if (hurries && allowed >= DAY && random.chance(0.6)) return allowed - 3 - random.next() * 50;
  // Three in ten are finished on the very day, more where offices are slow; the others days before.
  if (random.chance(0.3 * tempo)) return Math.max(allowed * 0.5, allowed - 15 - random.next() * 380);
  return allowed * Math.min(0.93, Math.max(0.15, tempo * (0.6 + 0.17 * random.normal())));
}

/** Shares a total among the steps by their quotas and tempos, some taking more than their part and some less. */
function shareOut(
  version: ProcedureVersion,
  total: number,
  lateExcess: number,
  tempos: readonly number[],
  random: Random,
): number[] {
  const steps = version.steps.slice(0, -1);
  const parts = steps.map(
    ({ quotaMinutes }, index) => quotaMinutes * tempos[index]! * Math.exp(0.36 * random.normal()),
  );
  const sum = parts.reduce((all, part) => all + part, 0);
  const waits = parts.map((part) => Math.max(2, Math.round(((total - lateExcess) * part) / sum)));
  if (lateExcess > 0) {
    // One office is to blame, most likely one that is slow; desks rarely are.
    const blame = new Weighted(
      steps.map((_, index) => index),
      steps.map(({ kind }, index) => tempos[index]! ** 2 * (kind === StepKind.INTAKE ? 0.08 : 1)),
    );
    waits[blame.draw(random)]! += Math.round(lateExcess);
  }
  return waits;
}

function drawIncident(version: ProcedureVersion, random: Random): Pace['incident'] {
  const isSameDay = version.limit.unit === LimitUnit.SAME_DAY;
  const supplement = isSameDay ? PER_MILLE.supplementOfSameDay : PER_MILLE.supplement;
  const drawn = random.next() * 1_000;
  const stepsOf = (...kinds: StepKind[]) =>
    version.steps.flatMap(({ kind }, index) => (kinds.includes(kind) ? [index] : []));
  const at = (kind: Incident, steps: number[]): Pace['incident'] =>
    steps.length === 0 ? null : { kind, step: random.pick(steps), afterPart: 0.1 + 0.8 * random.next() };
  let limit = supplement;
  if (drawn < limit) return at('SUPPLEMENT', stepsOf(StepKind.INTAKE, StepKind.APPRAISE, StepKind.CONSULT));
  limit += isSameDay ? PER_MILLE.sendBack / 2 : PER_MILLE.sendBack;
  if (drawn < limit) {
    return at(
      'SEND_BACK',
      stepsOf(StepKind.APPRAISE, StepKind.APPROVE).filter((step) => step > 0),
    );
  }
  limit += PER_MILLE.refuse;
  if (drawn < limit) return at('REFUSE', stepsOf(StepKind.APPROVE));
  limit += PER_MILLE.withdraw;
  if (drawn < limit) return at('WITHDRAW', stepsOf(StepKind.APPRAISE, StepKind.CONSULT, StepKind.APPROVE));
  limit += PER_MILLE.stop;
  return drawn < limit ? at('STOP', stepsOf(StepKind.APPRAISE, StepKind.APPROVE)) : null;
}

/** Most results are fetched at once, some after weeks, and a few lie there until somebody cleans up. */
function drawCollection(random: Random, isSameDay: boolean): number | null {
  const drawn = random.next();
  if (drawn < (isSameDay ? 0.8 : 0.55)) return Math.round(5 + random.exponential(60));
  if (drawn < 0.93) return Math.round(random.exponential(1.8 * DAY));
  return drawn < 0.997 ? Math.round(random.exponential(8 * DAY)) : null;
}

/** By the quotas of the steps, what the offices on the way take of the usual time. */
function tempoOfWay({ steps }: ProcedureVersion, tempos: readonly number[]): number {
  const quotas = steps.slice(0, -1).map(({ quotaMinutes }) => quotaMinutes);
  const sum = quotas.reduce((all, quota) => all + quota, 0);
  return quotas.reduce((all, quota, index) => all + quota * tempos[index]!, 0) / sum;
}

/**
 * @param allowed working minutes from receipt to the due moment
 * @param centre where it was received: how likely it is late there, and whether people hurry
 * @param tempos of the offices of the steps
 */
export function drawPace(
  version: ProcedureVersion,
  allowed: number,
  { lateness, hurries }: { lateness: number; hurries: boolean },
  tempos: readonly number[],
  random: Random,
): Pace {
  const isLate = random.chance(Math.min(0.7, lateness * latenessOf(version)));
  const total = totalMinutes(version, allowed, isLate, tempoOfWay(version, tempos), hurries, random);
  const excess = isLate ? Math.max(0, total - allowed * 0.8) : 0;
  return {
    waits: shareOut(version, total, excess, tempos, random),
    incident: drawIncident(version, random),
    citizenTakes: random.chance(0.93) ? Math.round(60 + random.exponential(3.2 * DAY)) : null,
    collectedAfter: drawCollection(random, version.limit.unit === LimitUnit.SAME_DAY),
    staysAt: null,
  };
}
