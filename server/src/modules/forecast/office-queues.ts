import { placeholders, type Sql } from '../../database/sql';
import { badField, notFound } from '../../kernel/errors';
import { addDays, dayOf, endOfDay, type Instant, startOfDay } from '../../kernel/instant';
import { firstDay, lastDay, type Month, monthOf, monthsBetween } from '../../kernel/month';
import type { References } from '../dossier/dossier-room';
import { readWorkingPeople, worksOn } from '../offices/working-people';
import type { Office } from '../organisation/office.entity';
import type { SettlementScope } from '../reporting/settlement-scope';
import { ForecastOffice } from './forecast.entity';
import type { MovedOffice, OfficeQueueView, PersonMoved, QueueOutcomeView } from './forecast.types';
import { findModel } from './forecast-store';
import { type OfficeQueue, queueFrom, simulateQueue } from './queue-simulation';

const MONTHS = 3;
const DAY_MINUTES = 480;
/** Of fewer stays in three months nothing is said. */
const FEWEST_LEGS = 20;
const SEED = 'moved';

interface Known {
  view: OfficeQueueView;
  queue: OfficeQueue;
}

/** Offices of an area and below it, those whose people have the most to do first. */
export async function readOfficeQueues(
  sql: Sql,
  scope: SettlementScope,
  references: References,
  now: Instant,
): Promise<OfficeQueueView[]> {
  const { directory } = references;
  const offices = directory.subtree(scope.area.code).flatMap(({ code }) => directory.officesOf(code));
  const known = await readQueues(sql, offices, references, now);
  return known
    .map(({ view }) => view)
    .sort((a, b) => b.busyShare - a.busyShare || (a.office.code < b.office.code ? -1 : 1));
}

/**
 * What would come of it if one person went from an office to another.
 * @throws HccError NOT_FOUND for an office out of the area; BAD_USER_INPUT where it is the same one, has nobody, or too
 * little is known of it
 */
export async function movePerson(
  sql: Sql,
  scope: SettlementScope,
  references: References,
  now: Instant,
  codes: { from: string; to: string },
): Promise<PersonMoved> {
  const { directory } = references;
  const [from, to] = [codes.from, codes.to].map((code) => {
    const office = directory.findOfficeByCode(code);
    if (!office || !directory.isWithin(office.areaCode, scope.area.code)) throw notFound('cơ quan');
    return office;
  }) as [Office, Office];
  if (from.id === to.id) throw badField('toOffice', 'phải là một cơ quan khác.');
  const known = new Map(
    (await readQueues(sql, [from, to], references, now)).map((each) => [each.view.office.id, each]),
  );
  const [first, second] = [known.get(from.id), known.get(to.id)];
  if (!first) throw badField('fromOffice', `có chưa đến ${FEWEST_LEGS} lượt xử lý trong ${MONTHS} tháng qua.`);
  if (!second) throw badField('toOffice', `có chưa đến ${FEWEST_LEGS} lượt xử lý trong ${MONTHS} tháng qua.`);
  if (first.queue.people === 0) throw badField('fromOffice', 'không có ai đang làm việc.');
  return { from: moved(first, -1), to: moved(second, 1) };
}

function moved({ view: { office }, queue }: Known, by: number): MovedOffice {
  const play = (people: number): QueueOutcomeView => {
    const { waitMinutes, ...outcome } = simulateQueue({ ...queue, people }, `${SEED} ${office.id}`);
    return { people, ...outcome, waitMinutes: Number.isFinite(waitMinutes) ? waitMinutes : null };
  };
  return { office, before: play(queue.people), after: play(queue.people + by) };
}

interface Legs {
  legs: number;
  usedMinutes: number;
  quotaMinutes: number;
  overQuota: number;
}

async function readQueues(
  sql: Sql,
  offices: readonly Office[],
  references: References,
  now: Instant,
): Promise<Known[]> {
  const months = monthsThatAreOver(now);
  const { directory, calendars } = references;
  const answering = offices.flatMap(({ id }) => directory.deskIds(id));
  const rows = await sql.query<Legs & { officeId: string }>(
    `SELECT office_id AS officeId, SUM(legs) AS legs, SUM(used_minutes) AS usedMinutes,
            SUM(quota_minutes) AS quotaMinutes, SUM(over_quota) AS overQuota
       FROM leg_cell WHERE period IN (${placeholders(months.length)})
        AND office_id IN (${placeholders(answering.length)}) AND step_kind <> 'RETURN' GROUP BY office_id`,
    [...months, ...answering],
  );
  const legs = new Map<string, Legs>();
  for (const row of rows) {
    const { id } = directory.presentOffice(row.officeId);
    const sum = legs.get(id) ?? { legs: 0, usedMinutes: 0, quotaMinutes: 0, overQuota: 0 };
    for (const key of ['legs', 'usedMinutes', 'quotaMinutes', 'overQuota'] as const) sum[key] += Number(row[key]);
    legs.set(id, sum);
  }
  const today = dayOf(now);
  const ids = [...legs.keys()];
  const people = new Map<string, number>();
  for (const person of await readWorkingPeople(sql, ids, { from: today, to: today }))
    if (worksOn(person, today)) people.set(person.officeId, (people.get(person.officeId) ?? 0) + 1);
  const model = await findModel(sql);
  const busy = model ? await sql.entities.findBy(ForecastOffice, { modelId: model.id }) : [];
  const busyDays = new Map(busy.map(({ officeId, busyDay }) => [officeId, busyDay]));
  const [from, to] = [startOfDay(firstDay(months[0]!)), endOfDay(lastDay(months.at(-1)!))];
  return offices.flatMap((office) => {
    const sum = legs.get(office.id);
    if (!sum || sum.legs < FEWEST_LEGS) return [];
    const days = calendars.of(office.id).workingMinutesBetween(from, to) / DAY_MINUTES;
    const pace = {
      people: people.get(office.id) ?? 0,
      arrivalsPerDay: sum.legs / days,
      stayMinutes: sum.usedMinutes / sum.legs,
      quotaMinutes: sum.quotaMinutes / sum.legs,
      busyDay: busyDays.get(office.id) ?? 0,
    };
    const queue = queueFrom(pace);
    const view = {
      ...pace,
      office,
      overShare: sum.overQuota / sum.legs,
      serviceMinutes: queue.serviceMinutes,
      busyShare: (pace.arrivalsPerDay * queue.serviceMinutes) / (DAY_MINUTES * Math.max(1, pace.people)),
    };
    return [{ view, queue }];
  });
}

function monthsThatAreOver(now: Instant): Month[] {
  const last = monthOf(addDays(firstDay(monthOf(dayOf(now))), -1));
  let first = last;
  for (let step = 1; step < MONTHS; step++) first = monthOf(addDays(firstDay(first), -1));
  return monthsBetween(first, last);
}
