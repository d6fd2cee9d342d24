export type Targets = { input: { action: string; targets: { id: string; expectedVersion: number }[] } };

export const conflict = (who: string, currentVersion: number) => ({
  __typename: 'BulkProblem',
  code: 'CONFLICT',
  message: 'changed',
  who,
  when: '2021-11-24T09:05:00+07:00',
  currentVersion,
});

/** How it went with each: all the same, or as `problemOf` says of its id; null where it was done. */
export function answer(targets: { id: string }[], problem: object | null, problemOf = (_id: string) => problem) {
  const items = targets.map(({ id }) => {
    const own = problemOf(id);
    return { __typename: 'BulkItem', id, isDone: own === null, problem: own };
  });
  const done = items.filter(({ isDone }) => isDone).length;
  return { bulkDossiers: { __typename: 'BulkPayload', done, failed: items.length - done, items } };
}
