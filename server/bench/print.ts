import type { ClockFigures } from './clock-section';
import type { FileFigures } from './file-section';
import type { FloorBenchFigures } from './floor-section';
import type { OfflineFigures } from './offline-section';
import type { PlainFigures } from './plain-section';
import type { BulkFigures } from './proceedings-section';
import type { ReadFigures } from './read-section';
import type { ReceiveFigures } from './receive-section';
import type { RollUpFigures } from './roll-up-section';
import type { Compared } from './side-by-side';
import type { SizeFigures } from './size-figures';
import type { ToldFigures } from './told-section';
import type { WorklistFigures } from './worklist-section';

export type Say = (line: string) => void;

/** Columns as wide as their widest cell; the first to the left, numbers to the right. */
function printTable(say: Say, title: string, head: string[], rows: string[][]): void {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => [...row[column]!].length)));
  const line = (row: string[]) =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))).join('  ');
  say(`\n   ${title}`);
  for (const row of [head, ...rows]) say(`   ${line(row)}`);
}

const number = (value: number, digits = 0) => (Number.isFinite(value) ? value.toFixed(digits) : '–');
const milliseconds = (value: number) => number(value, value < 10 ? 2 : 1);

export function printWorklist(say: Say, { sides, ratios, office, queue, clients, memoryMb }: WorklistFigures): void {
  const rows = Object.entries(sides).map(([name, side]) => [
    name,
    number(side.perSecond),
    milliseconds(side.p50),
    milliseconds(side.p95),
    milliseconds(side.p99),
    milliseconds(side.processorMs ?? Number.NaN),
    name in ratios ? number(ratios[name]!, 2) : '',
  ]);
  const title = `Work list, 50 of ${queue} rows of ${office}, ${clients} connections`;
  printTable(say, title, ['', 'req/s', 'p50 ms', 'p95 ms', 'p99 ms', 'CPU ms', 'ours ÷ it'], rows);
  say(
    `   memory: ours ${number(memoryMb.ours)} MB (peak ${number(memoryMb.oursPeak)}), raw ${number(memoryMb.raw)} MB`,
  );
}

export function printReads(say: Say, title: string, figures: ReadFigures[]): void {
  for (const scope of new Set(figures.map((each) => each.scope))) {
    const rows = figures
      .filter((each) => each.scope === scope)
      .map(({ what, p50, p95, p99, perSecond, found }) => [
        what,
        milliseconds(p50),
        milliseconds(p95),
        milliseconds(p99),
        number(perSecond),
        String(found),
      ]);
    printTable(say, `${title}: ${scope}`, ['', 'p50 ms', 'p95 ms', 'p99 ms', 'req/s', 'found'], rows);
  }
}

export function printPlain(say: Say, figures: PlainFigures[]): void {
  const rows = figures.map(({ what, oursMs, plainMs, ratio, oursFound, plainFound }) => [
    what,
    milliseconds(oursMs),
    milliseconds(plainMs),
    number(ratio, 1),
    oursFound === plainFound ? String(oursFound) : `${oursFound} and ${plainFound}`,
  ]);
  const head = ['', 'ours p50 ms', 'plain SQL ms', 'plain ÷ ours', 'found'];
  printTable(say, 'The same question in plain SQL over the base tables: province', head, rows);
}

export function printOffline(say: Say, { slips, sent, received }: OfflineFigures): void {
  const row = (what: string, { p50, p95, p99 }: OfflineFigures['sent']) => [what, ...[p50, p95, p99].map(milliseconds)];
  const title = `${slips} slips of a machine that had no line, one after another`;
  printTable(say, title, ['', 'p50 ms', 'p95 ms', 'p99 ms'], [row('sent', sent), row('received on line', received)]);
}

export function printFiles(say: Say, figures: FileFigures[]): void {
  const rows = figures.map(({ what, p50, p95, perSecond, megabytesPerSecond }) => [
    what,
    milliseconds(p50),
    milliseconds(p95),
    number(perSecond, 1),
    number(megabytesPerSecond, 1),
  ]);
  printTable(say, 'Files, one person, through HTTP', ['', 'p50 ms', 'p95 ms', 'per s', 'MB/s'], rows);
}

/** What a tenfold of dossiers multiplies a figure by, from the smallest size to the largest. */
function growthPerTenfold(from: number, to: number, smallest: number, largest: number): number {
  return (to / from) ** (1 / Math.log10(largest / smallest));
}

/** The p95 of each read at each size, with the growth of its median. */
export function printGrowth(say: Say, sizes: readonly SizeFigures[]): void {
  const smallest = sizes[0]!;
  const largest = sizes.at(-1)!;
  const scopeOf = (at: number) => largest.reads[at]!.scope;
  let slowest = 0;
  let steepest = 0;
  for (const scope of new Set(largest.reads.map((read) => read.scope))) {
    const places = [...largest.reads.keys()].filter((at) => scopeOf(at) === scope);
    const rows = places.map((at) => {
      const times = sizes.map(({ reads }) => reads[at]!.p95);
      // By the median: the p95 of two short runs differs by more than any growth.
      const [from, to] = [smallest.reads[at]!.p50, largest.reads[at]!.p50];
      const growth = growthPerTenfold(from, to, smallest.dossiers, largest.dossiers);
      slowest = Math.max(slowest, times.at(-1)!);
      steepest = Math.max(steepest, growth);
      const medians = [milliseconds(from), milliseconds(to), number(growth, 2)];
      return [largest.reads[at]!.what, ...times.map(milliseconds), ...medians, String(largest.reads[at]!.found)];
    });
    const head = [
      '',
      ...sizes.map(({ dossiers }) => `p95 at ${dossiers}`),
      'p50 first',
      'p50 last',
      '× per tenfold',
      'found',
    ];
    printTable(say, `Milliseconds, one reader, through HTTP: ${scope}`, head, rows);
  }
  say(`\n   slowest p95 ${milliseconds(slowest)} ms, steepest median × ${number(steepest, 2)} for each tenfold`);
  const ratios = sizes.map(({ dossiers, worklist }) => `${number(worklist.ratios.raw!, 2)} at ${dossiers}`);
  say(`   work list ÷ raw rows: ${ratios.join(', ')}`);
}

export function printReceive(say: Say, figures: ReceiveFigures[]): void {
  const rows = figures.map(({ clients, offices, sides, ratios }) => [
    `${clients} clients, ${offices === 1 ? 'one office' : `${offices} offices`}`,
    number(sides.ours!.perSecond),
    number(sides.raw!.perSecond),
    number(ratios.raw!, 2),
    milliseconds(sides.ours!.p50),
    milliseconds(sides.ours!.p95),
    milliseconds(sides.raw!.p95),
  ]);
  const head = ['', 'ours/s', 'raw/s', 'ours ÷ raw', 'ours p50', 'ours p95', 'raw p95'];
  printTable(say, 'Receive, in process, durable', head, rows);
}

export function printTold(say: Say, { sides, ratios }: ToldFigures): void {
  const row = (name: string, side: keyof ToldFigures['sides']) => [
    name,
    milliseconds(sides[side].p50),
    milliseconds(sides[side].p95),
    number(ratios[side], 2),
  ];
  printTable(
    say,
    'A receipt by who is told of it, one client',
    ['', 'p50', 'p95', '÷ nobody'],
    [row('nobody', 'nobody'), row('the citizen', 'citizen'), row('three hooks and a follower', 'systems')],
  );
}

export function printRollUps(say: Say, { receive, advance }: RollUpFigures): void {
  const row = (name: string, { sides, ratios }: Compared) => [
    name,
    number(sides.on!.perSecond),
    number(sides.off!.perSecond),
    number(ratios.off!, 2),
    milliseconds(sides.on!.p95),
    milliseconds(sides.off!.p95),
  ];
  const head = ['', 'on/s', 'off/s', 'on ÷ off', 'on p95', 'off p95'];
  printTable(say, 'Roll-ups on and off, 8 clients, in process, durable', head, [
    row('receive', receive),
    row('advance', advance),
  ]);
}

export function printBulk(say: Say, { dossiers, seconds }: BulkFigures): void {
  say(`\n   Signing ${dossiers} at once, in process: ${seconds.map((each) => number(each, 2)).join(', ')} s`);
}

export function printFloor(say: Say, { boards, shown, answered, counters, atOnce }: FloorBenchFigures): void {
  const row = (name: string, { p50, p95, p99 }: FloorBenchFigures['shown']) => [
    name,
    ...[p50, p95, p99].map(milliseconds),
  ];
  printTable(
    say,
    `A call at a counter, ${boards} boards`,
    ['', 'p50 ms', 'p95 ms', 'p99 ms'],
    [row('answered', answered), row('shown on a board', shown)],
  );
  say(
    `   ${counters} counters at once, in process: the last had its ticket after ${atOnce.map((each) => number(each)).join(', ')} ms`,
  );
}

export function printClock(say: Say, { dueDates, dueMs, historyMs }: ClockFigures): void {
  say(
    `\n   Clock: ${dueDates} due dates in ${number(dueMs, 1)} ms, as many whole histories in ${number(historyMs, 1)} ms`,
  );
}
