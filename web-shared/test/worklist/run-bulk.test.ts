import { runBulk } from '../../src/features/worklist/bulk/run-bulk';
import { NetworkDown, stubServer } from '../support/stub-server';
import { answer, conflict, type Targets } from './bulk-data';
import { row } from './row-data';

const ME = 'Lê Thị Hoa';
const version = 3;
const rows = [1, 2].map((n) => row(n, { availableActions: ['CLAIM'], version }));

/** The first attempt is lost on the way; the second finds what `who` has done. */
function claimTwice(who: string) {
  let tries = 0;
  const server = stubServer(
    {
      BulkDossiers: (variables) => {
        tries += 1;
        if (tries === 1) throw new NetworkDown();
        return answer((variables as Targets).input.targets, conflict(who, version + 1));
      },
    },
    { retries: true },
  );
  return runBulk(server.client, { action: 'CLAIM' }, rows, ME, () => undefined);
}

test('what an earlier attempt of the same person has done is done', async () => {
  expect((await claimTwice(ME)).map(({ state }) => state)).toEqual(['done', 'done']);
});

test('what somebody else has done is not', async () => {
  const results = await claimTwice('Phạm Văn Khác');
  expect(results.map(({ state, failure }) => [state, failure?.code, failure?.who])).toEqual([
    ['failed', 'CONFLICT', 'Phạm Văn Khác'],
    ['failed', 'CONFLICT', 'Phạm Văn Khác'],
  ]);
});

test('sixty go in a few requests, show how far they are, and once the line is down the rest is not tried', async () => {
  const many = Array.from({ length: 60 }, (_, index) => row(index + 1, { availableActions: ['ADVANCE'] }));
  const skipped = row(61, { availableActions: ['CLAIM'] });
  const sizes: number[] = [];
  const server = stubServer({
    BulkDossiers: (variables) => {
      const { targets } = (variables as Targets).input;
      sizes.push(targets.length);
      if (sizes.length === 2) throw new NetworkDown();
      return answer(targets, null);
    },
  });
  const seen: number[] = [];
  const results = await runBulk(server.client, { action: 'ADVANCE' }, [...many, skipped], ME, (done) =>
    seen.push(done.length),
  );
  expect(sizes).toEqual([25, 25]);
  expect(seen).toEqual([26, 51, 61]);
  expect(results.map(({ row: { id } }) => id)).toEqual([...many, skipped].map(({ id }) => id));
  const states = results.map(({ state }) => state);
  expect(states.filter((state) => state === 'done')).toHaveLength(25);
  expect(states.filter((state) => state === 'failed')).toHaveLength(35);
  expect(states.at(-1)).toBe('skipped');
});
