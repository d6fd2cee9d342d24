/** Runs `work` over the requests with so many at once until time is up. */
export async function loadInProcess<Item>(
  items: readonly Item[],
  clients: number,
  milliseconds: number,
  work: (item: Item) => Promise<unknown>,
): Promise<{ perSecond: number; latencies: number[] }> {
  const latencies: number[] = [];
  const began = performance.now();
  const until = began + milliseconds;
  let next = 0;
  const client = async () => {
    for (let at = performance.now(); at < until && next < items.length; ) {
      await work(items[next++]!);
      const after = performance.now();
      latencies.push(after - at);
      at = after;
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return { perSecond: (latencies.length / (performance.now() - began)) * 1_000, latencies };
}
