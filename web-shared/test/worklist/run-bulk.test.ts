import { runBulk } from '../../src/features/worklist/bulk/run-bulk';
import { ApiError, NetworkDown, stubServer } from '../support/stub-server';
import { row } from './row-data';

const ME = 'Lê Thị Hoa';
const version = 3;
const rows = [1, 2].map((n) => row(n, { availableActions: ['CLAIM'], version }));

/** The first attempt for each row is lost on the way; the second finds what `who` has done. */
function claimTwice(who: string) {
  const seen = new Set<unknown>();
  const claim = ({ id }: Record<string, unknown>) => {
    if (!seen.has(id)) {
      seen.add(id);
      throw new NetworkDown();
    }
    throw new ApiError('CONFLICT', 'changed', { who, when: '2021-11-21T09:00:00+07:00', currentVersion: version + 1 });
  };
  const server = stubServer(Object.fromEntries([['ClaimDossier', claim]]), { retries: true });
  return runBulk(server.client, 'CLAIM', rows, ME, () => undefined);
}

test('what an earlier attempt of the same person has done is done', async () => {
  expect((await claimTwice(ME)).map(({ state }) => state)).toEqual(['done', 'done']);
});

test('what somebody else has done is not', async () => {
  const results = await claimTwice('Phạm Văn Khác');
  expect(results.map(({ state, failure }) => [state, failure?.code])).toEqual([
    ['failed', 'CONFLICT'],
    ['failed', 'CONFLICT'],
  ]);
});
