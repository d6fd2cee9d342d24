import { withParams } from '../../src/ui/page/with-params';

test('parameters of an address change, come and go; what was there is left alone', () => {
  const before = new URLSearchParams('kind=DESK&page=3&q=hoa');
  expect(withParams(before, { kind: 'POST', page: null, q: '', from: '2026-11-01' }).toString()).toBe(
    'kind=POST&from=2026-11-01',
  );
  expect(before.toString()).toBe('kind=DESK&page=3&q=hoa');
});
