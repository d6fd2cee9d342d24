import { type HttpCall, load, type LoadResult } from './http-load';
import { type Latency, latencyOf, median } from './statistics';

export interface SideFigures extends Latency {
  perSecond: number;
}

export interface Compared {
  sides: Record<string, SideFigures>;
  /** First side ÷ each other side: the median over rounds, so that a drift of the machine cancels. */
  ratios: Record<string, number>;
}

const WARM_MS = 1_500;
/** Short runs warm up shortly. */
const WARM_SHARE = 0.3;

/**
 * Loads the calls in turn (A, B, A, B …); ratios are taken within a round. The first call is the product.
 * @param seconds for each side, over all rounds
 */
export async function compare(
  calls: Record<string, HttpCall>,
  options: { clients: number; seconds: number; rounds: number },
): Promise<Compared> {
  const names = Object.keys(calls);
  for (const name of names) await load(calls[name]!, options.clients, Math.min(WARM_MS, options.seconds * 1_000 * WARM_SHARE));
  const results = new Map<string, LoadResult[]>(names.map((name) => [name, []]));
  for (let round = 0; round < options.rounds; round++) {
    for (const name of names) {
      results.get(name)!.push(await load(calls[name]!, options.clients, (options.seconds * 1_000) / options.rounds));
    }
  }
  return summarise(names, (name) => results.get(name)!);
}

export function summarise(
  names: string[],
  roundsOf: (name: string) => Pick<LoadResult, 'perSecond' | 'latencies'>[],
): Compared {
  const sides: Record<string, SideFigures> = {};
  const ratios: Record<string, number> = {};
  const [first] = names;
  for (const name of names) {
    const rounds = roundsOf(name);
    sides[name] = {
      perSecond: median(rounds.map(({ perSecond }) => perSecond)),
      ...latencyOf(rounds.flatMap(({ latencies }) => latencies)),
    };
    if (name === first) continue;
    ratios[name] = median(rounds.map(({ perSecond }, round) => roundsOf(first!)[round]!.perSecond / perSecond));
  }
  return { sides, ratios };
}
