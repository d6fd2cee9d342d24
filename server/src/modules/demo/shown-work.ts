import { dayNumberOf, type Instant, instantAt } from '../../kernel/instant';
import { Random, Weighted } from '../../kernel/random';
import { StepKind } from '../catalogue/catalogue-terms';
import type { Office } from '../organisation/office.entity';
import { OfficeKind, Tier } from '../organisation/organisation-terms';
import { SHOWN_COMMUNE, SHOWN_DISTRICT } from './history-traits';
import type { HistoryWorld } from './history-world';
import type { PlannedReceipt } from './planned-receipts';
import { type DrawWay, stepKindOf, type Way, Ways } from './ways';
import { type Situation, WorkInHand } from './work-in-hand';

/** How many rows of each kind are laid down; a fraction is a chance. */
type Wanted = Partial<Record<Situation, number>>;

/** The accounts that a visitor is given first find something of everything. */
const AT_SHOWN_DESK: Wanted = { OVERDUE: 1, TODAY: 3, SOON: 2, LATER: 2, ARRIVED: 3, SUPPLEMENT: 2, TO_RETURN: 4 };
const AT_SHOWN_OFFICE: Wanted = { OVERDUE: 1, TODAY: 2, SOON: 3, LATER: 4, ARRIVED: 2, SUPPLEMENT: 1 };
/** What the year's own dossiers leave to be filled up at the province, where everything comes together. */
const AT_SHOWN_DEPARTMENT: Wanted = { OVERDUE: 1, TODAY: 2, SOON: 2, LATER: 2, ARRIVED: 1, SUPPLEMENT: 1 };
const AT_PROVINCE_CENTRE: Wanted = { OVERDUE: 1, TODAY: 2, SOON: 2, ARRIVED: 3, SUPPLEMENT: 2, TO_RETURN: 1 };

/** Everybody else finds something: a year of a village is thirty dossiers, and most of them were settled at once. */
const AT_DISTRICT_CENTRE: Wanted = { SOON: 0.3, LATER: 0.4, ARRIVED: 0.5, SUPPLEMENT: 0.25, TO_RETURN: 1.5 };
const AT_DISTRICT_COMMITTEE: Wanted = { OVERDUE: 0.1, TODAY: 0.3, SOON: 0.6, LATER: 0.8 };
const AT_DIVISION: Wanted = { OVERDUE: 0.03, TODAY: 0.08, SOON: 0.2, LATER: 0.5, ARRIVED: 0.15 };
const AT_LARGE_OFFICE: Wanted = { TODAY: 0.4, SOON: 1, LATER: 2, ARRIVED: 0.7, SUPPLEMENT: 0.5 };
const AT_COMMUNE_COMMITTEE: Wanted = { SOON: 0.06, LATER: 0.36, ARRIVED: 0.03 };
/** A village desk has one of these. */
const ONE_AT_COMMUNE_DESK = new Weighted<Situation>(['TO_RETURN', 'SUPPLEMENT', 'ARRIVED'], [83, 7, 10]);

/** For an office where nothing of what was drawn can be had with the procedures that come there. */
const ANYTHING: readonly Situation[] = ['LATER', 'SOON', 'ARRIVED', 'TO_RETURN'];

const MOST_TRIES = 150;
/** Of what lies at an office that both appraises and signs, how much waits to be appraised. */
const TO_APPRAISE = 0.65;
/** Among a dozen dossiers rare procedures would hardly ever be seen. */
const SOMEWHAT_EVEN = 0.5;

function isGuided({ tier, areaCode }: Office): boolean {
  return (
    (tier === Tier.COMMUNE && areaCode === SHOWN_COMMUNE) || (tier === Tier.DISTRICT && areaCode === SHOWN_DISTRICT)
  );
}

function wantedAt(office: Office): Wanted {
  const { tier, kind, unitCode } = office;
  const isDesk = kind === OfficeKind.CENTRE;
  if (isGuided(office)) {
    if (isDesk) return AT_SHOWN_DESK;
    return kind === OfficeKind.COMMITTEE || unitCode === 'LDTBXH' ? AT_SHOWN_OFFICE : AT_LARGE_OFFICE;
  }
  if (tier === Tier.COMMUNE) return AT_COMMUNE_COMMITTEE;
  if (tier === Tier.PROVINCE) {
    if (isDesk) return AT_PROVINCE_CENTRE;
    return unitCode === 'LDTBXH' || unitCode === 'TP' ? AT_SHOWN_DEPARTMENT : AT_LARGE_OFFICE;
  }
  if (isDesk) return AT_DISTRICT_CENTRE;
  return kind === OfficeKind.COMMITTEE ? AT_DISTRICT_COMMITTEE : AT_DIVISION;
}

/** The committee of a village, on some days. */
function mayBeEmpty({ tier, kind }: Office): boolean {
  return tier === Tier.COMMUNE && kind === OfficeKind.COMMITTEE;
}

function drawSituations(office: Office, random: Random): Situation[] {
  if (office.tier === Tier.COMMUNE && office.kind === OfficeKind.CENTRE && !isGuided(office)) {
    return [ONE_AT_COMMUNE_DESK.draw(random)];
  }
  return (Object.entries(wantedAt(office)) as [Situation, number][]).flatMap(([situation, wanted]) => {
    const count = Math.floor(wanted) + (random.chance(wanted % 1) ? 1 : 0);
    return Array.from({ length: count }, () => situation);
  });
}

/** Results lie where they were asked for; who signs asks nobody for papers. */
function suits(way: Way, situation: Situation): boolean {
  if (situation === 'TO_RETURN') return way.step === 0;
  return situation !== 'SUPPLEMENT' || stepKindOf(way) !== StepKind.APPROVE;
}

/** Every second dossier that comes to a guided office from below comes from the commune of the tour, where it can. */
function prefersShown(office: Office, number: number): boolean {
  return number % 2 === 0 && (isGuided(office) || office.unitCode === 'LDTBXH') && office.tier !== Tier.COMMUNE;
}

/** Ways to draw from, the most wanted first. */
function drawersFor(ways: Ways, office: Office, situation: Situation, number: number, random: Random): DrawWay[] {
  const isResult = situation === 'TO_RETURN';
  const toAppraise = random.chance(TO_APPRAISE);
  const isFirstChoice = (way: Way) => isResult || (stepKindOf(way) !== StepKind.APPROVE) === toAppraise;
  const isShown = ({ centre }: Way) => centre.office.areaCode === SHOWN_COMMUNE;
  const choices: ((way: Way) => boolean)[] = [isFirstChoice, () => true];
  if (prefersShown(office, number)) choices.unshift((way) => isShown(way) && isFirstChoice(way), isShown);
  const evenness = isResult || situation === 'ARRIVED' ? 0 : SOMEWHAT_EVEN;
  return choices.flatMap(
    (choice) => ways.drawer(office, evenness, (way) => suits(way, situation) && choice(way)) ?? [],
  );
}

function drawReceipt(
  work: WorkInHand,
  drawers: readonly DrawWay[],
  situation: Situation,
  key: string,
  random: Random,
): PlannedReceipt | null {
  for (const drawWay of drawers) {
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const receipt = work.draw(drawWay(random), situation, key);
      if (receipt) return receipt;
    }
  }
  return null;
}

/**
 * Dossiers that lie at the offices when the history ends, in the order of time: one of everything at those of the
 * guided accounts, a few at all others, so that hardly an account opens on an empty list.
 */
export function shownDossiers(world: HistoryWorld, until: Instant, seed: string): PlannedReceipt[] {
  const { directory, calendars } = world.references;
  const endOfDay = instantAt(dayNumberOf(until) + 1, 0);
  const hasHoursLeft = calendars.province.workingMinutesBetween(until, endOfDay) >= 60;
  const ways = new Ways(world);
  const planned = directory.offices.flatMap((office) => {
    const random = new Random(`${seed}|shown|${office.code}`);
    const work = new WorkInHand(world, until, random);
    let number = 0;
    const lay = (situation: Situation): PlannedReceipt | null => {
      const key = `${seed}|shown|${office.code}|${number++}`;
      if (situation === 'TODAY' && !hasHoursLeft) return null;
      if (situation === 'TO_RETURN' && office.kind !== OfficeKind.CENTRE) return null;
      return drawReceipt(work, drawersFor(ways, office, situation, number, random), situation, key, random);
    };
    const laid = drawSituations(office, random).flatMap((situation) => lay(situation) ?? []);
    if (laid.length > 0 || mayBeEmpty(office)) return laid;
    for (const situation of ANYTHING) {
      const receipt = lay(situation);
      if (receipt) return [receipt];
    }
    return [];
  });
  return planned.sort((a, b) => a.at - b.at);
}
