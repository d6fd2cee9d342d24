import { Area } from '../../src/modules/organisation/area.entity';
import { Office } from '../../src/modules/organisation/office.entity';
import { readOfficeData } from '../../src/modules/organisation/office-data';
import { planOffices } from '../../src/modules/organisation/office-plan';
import { Tier } from '../../src/modules/organisation/organisation-terms';

const area = (code: string, name: string, tier: Tier, parentCode: string | null): Area =>
  Object.assign(new Area(), {
    code,
    name,
    type: name.split(' ')[0],
    tier,
    parentCode,
    validFrom: null,
    validTo: null,
    successorCode: null,
    searchKey: name.toLowerCase(),
  });

/** A province with two districts and three communes. */
export const AREAS = [
  area('1', 'Tỉnh Một', Tier.PROVINCE, null),
  area('10', 'Huyện Bắc', Tier.DISTRICT, '1'),
  area('11', 'Huyện Nam', Tier.DISTRICT, '1'),
  area('100', 'Xã A', Tier.COMMUNE, '10'),
  area('101', 'Xã B', Tier.COMMUNE, '10'),
  area('102', 'Xã C', Tier.COMMUNE, '11'),
];
export const DATA = readOfficeData();
export const OFFICES: Office[] = planOffices(AREAS, [], DATA).map((office, index) =>
  Object.assign(new Office(), {
    ...office,
    id: `office-${index}`,
    phone: null,
    validFrom: null,
    validTo: null,
    successorId: null,
  }),
);
