import type { SelectQueryBuilder } from 'typeorm';
import type { Sql } from '../../../database/sql';
import { addDays, type Day, dayOf, type Instant } from '../../../kernel/instant';
import type { Actor } from '../actor';
import { Staff } from '../staff.entity';
import { Delegation } from './delegation.entity';
import { mayArrange } from './delegation-rights';

export interface NamedDelegation extends Delegation {
  principalName: string;
  standInName: string;
}

/** How long one that is over is still listed. */
const LISTED_DAYS = 183;
const MOST_LISTED = 200;

function named({ entities }: Sql): SelectQueryBuilder<Delegation> {
  const columns = entities.connection.getMetadata(Delegation).columns.map(({ propertyName }) => propertyName);
  return entities
    .getRepository(Delegation)
    .createQueryBuilder('d')
    .innerJoin(Staff, 'p', 'p.id = d.principalId')
    .innerJoin(Staff, 's', 's.id = d.standInId')
    .select(columns.map((name) => `d.${name} AS ${name}`))
    .addSelect(['p.fullName AS principalName', 's.fullName AS standInName']);
}

/** Those of an office that hold on some day of a period. */
export function findOverlapping(
  sql: Sql,
  officeId: string,
  { fromDay, toDay }: { fromDay: Day; toDay: Day },
): Promise<NamedDelegation[]> {
  return named(sql)
    .where('d.officeId = :officeId AND d.revokedAt IS NULL', { officeId })
    .andWhere('d.fromDay <= :toDay AND d.toDay >= :fromDay', { fromDay, toDay })
    .orderBy('d.id')
    .getRawMany();
}

/** What an actor may know of an office's stand-ins: his own, or all where he leads the office; the latest first. */
export function readDelegations(sql: Sql, actor: Actor, officeId: string, at: Instant): Promise<NamedDelegation[]> {
  const query = named(sql)
    .where('d.officeId = :officeId AND d.toDay >= :since', { officeId, since: addDays(dayOf(at), -LISTED_DAYS) })
    .orderBy('d.fromDay', 'DESC')
    .addOrderBy('d.id', 'DESC')
    .limit(MOST_LISTED);
  if (!mayArrange(actor, officeId)) {
    query.andWhere('(d.principalId = :me OR d.standInId = :me)', { me: actor.staffId });
  }
  return query.getRawMany();
}

/** Those of a person, on either side, the latest first. */
export function findDelegationsOf(sql: Sql, staffId: string): Promise<NamedDelegation[]> {
  return named(sql)
    .where('(d.principalId = :staffId OR d.standInId = :staffId)', { staffId })
    .orderBy('d.fromDay', 'DESC')
    .addOrderBy('d.id', 'DESC')
    .limit(MOST_LISTED)
    .getRawMany();
}

/** @throws Error where there is none */
export async function getDelegation(sql: Sql, id: string): Promise<NamedDelegation> {
  return (await named(sql).where('d.id = :id', { id }).getRawOne<NamedDelegation>())!;
}
