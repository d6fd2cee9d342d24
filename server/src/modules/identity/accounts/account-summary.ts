import type { Database } from '../../../database/database';
import { dayOf, type Instant } from '../../../kernel/instant';
import { Office } from '../../organisation/office.entity';
import type { Role } from '../permissions';
import { SecondFactor } from '../second-factor/second-factor.entity';
import { StaffOffice, type StaffStatus } from '../staff.entity';
import { getAccount } from './account';

/** What an administrator sees of an account before changing it. */
export interface AccountSummary {
  username: string;
  fullName: string;
  status: StaffStatus;
  officeNames: string[];
  roles: Role[];
  secondFactorSince: Instant | null;
  /** The password was set by somebody else and has not been changed since. */
  mustChangePassword: boolean;
}

/** @throws HccError NOT_FOUND */
export async function getAccountSummary(db: Database, username: string, at: Instant): Promise<AccountSummary> {
  const { entities } = db.read;
  const staff = await getAccount(db.read, username);
  const factor = await entities.getRepository(SecondFactor).findOneBy({ staffId: staff.id });
  const today = dayOf(at);
  const places = await entities
    .getRepository(StaffOffice)
    .createQueryBuilder('p')
    .innerJoin(Office, 'o', 'o.id = p.officeId')
    .select(['p.role AS role', 'o.name AS name'])
    .where('p.staffId = :id', { id: staff.id })
    .andWhere('(p.validFrom IS NULL OR p.validFrom <= :today) AND (p.validTo IS NULL OR p.validTo >= :today)', {
      today,
    })
    .orderBy('o.name')
    .addOrderBy('p.role')
    .getRawMany<{ role: Role; name: string }>();
  return {
    username: staff.username,
    fullName: staff.fullName,
    status: staff.status,
    officeNames: [...new Set(places.map(({ name }) => name))],
    roles: [...new Set(places.map(({ role }) => role))],
    secondFactorSince: factor?.confirmedAt ?? null,
    mustChangePassword: staff.passwordSetByOtherAt !== null,
  };
}
