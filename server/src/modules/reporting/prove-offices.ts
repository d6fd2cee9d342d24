import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseAddress } from '../../config';
import { Database } from '../../database/database';
import { withSnapshot } from '../../database/snapshot';
import type { Instant } from '../../kernel/instant';
import { runWorkers } from '../../kernel/worker-threads';
import { readReferences } from '../dossier/read-references';
import type { VerifyReport } from './findings';
import { verify } from './verify';
import { OfficeVerification } from './verify-offices';

/** Some offices that are to be held against their dossiers' events. */
export interface OfficesToProve {
  address: DatabaseAddress;
  officeIds: string[];
  now: Instant;
  /** So many differences are listed for each office. */
  limit: number;
  /** Dossiers that are proven by themselves before; an office of which one differs is proven, too. */
  dossierIds?: string[];
}

export interface ProvenOffice {
  officeId: string;
  report: VerifyReport;
}

/** Everything at once, as `hcc verify` does, but for the contents of files. */
export const WHOLE = 'WHOLE';

/** In this thread, at one moment of the database. */
export async function proveHere(
  db: Database,
  { officeIds, dossierIds = [], ...options }: OfficesToProve,
): Promise<ProvenOffice[]> {
  if (officeIds.includes(WHOLE)) return [{ officeId: WHOLE, report: await verify(db, options) }];
  return withSnapshot(db, async (sql) => {
    const references = await readReferences(sql);
    const proven: ProvenOffice[] = [];
    const single = new OfficeVerification(db, sql, references, options);
    const differing = await single.runDossiers(dossierIds);
    for (const officeId of new Set([...officeIds, ...differing])) {
      const verification = new OfficeVerification(db, sql, references, options);
      await verification.run([officeId], () => undefined);
      proven.push({ officeId, report: verification.findings.report });
    }
    return proven;
  });
}

/**
 * Holds what the offices received, their cells and their numbers against the events, in a thread of its own with its own
 * connection and all the time it needs, so that no desk waits. What adds up over offices is for `WHOLE`.
 */
export async function proveOffices(
  db: Database,
  part: Omit<OfficesToProve, 'address'>,
  signal: AbortSignal,
): Promise<ProvenOffice[]> {
  const script = join(__dirname, 'prove-worker.js');
  const whole = { ...part, address: db.address };
  // Threads run compiled scripts; uncompiled, as most tests are, it is done here.
  if (!existsSync(script)) return proveHere(db, whole);
  const [proven] = await runWorkers<OfficesToProve, never, ProvenOffice[]>(script, [whole], () => undefined, signal);
  return proven!;
}
