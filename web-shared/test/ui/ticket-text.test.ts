import i18n from 'i18next';
import en from '../../src/i18n/ticket.en';
import vi from '../../src/i18n/ticket.vi';
import { estimateText } from '../../src/ui/tickets/ticket-text';

type Estimate = Parameters<typeof estimateText>[1];

const estimate = (more: Partial<Estimate>): Estimate => ({
  basis: 'TODAY',
  minutes: 37,
  fromMinutes: 30,
  toMinutes: 45,
  pastClosing: null,
  ...more,
});

describe('how long somebody waits', () => {
  beforeAll(() => {
    i18n.addResourceBundle('vi', 'ticket', vi);
    i18n.addResourceBundle('en', 'ticket', en);
  });
  const said = (more: Partial<Estimate>, language = 'vi') =>
    estimateText(i18n.getFixedT(language, 'ticket') as Parameters<typeof estimateText>[0], estimate(more));

  it.each([
    [{}, 'khoảng 30–\u206045 phút, theo tốc độ hôm nay'],
    [{ basis: 'GROUP', minutes: 4, fromMinutes: 0, toMinutes: 10 }, 'dưới 10 phút, theo thường lệ'],
    [{ basis: 'GROUP', minutes: 57, fromMinutes: 5, toMinutes: 115 }, 'khoảng 60 phút, theo thường lệ'],
    [{ minutes: 0, fromMinutes: 0, toMinutes: 5 }, 'sắp đến lượt'],
    [
      { pastClosing: '11:30' },
      'khoảng 30–\u206045 phút, theo tốc độ hôm nay; có thể chưa đến lượt khi trung tâm nghỉ lúc 11:30',
    ],
    [
      { basis: 'UNKNOWN', minutes: null, fromMinutes: null, toMinutes: null },
      'chưa ước tính được vì chưa có quầy nào mở',
    ],
  ] as const)('%j', (more, words) => expect(said(more)).toBe(words));

  it('is said in English too', () => {
    expect(said({ pastClosing: '11:30' }, 'en')).toBe(
      'about 30–\u206045 minutes, at today’s pace; the centre breaks at 11:30, perhaps before your turn',
    );
  });
});
