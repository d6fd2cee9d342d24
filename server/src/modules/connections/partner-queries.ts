import type { Sql } from '../../database/sql';
import { notFound } from '../../kernel/errors';
import { addDays, type Day, dayOf, type Instant, startOfDay } from '../../kernel/instant';
import { PartnerHook, PartnerIntake, PartnerKey, PartnerSystem } from './partner.entity';
import { partnerUsername } from './partner-call';

const DAYS_SHOWN = 7;

export interface PartnerDay {
  day: Day;
  calls: number;
  intakes: number;
}

/** By name. */
export function listPartners({ entities }: Sql): Promise<PartnerSystem[]> {
  return entities.find(PartnerSystem, { order: { name: 'ASC', id: 'ASC' } });
}

/** @throws HccError NOT_FOUND */
export async function getPartner({ entities }: Sql, id: string): Promise<PartnerSystem> {
  const partner = await entities.findOneBy(PartnerSystem, { id });
  if (!partner) throw notFound('hệ thống kết nối này');
  return partner;
}

/** The newest first. */
export function keysOf({ entities }: Sql, partnerId: string): Promise<PartnerKey[]> {
  return entities.find(PartnerKey, { where: { partnerId }, order: { createdAt: 'DESC', id: 'DESC' } });
}

export function hooksOf({ entities }: Sql, partnerId: string): Promise<PartnerHook[]> {
  return entities.find(PartnerHook, { where: { partnerId }, order: { id: 'ASC' } });
}

/** The last seven days, today first: what was asked, as the access trail has it, and what was handed in. */
export async function useByDay(sql: Sql, { id, code }: PartnerSystem, at: Instant): Promise<PartnerDay[]> {
  const today = dayOf(at);
  const days = Array.from({ length: DAYS_SHOWN }, (_, back) => addDays(today, -back));
  return Promise.all(
    days.map(async (day) => {
      const [calls] = await sql.query<{ n: number }>(
        'SELECT COUNT(*) AS n FROM audit_entry WHERE username = ? AND at >= ? AND at < ?',
        [partnerUsername(code), startOfDay(day), startOfDay(addDays(day, 1))],
      );
      const intakes = await sql.entities.countBy(PartnerIntake, { partnerId: id, day });
      return { day, calls: Number(calls!.n), intakes };
    }),
  );
}
