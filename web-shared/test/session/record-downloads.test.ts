import type { ApolloClient } from '@apollo/client';
import { recordDownloads } from '../../src/session/record-downloads';
import { downloadCsv, toCsv } from '../../src/ui/text/csv';

test('a file that a page makes is told of by name, rows and address, and is there also where that fails', async () => {
  URL.createObjectURL = jest.fn(() => 'blob:x');
  URL.revokeObjectURL = jest.fn();
  const clicked = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  const mutate = jest.fn(async (_: { variables: unknown }) => Promise.reject(new Error('no line')));
  recordDownloads({ mutate } as unknown as ApolloClient);
  window.history.replaceState(null, '', '/province/reports?by=AREA');
  downloadCsv(
    '06a',
    toCsv(
      ['a', 'b'],
      [
        [1, 'x'],
        [2, 'y, z'],
      ],
    ),
  );
  await Promise.resolve();
  expect(clicked).toHaveBeenCalledTimes(1);
  expect(mutate.mock.calls.map(([{ variables }]) => variables)).toEqual([
    { input: { name: '06a', count: 2, scope: '/province/reports?by=AREA' } },
  ]);
});
