import { parseArgs } from 'node:util';
import { parseDatabaseUrl } from '../src/config';
import type { Engine } from '../src/database/sql';

export const USAGE = `npm run bench -- [--dossiers N] [--engine sqlite|mysql|both] [--seconds S] [--district SHARE] [--json FILE]
npm run bench -- --sizes N,N,N [--seconds S] [--district SHARE] [--json FILE]
  The reads of every scope side by side at each of the sizes on MariaDB, with the growth for each tenfold; the largest is
  verified and rebuilt as well.
npm run bench -- --database URL [--dossiers N] [--seconds S] [--json FILE]
  A database of your own is filled where it is empty, measured as it is otherwise, and kept; dossiers are added to it.
  --district SHARE: the part of all dossiers that one district has, 0.2 unless told; 0 for the demo's own spread.
`;

export interface BenchOptions {
  dossiers: number;
  engines: Engine[];
  /** For each side of a comparison, over all its rounds. */
  seconds: number;
  json: string | null;
  /** Instead of databases of the bench's own. */
  database: string | null;
  /** Instead of one run at one size; in growing order. */
  sizes: number[];
  /** What one district has of all; 0 as the demo spreads them. */
  districtShare: number;
}

const LEAST_DOSSIERS = 100;

/** null where they make no sense */
export function readOptions(): BenchOptions | null {
  try {
    const { values } = parseArgs({
      options: {
        dossiers: { type: 'string', default: '100000' },
        engine: { type: 'string', default: 'both' },
        seconds: { type: 'string', default: '10' },
        json: { type: 'string' },
        database: { type: 'string' },
        sizes: { type: 'string' },
        district: { type: 'string', default: '0.2' },
      },
    });
    const dossiers = Number(values.dossiers);
    const seconds = Number(values.seconds);
    const districtShare = Number(values.district);
    const sizes = (values.sizes?.split(',') ?? []).map(Number).sort((a, b) => a - b);
    const engines: Record<string, Engine[]> = { sqlite: ['sqlite'], mysql: ['mysql'], both: ['sqlite', 'mysql'] };
    const isCount = (count: number) => Number.isInteger(count) && count >= LEAST_DOSSIERS;
    if (![dossiers, ...sizes].every(isCount) || !(seconds > 0) || !engines[values.engine]) return null;
    if (!(districtShare >= 0 && districtShare < 1)) return null;
    const database = values.database ?? null;
    const chosen = database ? [parseDatabaseUrl(database, process.cwd()).engine] : engines[values.engine]!;
    return { dossiers, seconds, engines: chosen, json: values.json ?? null, database, sizes, districtShare };
  } catch {
    return null;
  }
}
