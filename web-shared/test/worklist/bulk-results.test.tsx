import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { BulkResults } from '../../src/features/worklist/bulk/bulk-results';
import type { BulkRowResult } from '../../src/features/worklist/bulk/run-bulk';
import { renderPage } from '../support/render-page';
import { codeOf, row } from './row-data';

const nothing = () => undefined;
const done = (n: number): BulkRowResult => ({ row: row(n), state: 'done' });

test('of many the one that failed is seen at once, and the others when asked for', async () => {
  const user = userEvent.setup();
  const results = [...Array.from({ length: 20 }, (_, n) => done(n + 1)), { ...done(21), state: 'failed' as const }];
  await renderPage(<BulkResults results={results} onRetry={nothing} onClose={nothing} />, {});
  const report = await screen.findByRole('region');
  expect(within(report).getByRole('status').textContent).toBe('Xong 20/21 hồ sơ.');
  const folded = within(report).getByText('Đã xong (20)').closest('details');
  expect(folded?.open).toBe(false);
  const [first] = within(report).getAllByRole('link');
  expect(first?.textContent).toBe(codeOf(21));
  await user.click(within(report).getByText('Đã xong (20)'));
  expect(folded?.open).toBe(true);
  expect(folded?.querySelectorAll('li')).toHaveLength(20);
});

test('of few each stands there, the one that failed first', async () => {
  const results = [done(1), { ...done(2), state: 'failed' as const }];
  await renderPage(<BulkResults results={results} onRetry={nothing} onClose={nothing} />, {});
  expect((await screen.findAllByRole('link')).map((link) => link.textContent)).toEqual([codeOf(2), codeOf(1)]);
  expect(screen.queryByRole('group')).toBeNull();
});
