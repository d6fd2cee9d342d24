import { formatInstant } from '../../src/kernel/instant';
import { medianOf } from '../../src/modules/post/post-figures';
import { type CarrierReport, CarrierState, doesCount, ParcelState } from '../../src/modules/post/post-terms';
import { readWords } from '../../src/modules/post/read-words';
import { priceOf } from '../../src/modules/post/tariff';

const { IN_TRANSIT, DELIVERED, FAILED } = CarrierState;

/** How a parcel stands after words of the post, in the order in which they come. */
function after(words: readonly CarrierReport[]): string {
  let state = ParcelState.HANDED_OVER;
  let last: CarrierReport | null = null;
  for (const word of words) {
    if (!doesCount(state, last, word)) continue;
    state = ParcelState[word.state];
    last = word;
  }
  return state;
}

function orders<Item>(items: readonly Item[]): Item[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((item, index) =>
    orders(items.filter((_, other) => other !== index)).map((rest) => [item, ...rest]),
  );
}

describe('words of the post', () => {
  it.each([
    [
      'delivered at the second try',
      [
        [IN_TRANSIT, 1],
        [FAILED, 2],
        [IN_TRANSIT, 3],
        [DELIVERED, 4],
      ],
      'DELIVERED',
    ],
    [
      'not delivered',
      [
        [IN_TRANSIT, 1],
        [IN_TRANSIT, 2],
        [FAILED, 3],
      ],
      'FAILED',
    ],
    [
      'two words of one moment',
      [
        [IN_TRANSIT, 2],
        [FAILED, 2],
      ],
      'FAILED',
    ],
    [
      'out again after a failure',
      [
        [FAILED, 1],
        [IN_TRANSIT, 2],
      ],
      'IN_TRANSIT',
    ],
  ] as const)('%s: the same in whatever order they come', (_, words, expected) => {
    const reports = words.map(([state, at]) => ({ state, at }));
    expect(new Set(orders(reports).map(after))).toEqual(new Set([expected]));
  });

  it('are read from lines as posts write them', () => {
    const lines = readWords(
      'Số hiệu;Trạng thái;Thời điểm;Lý do\nEH1234;Phát thành công;05/11/2026 09:30\n\nEH2;Phát không thành công;5/11/2026 9:05;Đi vắng\nEH3;bay mất;05/11/2026 09:30\nEH4|Đang vận chuyển|31/02/2026 09:30',
    );
    expect(
      lines.map(({ line, word, problem }) => [
        line,
        word && [word.state, formatInstant(word.at), word.reason],
        problem,
      ]),
    ).toEqual([
      [2, [DELIVERED, '2026-11-05T09:30:00+07:00', null], null],
      [4, [FAILED, '2026-11-05T09:05:00+07:00', 'Đi vắng'], null],
      [5, null, 'STATE'],
      [6, null, 'MOMENT'],
    ]);
  });
});

describe('what a parcel costs', () => {
  const line = (service: string, upToGrams: number, priceDong: number) => ({
    service,
    name: service,
    upToGrams,
    priceDong,
  });
  const tariff = {
    validFrom: '2026-01-01',
    revision: 1,
    lines: [line('EMS', 500, 30_000), line('EMS', 100, 20_000), line('BD', 2_000, 9_000)],
  };

  it('is the price of the lightest line that bears it', () => {
    expect([priceOf(tariff, 'EMS', 100), priceOf(tariff, 'EMS', 101), priceOf(tariff, 'BD', 1)]).toEqual([
      20_000, 30_000, 9_000,
    ]);
    expect(() => priceOf(tariff, 'EMS', 501)).toThrow('Nặng quá');
    expect(() => priceOf(tariff, 'XX', 1)).toThrow('bảng cước');
  });
});

describe('days on the way', () => {
  it('have their middle, also of an even number, and none where nothing was delivered', () => {
    expect(medianOf(new Map())).toBeNull();
    expect(medianOf(new Map([10, 30].map((tenths) => [tenths, 2])))).toBe(2);
    expect(medianOf(new Map([30, 5, 12].map((tenths) => [tenths, 1])))).toBe(1.2);
  });
});
