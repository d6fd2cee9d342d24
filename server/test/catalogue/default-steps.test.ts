import { LimitUnit } from '../../src/modules/calendar/clock-terms';
import { defaultStepsMaker, workingMinutesOf } from '../../src/modules/catalogue/default-steps';
import type { LimitContent } from '../../src/modules/catalogue/procedure-content';
import { readOfficeData } from '../../src/modules/organisation/office-data';
import { Tier } from '../../src/modules/organisation/organisation-terms';

const NONE: LimitContent = { amount: null, unit: LimitUnit.NONE };
const stepsOf = defaultStepsMaker(readOfficeData());
const officesOf = (receivingTiers: Tier[], field: string, agency: string | null = null) =>
  stepsOf({ receivingTiers, field, agency, limit: NONE }).map(({ officeRule }) => officeRule);

describe('default steps', () => {
  it.each<[LimitContent, number]>([
    [{ amount: 3, unit: LimitUnit.WORKING_DAYS }, 1_440],
    [{ amount: 20, unit: LimitUnit.CALENDAR_DAYS }, 14 * 480],
    [{ amount: 1, unit: LimitUnit.CALENDAR_DAYS }, 480],
    [{ amount: 1, unit: LimitUnit.WORKING_HOURS }, 60],
    [{ amount: null, unit: LimitUnit.SAME_DAY }, 480],
    [NONE, 2_400],
  ])('shares out the working minutes of %j', (limit, minutes) => {
    expect(workingMinutesOf(limit)).toBe(minutes);
    const steps = stepsOf({ receivingTiers: [Tier.COMMUNE], field: 'Hộ tịch', agency: null, limit });
    expect(steps.map(({ kind }) => kind)).toEqual(['INTAKE', 'APPRAISE', 'APPROVE', 'RETURN']);
    expect(steps.every(({ quotaMinutes }) => quotaMinutes > 0 && quotaMinutes <= minutes)).toBe(true);
    expect(steps.reduce((sum, { quotaMinutes }) => sum + quotaMinutes, 0)).toBe(minutes);
  });

  it('sends commune work to the committee', () => {
    const rules = ['RECEIVING:CENTRE', 'RECEIVING:COMMITTEE', 'RECEIVING:COMMITTEE', 'RECEIVING:CENTRE'];
    expect(officesOf([Tier.COMMUNE], 'Hộ tịch')).toEqual(rules);
    expect(officesOf([Tier.PROVINCE, Tier.COMMUNE], 'Thuế')).toEqual(rules);
  });

  it('sends district work to the division of the field, which may sign by itself', () => {
    expect(officesOf([Tier.DISTRICT], 'Hộ tịch').slice(1, 3)).toEqual(['DISTRICT:DIVISION:TP', 'DISTRICT:COMMITTEE']);
    const business = officesOf([Tier.DISTRICT], 'Thành lập và hoạt động doanh nghiệp (hộ kinh doanh)');
    expect(business.slice(1, 3)).toEqual(['DISTRICT:DIVISION:TCKH', 'DISTRICT:DIVISION:TCKH']);
    expect(officesOf([Tier.DISTRICT], 'Không rõ').slice(1, 3)).toEqual(['DISTRICT:COMMITTEE', 'DISTRICT:COMMITTEE']);
  });

  it('finds the department by field, else by agency, else the committee', () => {
    const handler = (field: string, agency: string | null) => officesOf([Tier.PROVINCE], field, agency)[1];
    expect(handler('Công chứng', null)).toBe('PROVINCE:DEPARTMENT:TP');
    expect(handler('Quản lý xuất nhập cảnh', 'Sở Tư pháp')).toBe('PROVINCE:CENTRAL_AGENCY:CA');
    expect(handler('Lĩnh vực mới', 'Bộ Y tế, SỞ Y TẾ tỉnh')).toBe('PROVINCE:DEPARTMENT:YT');
    expect(handler('Lĩnh vực mới', 'Bộ Y tế')).toBe('PROVINCE:COMMITTEE');
  });
});
