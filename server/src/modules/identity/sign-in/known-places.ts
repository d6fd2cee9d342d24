import { In, LessThan } from 'typeorm';
import type { Database } from '../../../database/database';
import type { Tx } from '../../../database/sql';
import { DAY_MS, type Instant } from '../../../kernel/instant';
import { Staff } from '../staff.entity';
import { addressPlace, devicePlace, type Origin } from './origin';
import { KnownPlace } from './sign-in.entity';

/** A desk that nobody used for half a year is a stranger again. */
export const KNOWN_FOR_MS = 180 * DAY_MS;

/** Where a sign-in comes from, as far as the account has seen it before. */
export interface Familiarity {
  device: string | null;
  address: string | null;
}

/** Asks the same of names that do not exist, which are strangers everywhere. */
export async function findFamiliarity(
  db: Database,
  username: string,
  origin: Origin,
  at: Instant,
): Promise<Familiarity> {
  const places = [addressPlace(origin), ...(origin.device === '' ? [] : [devicePlace(origin)])];
  const known = await db.read.entities
    .getRepository(KnownPlace)
    .createQueryBuilder('k')
    .innerJoin(Staff, 's', 's.id = k.staffId')
    .where({ place: In(places) })
    .andWhere('s.username = :username AND k.lastSuccessAt >= :since', { username, since: at - KNOWN_FOR_MS })
    .getMany();
  const find = (kind: string) => known.find(({ place }) => place.startsWith(kind))?.place ?? null;
  return { device: find('device:'), address: find('address:') };
}

/** After a whole sign-in, second factor included. */
export async function rememberPlaces(tx: Tx, staffId: string, origin: Origin, at: Instant): Promise<void> {
  const places = tx.entities.getRepository(KnownPlace);
  await places.delete({ staffId, lastSuccessAt: LessThan(at - KNOWN_FOR_MS) });
  const rows = [addressPlace(origin), devicePlace(origin)].map((place) => ({ staffId, place, lastSuccessAt: at }));
  await places.upsert(rows, ['staffId', 'place']);
}
