import { type HttpCall, type LoadResult, load } from './http-load';
import type { ServerProcess } from './processes';
import { type Latency, latencyOf, median } from './statistics';

export interface SideFigures extends Latency {
  perSecond: number;
  /** Processor time of the answering process for each request: what a busy machine disturbs least. */
  processorMs?: number;
}

export interface Side {
  server: ServerProcess;
  call: HttpCall;
}

interface Round extends Pick<LoadResult, 'perSecond' | 'latencies'> {
  processorMs?: number;
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
 * Loads the sides in turn (A, B, A, B …); ratios are taken within a round. The first side is the product.
 * @param seconds for each side, over all rounds
 */
export async function compare(
  sides: Record<string, Side>,
  options: { clients: number; seconds: number; rounds: number },
): Promise<Compared> {
  const names = Object.keys(sides);
  for (const name of names)
    await load(sides[name]!.call, options.clients, Math.min(WARM_MS, options.seconds * 1_000 * WARM_SHARE));
  const results = new Map<string, Round[]>(names.map((name) => [name, []]));
  for (let round = 0; round < options.rounds; round++) {
    for (const name of names) {
      const { server, call } = sides[name]!;
      const before = server.processorTime();
      const result = await load(call, options.clients, (options.seconds * 1_000) / options.rounds);
      const processorMs = (server.processorTime() - before) / result.latencies.length;
      results.get(name)!.push({ ...result, processorMs });
    }
  }
  return summarise(names, (name) => results.get(name)!);
}

export function summarise(names: string[], roundsOf: (name: string) => Round[]): Compared {
  const sides: Record<string, SideFigures> = {};
  const ratios: Record<string, number> = {};
  const [first] = names;
  for (const name of names) {
    const rounds = roundsOf(name);
    sides[name] = {
      perSecond: median(rounds.map(({ perSecond }) => perSecond)),
      ...latencyOf(rounds.flatMap(({ latencies }) => latencies)),
      ...(rounds[0]?.processorMs !== undefined && { processorMs: median(rounds.map((round) => round.processorMs!)) }),
    };
    if (name === first) continue;
    ratios[name] = median(rounds.map(({ perSecond }, round) => roundsOf(first!)[round]!.perSecond / perSecond));
  }
  return { sides, ratios };
}
