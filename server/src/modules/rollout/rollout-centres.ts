import type { Sql } from '../../database/sql';
import { DAY_MS, type Day, dayOf, type Instant } from '../../kernel/instant';
import { readProductData } from '../../product-data';
import { AuditKind } from '../audit/audit-terms';
import type { Catalogue } from '../catalogue/catalogue';
import { StaffStatus } from '../identity/staff.entity';
import type { Area } from '../organisation/area.entity';
import type { Directory } from '../organisation/directory';
import { Tier } from '../organisation/organisation-terms';
import { ReferenceList } from '../reference-lists/reference-terms';
import { readFirstOnline, readFirstReceipts } from './first-dossiers';
import { activePlan, type Milestone, milestonesOf, readPlans } from './milestones';
import { plannedDays } from './planned-days';

/** A unit of the area: what the plan wants of it, and every sign in the system that its centre works. */
export interface RolloutCentre {
  areaCode: string;
  areaName: string;
  parentCode: string | null;
  tier: Tier;
  /** Null where the unit has no centre at all. */
  officeCode: string | null;
  officeName: string | null;
  /** Null where the plan does not name it. */
  dueOn: Day | null;
  isPilot: boolean;
  firstDossierOn: Day | null;
  /** In the trail of access, or of the first dossier, which nobody receives without being signed in. */
  firstSignInOn: Day | null;
  /** "2018-05": the month of the first dossier that came in online. */
  firstOnlineIn: string | null;
  accounts: number;
  /** Procedures of its tier that are published, and those of them whose steps are digitised. */
  procedures: number;
  digitised: number;
  seconded: number;
  firstSecondedOn: Day | null;
  /** Since when a kiosk of its floor, and a call board, were paired that are still in use. */
  kioskSince: Day | null;
  boardSince: Day | null;
  /** Machines of its floor that were heard of within a week. */
  machines: number;
  /** Degrees; only of districts. */
  lat: number | null;
  lng: number | null;
}

/** A machine that was heard of within this time is in use. */
const LIVE_MS = 7 * DAY_MS;

type Point = Record<'lat' | 'lng', number>;
let points: Record<string, Point> | undefined;

function pointOf(areaCode: string): Point | undefined {
  points ??= (JSON.parse(readProductData('district-points-thanh-hoa.json')) as { points: Record<string, Point> })
    .points;
  return points[areaCode];
}

/** @returns null where there is no such plan */
export async function readCentres(
  sql: Sql,
  { directory, catalogue }: { directory: Directory; catalogue: Catalogue },
  area: Area,
  now: Instant,
  planId: string | null,
): Promise<RolloutCentre[] | null> {
  const lists = await readPlans(sql);
  const plan = planId === null ? activePlan(lists, now) : lists.find(ReferenceList.ROLLOUT_PLAN, planId, now);
  if (!plan) return null;
  const milestones = milestonesOf(lists, plan.code, now);
  const today = dayOf(now);
  const [receipts, online, signIns, accounts, seconded, machines] = await Promise.all([
    readFirstReceipts(sql),
    readFirstOnline(sql, now),
    readFirstSignIns(sql),
    countAccounts(sql, today),
    readSeconded(sql, today),
    readMachines(sql, now),
  ]);
  const due = plannedDays(milestones, 'areaCode');
  const pilots = new Set(milestones.filter(({ isPilot }) => isPilot).map(({ areaCode }: Milestone) => areaCode));
  const published = proceduresByTier(catalogue);
  return directory.subtree(area.code).map((unit) => {
    const centre = directory.centreOf(unit.code);
    const desks = centre ? directory.deskIds(centre.id) : [];
    const first = <Value extends string>(of: ReadonlyMap<string, Value>): Value | null =>
      desks.flatMap((id) => of.get(id) ?? []).sort()[0] ?? null;
    const firstDossierOn = first(receipts);
    const point = pointOf(unit.code);
    return {
      areaCode: unit.code,
      areaName: unit.name,
      parentCode: unit.parentCode,
      tier: unit.tier,
      officeCode: centre?.code ?? null,
      officeName: centre?.name ?? null,
      dueOn: due.get(unit.code) ?? null,
      isPilot: pilots.has(unit.code),
      firstDossierOn,
      firstSignInOn: [first(signIns), firstDossierOn].flatMap((day) => day ?? []).sort()[0] ?? null,
      firstOnlineIn: first(online),
      accounts: centre ? (accounts.get(centre.id) ?? 0) : 0,
      procedures: centre ? published[unit.tier].all : 0,
      digitised: centre ? published[unit.tier].digitised : 0,
      seconded: desks.reduce((sum, id) => sum + (seconded.get(id)?.now ?? 0), 0),
      firstSecondedOn: desks.flatMap((id) => seconded.get(id)?.since ?? []).sort()[0] ?? null,
      kioskSince: desks.flatMap((id) => machines.get(id)?.KIOSK ?? []).sort()[0] ?? null,
      boardSince: desks.flatMap((id) => machines.get(id)?.BOARD ?? []).sort()[0] ?? null,
      machines: desks.reduce((sum, id) => sum + (machines.get(id)?.live ?? 0), 0),
      lat: point?.lat ?? null,
      lng: point?.lng ?? null,
    };
  });
}

function proceduresByTier({ current }: Catalogue): Record<Tier, { all: number; digitised: number }> {
  const of = (tier: Tier) => {
    const all = current.filter(({ receivingTiers }) => receivingTiers.includes(tier));
    return { all: all.length, digitised: all.filter(({ steps }) => steps.length > 0).length };
  };
  return {
    [Tier.PROVINCE]: of(Tier.PROVINCE),
    [Tier.DISTRICT]: of(Tier.DISTRICT),
    [Tier.COMMUNE]: of(Tier.COMMUNE),
  };
}

/** Office → the day on which somebody first signed in to work there; one step along an index for each office. */
async function readFirstSignIns(sql: Sql): Promise<Map<string, Day>> {
  const rows = await sql.query<{ officeId: string; at: number | null }>(
    `SELECT o.id AS officeId, (SELECT a.at FROM audit_entry a WHERE a.office_id = o.id AND a.kind = ?
       ORDER BY a.at LIMIT 1) AS at
       FROM office o WHERE o.kind = 'CENTRE'`,
    [AuditKind.SIGNED_IN],
  );
  return new Map(rows.flatMap(({ officeId, at }) => (at === null ? [] : [[officeId, dayOf(Number(at))] as const])));
}

/** Office → people whose accounts are open and who work there today. */
async function countAccounts(sql: Sql, today: Day): Promise<Map<string, number>> {
  const rows = await sql.query<{ officeId: string; count: number }>(
    `SELECT p.office_id AS officeId, COUNT(DISTINCT p.staff_id) AS count
       FROM staff_office p JOIN staff s ON s.id = p.staff_id AND s.status = ?
      WHERE (p.valid_from IS NULL OR p.valid_from <= ?) AND (p.valid_to IS NULL OR p.valid_to >= ?)
      GROUP BY p.office_id`,
    [StaffStatus.ACTIVE, today, today],
  );
  return new Map(rows.map(({ officeId, count }) => [officeId, Number(count)]));
}

/** Centre → how many are seconded to it today, and since when there was ever anybody. */
async function readSeconded(sql: Sql, today: Day): Promise<Map<string, { now: number; since: Day }>> {
  const rows = await sql.query<{ centreId: string; now: number; since: Day }>(
    `SELECT centre_id AS centreId, MIN(from_day) AS since,
            SUM(CASE WHEN ended_at IS NULL AND from_day <= ? AND to_day >= ? THEN 1 ELSE 0 END) AS now
       FROM secondment WHERE from_day <= ? GROUP BY centre_id`,
    [today, today, today],
  );
  return new Map(rows.map(({ centreId, now, since }) => [centreId, { now: Number(now), since }]));
}

interface FloorMachines {
  KIOSK?: Day;
  BOARD?: Day;
  live: number;
}

/** Office → since when it has machines of each kind in use. In SQL: the room of the floor stands above. */
async function readMachines(sql: Sql, now: Instant): Promise<Map<string, FloorMachines>> {
  const rows = await sql.query<{ officeId: string; kind: string; since: number; live: number }>(
    `SELECT office_id AS officeId, kind, MIN(paired_at) AS since, SUM(CASE WHEN seen_at > ? THEN 1 ELSE 0 END) AS live
       FROM floor_device WHERE paired_at IS NOT NULL AND revoked_at IS NULL GROUP BY office_id, kind`,
    [now - LIVE_MS],
  );
  const found = new Map<string, FloorMachines>();
  for (const { officeId, kind, since, live } of rows) {
    const before = found.get(officeId) ?? { live: 0 };
    found.set(officeId, { ...before, [kind]: dayOf(Number(since)), live: before.live + Number(live) });
  }
  return found;
}
