import type { Database } from '../../database/database';
import { insertRows } from '../../database/rows';
import { newId } from '../../kernel/ids';
import { now } from '../../kernel/now';
import type { Office } from '../organisation/office.entity';
import { OfficeKind, Tier } from '../organisation/organisation-terms';
import { demoName } from './demo-names';
import { hashPassword } from './passwords';
import { Role } from './permissions';
import { Staff, StaffOffice, StaffStatus } from './staff.entity';

/** Known to everybody; see the contract's "Running". */
export const DEMO_PASSWORD = 'demo';

interface DemoAccount {
  username: string;
  officeId: string;
  roles: Role[];
}

type OfficeRow = Pick<Office, 'id' | 'kind' | 'tier' | 'areaCode' | 'unitCode'>;

const DESK = [Role.RECEPTION];
const LEADING_DESK = [Role.RECEPTION, Role.SUPERVISOR];
const COMMITTEE = [Role.OFFICIAL, Role.APPROVER, Role.SUPERVISOR];
const UNIT = [Role.OFFICIAL, Role.APPROVER];

/** The accounts of one office by the patterns of the contract; ".2" is a colleague to whom work can be assigned. */
function accountsOf({ id, kind, tier, areaCode, unitCode }: OfficeRow): DemoAccount[] {
  const account = (username: string, roles: Role[]): DemoAccount => ({ username, officeId: id, roles });
  const unit = unitCode?.toLowerCase() ?? '';
  if (kind === OfficeKind.CENTRE) {
    if (tier === Tier.COMMUNE) return [account(`xa.${areaCode}`, DESK)];
    const name = tier === Tier.DISTRICT ? `huyen.${areaCode}` : 'tinh';
    const administrator =
      tier === Tier.PROVINCE ? [account('quantri', [Role.ADMIN]), account('quantri.2', [Role.ADMIN])] : [];
    return [account(name, LEADING_DESK), account(`${name}.2`, DESK), ...administrator];
  }
  if (kind === OfficeKind.COMMITTEE) {
    if (tier === Tier.COMMUNE) return [account(`xa.${areaCode}.ubnd`, COMMITTEE)];
    if (tier === Tier.DISTRICT) return [account(`huyen.${areaCode}.ubnd`, COMMITTEE)];
    return [account('tinh.ubnd', COMMITTEE), account('lanhdao', [Role.LEADERSHIP])];
  }
  if (tier === Tier.DISTRICT) return [account(`huyen.${areaCode}.${unit}`, UNIT)];
  return [account(`so.${unit}`, UNIT), account(`so.${unit}.2`, [Role.OFFICIAL])];
}

/**
 * Makes the demo accounts of every office. Accounts that are there stay as they are; a second run adds nothing.
 * @returns how many accounts were added
 */
export async function createDemoAccounts(db: Database): Promise<number> {
  // One hash for all: the password is public, and fourteen hundred hashes would take a minute.
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  return db.transact(async (tx) => {
    const offices = await tx.query<OfficeRow>(
      'SELECT id, kind, tier, area_code AS areaCode, unit_code AS unitCode FROM office ORDER BY code',
    );
    const taken = await tx.query<{ username: string }>('SELECT username FROM staff');
    const names = new Set(taken.map(({ username }) => username));
    const createdAt = now();
    const staff: Staff[] = [];
    const places: StaffOffice[] = [];
    for (const { username, officeId, roles } of offices.flatMap(accountsOf)) {
      // Also where two provinces would both ask for "tinh".
      if (names.has(username)) continue;
      names.add(username);
      const id = newId();
      staff.push({
        id,
        username,
        fullName: demoName(username),
        passwordHash,
        status: StaffStatus.ACTIVE,
        passwordSetByOtherAt: null,
        demo: 1,
        createdAt,
      });
      for (const role of roles) places.push({ staffId: id, officeId, role, validFrom: null, validTo: null });
    }
    await insertRows(db.writer, tx, Staff, staff);
    await insertRows(db.writer, tx, StaffOffice, places);
    return staff.length;
  });
}
