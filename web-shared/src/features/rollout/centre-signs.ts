import type { RolloutCentresQuery, RolloutNotesQuery, Tier } from '@hcc/shared-schema/generated/hooks';

export type Centre = RolloutCentresQuery['rolloutCentres'][number];
export type RolloutNote = RolloutNotesQuery['rolloutNotes'][number];

/** What in the system shows that a centre works, in the order in which it comes. */
export const SIGNS = [
  'accounts',
  'catalogue',
  'digitised',
  'signedIn',
  'seconded',
  'firstDossier',
  'online',
  'kiosk',
] as const;
export type Sign = (typeof SIGNS)[number];

const SHOWN: Record<Sign, (centre: Centre) => boolean> = {
  accounts: ({ accounts }) => accounts > 0,
  catalogue: ({ procedures }) => procedures > 0,
  digitised: ({ digitised }) => digitised > 0,
  signedIn: ({ firstSignInOn }) => firstSignInOn !== null,
  seconded: ({ firstSecondedOn }) => firstSecondedOn !== null,
  firstDossier: ({ firstDossierOn }) => firstDossierOn !== null,
  online: ({ firstOnlineIn }) => firstOnlineIn !== null,
  kiosk: ({ kioskSince, boardSince }) => kioskSince !== null && boardSince !== null,
};

export const shows = (centre: Centre, sign: Sign): boolean => SHOWN[sign](centre);

/** What a unit needs before it can receive; the rest comes with working. */
const READY: readonly Sign[] = ['accounts', 'catalogue', 'digitised', 'signedIn'];
export const READY_SIGNS = READY.length;

export const readiness = (centre: Centre): number => READY.filter((sign) => shows(centre, sign)).length;

export type CentreState = 'RUNNING' | 'RUNNING_LATE' | 'OVERDUE' | 'AWAITED' | 'UNPLANNED';
export const CENTRE_STATES: readonly CentreState[] = ['OVERDUE', 'RUNNING_LATE', 'AWAITED', 'RUNNING', 'UNPLANNED'];

export function stateOf({ dueOn, firstDossierOn }: Centre, today: string): CentreState {
  if (firstDossierOn) return dueOn && firstDossierOn > dueOn ? 'RUNNING_LATE' : 'RUNNING';
  if (!dueOn) return 'UNPLANNED';
  return dueOn < today ? 'OVERDUE' : 'AWAITED';
}

const days = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);

/** Days between the plan's day and the first dossier, or today; negative where it came before; null without a plan. */
export function slipDays({ dueOn, firstDossierOn }: Centre, today: string): number | null {
  if (!dueOn) return null;
  if (!firstDossierOn && dueOn >= today) return null;
  return days(dueOn, firstDossierOn ?? today);
}

/** Behind the plan, the longest first. */
export function late(centres: readonly Centre[], today: string): { centre: Centre; days: number }[] {
  return centres
    .map((centre) => ({ centre, days: slipDays(centre, today) ?? 0 }))
    .filter((row) => row.days > 0)
    .sort((a, b) => b.days - a.days || a.centre.areaName.localeCompare(b.centre.areaName, 'vi'));
}

/** The middle one of several; 0 of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  if (sorted.length === 0) return 0;
  return sorted.length % 2 ? sorted[middle]! : Math.round((sorted[middle - 1]! + sorted[middle]!) / 2);
}

export interface Slippage {
  tier: Tier;
  planned: number;
  late: number;
  median: number;
  longest: number;
}

export function slippageByTier(centres: readonly Centre[], today: string): Slippage[] {
  const tiers: Tier[] = ['PROVINCE', 'DISTRICT', 'COMMUNE'];
  return tiers.flatMap((tier) => {
    const own = centres.filter((centre) => centre.tier === tier && centre.dueOn);
    const found = late(own, today).map((row) => row.days);
    if (own.length === 0) return [];
    return [{ tier, planned: own.length, late: found.length, median: median(found), longest: found[0] ?? 0 }];
  });
}

/** By cause, of the last note of each unit that is behind: how many units, and how many that nobody gave a cause for. */
export function slippageByCause(
  rows: readonly { centre: Centre }[],
  noteOf: ReadonlyMap<string, readonly RolloutNote[]>,
): { cause: string | null; units: number }[] {
  const counts = new Map<string | null, number>();
  for (const { centre } of rows) {
    const cause = noteOf.get(centre.areaCode)?.at(-1)?.causeText ?? null;
    counts.set(cause, (counts.get(cause) ?? 0) + 1);
  }
  return [...counts].map(([cause, units]) => ({ cause, units })).sort((a, b) => b.units - a.units);
}

export function notesByArea(notes: readonly RolloutNote[]): Map<string, RolloutNote[]> {
  const found = new Map<string, RolloutNote[]>();
  for (const note of notes) found.set(note.areaCode, [...(found.get(note.areaCode) ?? []), note]);
  return found;
}

/** A district with its communes; of a district's own sight that one alone. */
export interface District {
  district: Centre;
  communes: Centre[];
}

export function districtsOf(centres: readonly Centre[]): District[] {
  return centres
    .filter(({ tier }) => tier === 'DISTRICT')
    .map((district) => ({
      district,
      communes: centres.filter(({ tier, parentCode }) => tier === 'COMMUNE' && parentCode === district.areaCode),
    }));
}
