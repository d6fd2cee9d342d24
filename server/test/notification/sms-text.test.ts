import { fittingSms, LONGEST_SMS, plainSms, smsParts } from '../../src/modules/notification/sms-text';

describe('an SMS', () => {
  it('says everything in the alphabet of telephones, whatever was typed', () => {
    expect(plainSms('Đã nhận “giấy” – 120.000 ₫… của Ông/Bà')).toBe('Da nhan "giay" - 120.000 d... cua Ong/Ba');
    expect(plainSms('Hồ\u00a0sơ ✓')).toBe('Ho so ?');
    expect([smsParts('a'.repeat(160)), smsParts('a'.repeat(161)), smsParts('a'.repeat(307))]).toEqual([1, 2, 3]);
  });

  it('is at most three long: what may be cut is cut, numbers and links stay whole', () => {
    const link = 'https://hcc.thanhhoa.gov.vn/?ma=000.17.28.H56-261123-0007#7KXS3-M9PQ-2RTV4';
    const words = { a: 'Ủy ban nhân dân '.repeat(30), b: 'Thiếu bản chính giấy chứng sinh; '.repeat(20), link };
    const text = fittingSms((filled) => `${filled.a}: ${filled.b}. ${filled.link}`, words, ['a', 'b']);
    expect(text.length).toBeLessThanOrEqual(LONGEST_SMS);
    expect(text).toMatch(/^Uy ban nhan dan .*\.\.\.: Thieu ban chinh .*\.\.\.\. https:/);
    expect(text.endsWith(link)).toBe(true);
    expect(fittingSms(({ a }) => `${a}`, { a: 'Hồ sơ' }, ['a'])).toBe('Ho so');
    // What nobody may cut goes as it is.
    expect(fittingSms(({ a }) => `${a}`, { a: 'x'.repeat(900) }, [])).toHaveLength(900);
  });
});
