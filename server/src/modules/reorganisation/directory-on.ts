import type { Sql } from '../../database/sql';
import { HccError } from '../../kernel/errors';
import type { Day } from '../../kernel/instant';
import { Directory } from '../organisation/directory';
import { readOfficeData } from '../organisation/office-data';
import { readUnits } from './order-store';
import { readOrder } from './read-order';
import { Reorganisation } from './reorganisation.entity';
import { afterPlan, planReorganisation, type Units } from './reorganisation-plan';
import { ReorganisationState } from './reorganisation-terms';

/** Areas and offices of today that are there on a day, by their dates of validity. */
function validOn({ areas, offices }: Units, day: Day): Units {
  const isThere = ({ validFrom, validTo }: { validFrom: string | null; validTo: string | null }) =>
    (validFrom === null || validFrom <= day) && (validTo === null || validTo >= day);
  const open = areas.filter((area) => area.successorCode !== null || isThere(area));
  const codes = new Set(open.map(({ code }) => code));
  return {
    areas: open,
    offices: offices.filter((office) => codes.has(office.areaCode) && (office.successorId !== null || isThere(office))),
  };
}

/**
 * Areas and offices as they will be on a day: with every reorganisation that is confirmed by now and in force by then,
 * and without what ends before it. One that can't be carried out any more is passed over, as it will be.
 * @returns `today` itself where nothing is different
 */
export async function directoryOn(sql: Pick<Sql, 'entities'>, today: Directory, day: Day): Promise<Directory> {
  const scheduled = await sql.entities.find(Reorganisation, {
    where: { state: ReorganisationState.SCHEDULED },
    order: { effectiveOn: 'ASC', id: 'ASC' },
  });
  const orders = scheduled.filter(({ effectiveOn }) => effectiveOn <= day);
  let units: Units =
    orders.length > 0 ? await readUnits(sql) : { areas: [...today.past.areas], offices: [...today.past.offices] };
  for (const { content } of orders) {
    try {
      units = afterPlan(units, planReorganisation(readOrder(content), units.areas, units.offices, readOfficeData()));
    } catch (error) {
      if (!(error instanceof HccError)) throw error;
    }
  }
  const valid = validOn(units, day);
  const isToday =
    orders.length === 0 && valid.areas.length === units.areas.length && valid.offices.length === units.offices.length;
  return isToday ? today : new Directory(valid.areas, valid.offices);
}
