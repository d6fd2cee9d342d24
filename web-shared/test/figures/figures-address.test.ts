import { asInput, askedOf, figuresAddress, readAsked } from '../../src/features/figures/figures-address';

const OWN = { areaCode: '38', by: 'AREA' } as const;
const read = (address: string) => readAsked(new URLSearchParams(address.split('?')[1]), OWN);

test('an address says the whole question, and is read as it was written', () => {
  const asked = read(
    '/figures?m=LATE,ON_TIME_RATE&by=TIER&period=LAST_QUARTER&areaCode=385&field=H%E1%BB%99+t%E1%BB%8Bch&tier=COMMUNE&structure=THEN',
  );
  expect(asked).toMatchObject({ measures: ['LATE', 'ON_TIME_RATE'], by: 'TIER', period: 'LAST_QUARTER', from: null });
  expect(asked.scope).toMatchObject({ areaCode: '385', field: 'Hộ tịch', tier: 'COMMUNE', structure: 'THEN' });
  expect(read(figuresAddress(asked))).toEqual(asked);
  expect(read(figuresAddress(asked, 'K1'))).toEqual(asked);
});

test('days are those of a period from day to day only, and must be real', () => {
  expect(read('/figures?period=CUSTOM&from=2026-11-03&to=2026-11-20')).toMatchObject({
    period: 'CUSTOM',
    from: '2026-11-03',
    to: '2026-11-20',
  });
  expect(read('/figures?period=CUSTOM&from=2026-11-31&to=2026-11-20').period).toBe('THIS_MONTH');
  expect(read('/figures?period=YEAR&from=2026-11-03&to=2026-11-20')).toMatchObject({ period: 'YEAR', from: null });
});

test('what nobody knows in an address is passed over, and something is always asked', () => {
  expect(read('/figures?m=NONE,LATE,LATE&by=COLOUR')).toMatchObject({ measures: ['LATE'], by: 'AREA' });
  expect(read('/figures').measures.length).toBeGreaterThan(1);
});

test('what was kept is the question that was asked', () => {
  const asked = read('/figures?m=OVERDUE&by=OFFICE&period=THIS_WEEK&areaCode=385');
  const kept = asInput(asked) as Parameters<typeof askedOf>[0];
  expect(figuresAddress(askedOf(kept, '38'))).toBe(figuresAddress(asked));
});
