import type { Database } from '../../database/database';
import { insertRows } from '../../database/rows';
import { newId } from '../../kernel/ids';
import type { Day } from '../../kernel/instant';
import { Counter } from '../counters/counter.entity';
import { type Service, ServiceKind } from '../counters/counters';
import { Role } from '../identity/permissions';
import { StaffOffice } from '../identity/staff.entity';
import type { Directory } from '../organisation/directory';
import { OfficeKind, Tier } from '../organisation/organisation-terms';

type Sign = [name: string, agencies: string[]];

/** What stands on the counters of a centre; a commune has one for everything. */
const SIGNS: Record<Tier, Sign[]> = {
  [Tier.PROVINCE]: [
    ['Đầu tư, doanh nghiệp', ['KHDT']],
    ['Tư pháp, hộ tịch', ['TP']],
    ['Lao động, người có công', ['LDTBXH']],
    ['Lĩnh vực khác, trả kết quả', []],
  ],
  [Tier.DISTRICT]: [
    ['Tiếp nhận', []],
    ['Trả kết quả', []],
  ],
  [Tier.COMMUNE]: [['Tiếp nhận và trả kết quả', []]],
};

/** Counters of every centre, and at each one of the centre's desk staff for as long as there are some. */
export async function createDemoCounters(db: Database, directory: Directory, validFrom: Day): Promise<void> {
  const places = await db.read.entities.findBy(StaffOffice, { role: Role.RECEPTION });
  const seated = new Set<string>();
  const counters = directory.offices
    .filter(({ kind }) => kind === OfficeKind.CENTRE)
    .flatMap((office) =>
      SIGNS[office.tier].map(([name, agencies], index): Counter => {
        const staffId =
          places.find((place) => place.officeId === office.id && !seated.has(place.staffId))?.staffId ?? null;
        if (staffId) seated.add(staffId);
        const serves: Service[] = agencies.map((code) => ({ kind: ServiceKind.AGENCY, code }));
        return {
          id: newId(),
          officeId: office.id,
          number: String(index + 1),
          name,
          servesText: JSON.stringify(serves),
          position: index + 1,
          validFrom,
          validTo: null,
          staffId,
        };
      }),
    );
  await db.transact(async (tx) => {
    if (await tx.entities.existsBy(Counter, {})) return;
    await insertRows(db.writer, tx, Counter, counters);
  });
}
