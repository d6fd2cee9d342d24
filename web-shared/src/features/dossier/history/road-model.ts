import type { DossierPagePartsFragment, DossierStatus } from '@hcc/shared-schema/generated/hooks';
import { isEnded } from '../../../ui/text/ended-status';

export type RoadDossier = Pick<
  DossierPagePartsFragment,
  'status' | 'legs' | 'route' | 'currentStep' | 'clock' | 'outcome' | 'completedAt' | 'events'
>;
export type RoadLeg = RoadDossier['legs'][number];
export type RouteStep = RoadDossier['route'][number];

export interface RoadPause {
  from: string;
  to: string;
  /** Working minutes that were not counted. */
  minutes: number;
  /** The clock still stands. */
  open: boolean;
  waitsFor: PauseKind;
}

/** What the citizen is waited for. */
export type PauseKind = 'SUPPLEMENT' | 'PAYMENT';

export type LegEnding = 'done' | 'sentBack' | 'refused' | 'recalled';

export type RoadItem =
  | {
      kind: 'leg';
      key: string;
      leg: RoadLeg;
      now: boolean;
      /** How it was left, where it was. */
      ending: LegEnding;
      turn: number;
      over: number;
      pauses: RoadPause[];
    }
  | { kind: 'ahead'; key: string; step: RouteStep }
  | { kind: 'end'; key: string; status: DossierStatus; at: string | null };

/** The road of a dossier, top to bottom: what was, what is, what is to come. */
export function buildRoad(dossier: RoadDossier): RoadItem[] {
  const finished = isEnded(dossier.status);
  const legs = [...dossier.legs].sort((a, b) => a.ordinal - b.ordinal);
  const pauses = joinPauses(dossier);
  const endings = legEndings(dossier.events);
  const turns = new Map<number, number>();
  const items: RoadItem[] = legs.map((leg, index) => {
    const turn = (turns.get(leg.stepOrdinal) ?? 0) + 1;
    turns.set(leg.stepOrdinal, turn);
    return {
      kind: 'leg',
      key: `leg-${leg.ordinal}`,
      leg,
      now: leg.leftAt === null && !finished,
      ending: endings[index] ?? 'done',
      turn,
      over: leg.quotaMinutes > 0 ? Math.max(0, leg.usedMinutes - leg.quotaMinutes) : 0,
      pauses: pauses.filter((pause) => beganDuring(pause, leg, index === legs.length - 1)),
    };
  });
  if (finished) {
    items.push({ kind: 'end', key: 'end', status: dossier.status, at: legs.at(-1)?.leftAt ?? dossier.completedAt });
    return items;
  }
  const here = dossier.currentStep?.ordinal ?? legs.at(-1)?.stepOrdinal ?? 0;
  for (const step of stepsAhead(dossier, here)) items.push({ kind: 'ahead', key: `ahead-${step.ordinal}`, step });
  return items;
}

/** Every move closes one leg, in order: how each of them was left. */
function legEndings(events: RoadDossier['events']): LegEnding[] {
  const endings: LegEnding[] = [];
  for (const { type } of [...events].sort((a, b) => a.sequence - b.sequence)) {
    if (type === 'ADVANCED' || type === 'APPROVED') endings.push('done');
    else if (type === 'SENT_BACK') endings.push('sentBack');
    else if (type === 'REFUSED') endings.push('refused');
    else if (type === 'RECALLED') endings.push('recalled');
  }
  return endings;
}

/** The steps after the one where the dossier stands; a refused dossier goes straight to the hand-back. */
function stepsAhead(dossier: Pick<RoadDossier, 'route' | 'outcome'>, here: number): RouteStep[] {
  const later = dossier.route.filter((step) => step.ordinal > here).sort((a, b) => a.ordinal - b.ordinal);
  return dossier.outcome === 'REFUSED' ? later.filter((step) => step.kind === 'RETURN') : later;
}

export function nextStep(dossier: RoadDossier): RouteStep | undefined {
  return dossier.currentStep ? stepsAhead(dossier, dossier.currentStep.ordinal)[0] : undefined;
}

/** Where a send-back leads: the step before, as the dossier's own route has it. */
export function previousStep(dossier: Pick<RoadDossier, 'route' | 'currentStep'>): RouteStep | undefined {
  const here = dossier.currentStep?.ordinal;
  if (here === undefined) return undefined;
  return dossier.route.filter((step) => step.ordinal < here).sort((a, b) => b.ordinal - a.ordinal)[0];
}

/** Pauses as the citizen lived them: segments that touch are one pause, however the clock cut them. */
function joinPauses(dossier: RoadDossier): RoadPause[] {
  const pauses: RoadPause[] = [];
  for (const segment of dossier.clock.segments) {
    if (segment.kind !== 'PAUSE') continue;
    const last = pauses.at(-1);
    if (last && last.to === segment.from) {
      last.to = segment.to;
      last.minutes += segment.minutes;
    } else {
      const { from, to, minutes } = segment;
      pauses.push({ from, to, minutes, open: false, waitsFor: pauseKind(dossier.events, from) });
    }
  }
  if (dossier.clock.state !== 'PAUSED') return pauses;
  // A pause that began outside working hours, or just now, has no working time in it yet and so no segment.
  const asked = dossier.events.findLast(({ type }) => beginsPause(type))?.at;
  const last = pauses.at(-1);
  if (last && (!asked || wholeMinute(asked) <= Date.parse(last.from))) last.open = true;
  else if (asked) {
    pauses.push({ from: asked, to: asked, minutes: 0, open: true, waitsFor: pauseKind(dossier.events, asked) });
  }
  return pauses;
}

function beginsPause(type: RoadDossier['events'][number]['type']): boolean {
  return type === 'SUPPLEMENT_REQUESTED' || type === 'PAYMENT_REQUIRED';
}

/** By the last thing that was asked of the citizen when the pause began. */
export function pauseKind(events: RoadDossier['events'], from: string): PauseKind {
  const began = Date.parse(from);
  const asked = [...events]
    .sort((a, b) => a.sequence - b.sequence)
    .findLast(({ type, at }) => beginsPause(type) && wholeMinute(at) <= began);
  return asked?.type === 'PAYMENT_REQUIRED' ? 'PAYMENT' : 'SUPPLEMENT';
}

/** The clock counts whole minutes, events carry their seconds. */
function wholeMinute(instant: string): number {
  return Math.floor(Date.parse(instant) / 60_000) * 60_000;
}

function beganDuring(pause: RoadPause, leg: RoadLeg, isLast: boolean): boolean {
  const at = wholeMinute(pause.from);
  if (at < wholeMinute(leg.enteredAt)) return false;
  if (leg.leftAt === null) return true;
  const left = Date.parse(leg.leftAt);
  return at < left || (isLast && at === left);
}
