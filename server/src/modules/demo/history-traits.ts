import { traitOf } from '../../kernel/random';
import type { Directory } from '../organisation/directory';
import type { Office } from '../organisation/office.entity';
import { OfficeKind, Tier } from '../organisation/organisation-terms';

/** Of a hundred dossiers of the province, how many each tier takes in. */
const SHARE: Record<Tier, number> = { [Tier.COMMUNE]: 75, [Tier.DISTRICT]: 15, [Tier.PROVINCE]: 10 };
/** Towns hand in more than villages, and villages in the mountains less. */
const TOWN_FACTOR = 1.7;
const MOUNTAIN_FACTOR = 0.6;
const LEAST_FACTOR = 0.35;
/** The commune and the district that a visitor is shown first. */
export const SHOWN_COMMUNE = '14869';
export const SHOWN_DISTRICT = '385';
/** They have enough to show. */
const SHOWN_FACTOR = new Map([
  [SHOWN_COMMUNE, 6],
  [SHOWN_DISTRICT, 2.5],
]);

/** A desk that receives, and what distinguishes it from the others, whatever the seed. */
export interface Centre {
  office: Office;
  /** Its part of all receipts; only ratios mean anything. */
  weight: number;
  /** How likely a dossier received here ends late, before procedure and season have their say. */
  lateness: number;
  /** Whether most of its dossiers are finished just before their hour. */
  hurries: boolean;
  /** Where its applicants live. */
  communes: readonly string[];
  /** Day number from which it receives. */
  opensOn: number;
}

/** Districts where many names of villages begin with "Bản": by GSO code, those of the western mountains. */
export const MOUNTAIN_DISTRICTS: ReadonlySet<string> = new Set([
  '384',
  '385',
  '386',
  '387',
  '388',
  '396',
  '402',
  '403',
]);

const normalTrait = (text: string) =>
  (traitOf(`${text}|1`) + traitOf(`${text}|2`) + traitOf(`${text}|3`) + traitOf(`${text}|4`) - 2) * 1.732;

/** The district where people finish at the last minute: something for who looks at how rates come about. */
const HURRYING_DISTRICT = '399';

const USUAL_LATENESS = 0.03;
/** How much the lateness of a district beyond the usual slows its offices down. */
const TEMPO_BY_LATENESS = 3;

/** Four districts are bad, four mediocre and six very good: that is what leadership looks for on its board. */
function districtLateness(directory: Directory): Map<string, number> {
  const codes = directory.areas.filter(({ tier }) => tier === Tier.DISTRICT).map(({ code }) => code);
  const ranked = codes.sort((a, b) => traitOf(`late|${a}`) - traitOf(`late|${b}`));
  return new Map(
    ranked.map((code, rank) => {
      const spread = traitOf(`spread|${code}`);
      if (rank < 4) return [code, 0.085 + 0.04 * spread];
      if (rank < 8) return [code, 0.045 + 0.02 * spread];
      if (rank >= codes.length - 6) return [code, 0.004 + 0.006 * spread];
      return [code, 0.012 + 0.018 * spread];
    }),
  );
}

/**
 * How much of the usual time each office takes for its steps, by office: below 1 the quick ones, above 1 the busy and
 * the slow. Offices of bad districts are slower on the whole.
 */
export function describeTempos(directory: Directory): Map<string, number> {
  const lateness = districtLateness(directory);
  return new Map(
    directory.offices.map(({ id, areaCode, kind, unitCode }) => {
      const own = Math.exp(0.22 * normalTrait(`tempo|${areaCode}|${kind}|${unitCode ?? ''}`));
      const district = directory.ancestorAt(areaCode, Tier.DISTRICT)?.code;
      const excess = (lateness.get(district ?? '') ?? USUAL_LATENESS) - USUAL_LATENESS;
      return [id, Math.min(1.7, Math.max(0.5, own * (1 + TEMPO_BY_LATENESS * excess)))];
    }),
  );
}

function communeLateness(code: string, ofDistrict: number): number {
  const isBad = traitOf(`bad|${code}`) < 0.02;
  return Math.min(0.4, ofDistrict * Math.exp(0.5 * normalTrait(`pace|${code}`)) + (isBad ? 0.2 : 0));
}

function communeWeight(directory: Directory, code: string): number {
  const area = directory.findArea(code)!;
  const place = area.type === 'Xã' ? 1 : TOWN_FACTOR;
  const height = MOUNTAIN_DISTRICTS.has(area.parentCode ?? '') ? MOUNTAIN_FACTOR : 1;
  return Math.max(LEAST_FACTOR, Math.exp(0.45 * normalTrait(`size|${code}`)) * place * height);
}

/** Makes the heaviest district take in a share, 0 to 1, of all receipts: how a province with one big city is. */
export function concentrate(centres: readonly Centre[], directory: Directory, share: number): void {
  const weights = new Map<string | undefined, number>();
  const districtOf = ({ office }: Centre) => directory.ancestorAt(office.areaCode, Tier.DISTRICT)?.code;
  for (const centre of centres) {
    weights.set(districtOf(centre), (weights.get(districtOf(centre)) ?? 0) + centre.weight);
  }
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  weights.delete(undefined);
  const [heaviest, weight] = [...weights].sort((a, b) => b[1] - a[1])[0]!;
  const factor = (share * (total - weight)) / ((1 - share) * weight);
  for (const centre of centres) if (districtOf(centre) === heaviest) centre.weight *= factor;
}

/** Every centre of the directory. `opensOn` is filled in by whoever knows the plan. */
export function describeCentres(directory: Directory): Centre[] {
  const offices = directory.offices.filter(({ kind }) => kind === OfficeKind.CENTRE);
  const communesIn = (code: string) =>
    directory
      .subtree(code)
      .filter(({ tier }) => tier === Tier.COMMUNE)
      .map((area) => area.code);
  const lateness = districtLateness(directory);
  const centres = offices.map((office): Centre => {
    const communes = communesIn(office.areaCode);
    const size = communes.reduce((sum, code) => sum + communeWeight(directory, code), 0);
    const district = directory.ancestorAt(office.areaCode, Tier.DISTRICT)?.code;
    const ofDistrict = lateness.get(district ?? '') ?? USUAL_LATENESS;
    return {
      office,
      weight: Math.max(size, LEAST_FACTOR) * (SHOWN_FACTOR.get(office.areaCode) ?? 1),
      lateness: office.tier === Tier.COMMUNE ? communeLateness(office.areaCode, ofDistrict) : ofDistrict,
      hurries: district === HURRYING_DISTRICT,
      communes,
      opensOn: Number.NEGATIVE_INFINITY,
    };
  });
  for (const tier of Object.values(Tier)) {
    const ofTier = centres.filter(({ office }) => office.tier === tier);
    const sum = ofTier.reduce((total, { weight }) => total + weight, 0);
    for (const centre of ofTier) centre.weight *= SHARE[tier] / sum;
  }
  return centres.filter(({ communes }) => communes.length > 0);
}
