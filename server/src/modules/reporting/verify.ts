import { join } from 'node:path';
import type { DatabaseAddress } from '../../config';
import type { Database } from '../../database/database';
import { withSnapshot } from '../../database/snapshot';
import type { Sql } from '../../database/sql';
import type { Instant } from '../../kernel/instant';
import { runWorkers, StartingGate } from '../../kernel/worker-threads';
import { checkAdvice } from '../advice/check-advice';
import { checkAudit } from '../audit/check-audit';
import { checkCases } from '../casework/check-cases';
import { checkComplaints } from '../complaints/check-complaints';
import { checkOutsideMonths } from '../connections/outside-months';
import { checkDirectives } from '../directives/check-directives';
import { readReferences } from '../dossier/read-references';
import { checkSeals } from '../dossier/sealing/check-seals';
import { checkSubmissions } from '../dossier/submission/check-submissions';
import { FEEDBACK } from '../feedback/feedback.entity';
import { checkMoney } from '../fees/check-money';
import { checkFiles, type FileCheck } from '../files/check-files';
import { checkFloor } from '../floor/check-floor';
import { checkOffline } from '../offline/check-offline';
import { checkSupplements } from '../online/check-supplements';
import { checkPost } from '../post/check-post';
import { checkProposals } from '../proposals/check-proposals';
import type { Findings, VerifyReport } from './findings';
import { officeParts } from './office-parts';
import { areaCells, legCells, personCells } from './stored-cells';
import { strayDifferences } from './stray-rows';
import { structureDifferences } from './structure-check';
import { OfficeVerification, type VerifiedOffices } from './verify-offices';

export interface VerifyOptions {
  now: Instant;
  /** At most so many differences are listed; all are counted. */
  limit?: number;
  /** Without it the contents of files are not looked at. */
  files?: FileCheck;
  /** How many threads read, one unless told. */
  threads?: number;
  onProgress?: (done: number, total: number) => void;
}

/** What one thread verifies. */
export interface VerifyPart {
  address: DatabaseAddress;
  officeIds: string[];
  now: Instant;
  limit: number;
  gate: SharedArrayBuffer;
}

/** What a thread says: that it is there, which moment it reads, how many dossiers it has read. */
export type VerifyProgress = { ready: true } | { moment: number } | { dossiers: number };

const LISTED = 100;
/** As often two threads are let begin anew where a command came in between; after that one of them reads it all. */
const STARTS = 5;

/**
 * Every command adds a version to a dossier, and versions are never taken away: two readers that find the same sum read
 * the same moment.
 */
export async function momentOf(sql: Sql): Promise<number> {
  const [row] = await sql.query<{ sum: number | null }>('SELECT SUM(version) AS sum FROM dossier');
  return Number(row!.sum ?? 0);
}

class DifferentMoments extends Error {}

/**
 * Recomputes every roll-up and every derived column from the events and compares, and checks the chains of events, the
 * numbers of receipts, the seals of the days, the chains of the access trail, online submissions and
 * the contents of files. Commands may go on meanwhile: all
 * of it is read at one moment.
 */
export async function verify(db: Database, options: VerifyOptions): Promise<VerifyReport> {
  const threads = options.threads ?? 1;
  for (let start = 1; threads > 1 && start <= STARTS; start++) {
    try {
      return await verifyInThreads(db, options, threads);
    } catch (error) {
      if (!(error instanceof DifferentMoments)) throw error;
    }
  }
  return withSnapshot(db, async (sql) => {
    const { parts, dossiers } = await officeParts(sql, 1);
    const verification = await begin(db, sql, options);
    await verification.run(parts[0]!, (done) => options.onProgress?.(done, dossiers));
    await checkRest(sql, verification.findings, options);
    return finish(db, sql, verification);
  });
}

async function begin(db: Database, sql: Sql, { now, limit = LISTED }: VerifyOptions): Promise<OfficeVerification> {
  return new OfficeVerification(db, sql, await readReferences(sql), { now, limit });
}

/** @throws DifferentMoments where the threads did not begin at the same one */
async function verifyInThreads(db: Database, options: VerifyOptions, threads: number): Promise<VerifyReport> {
  const { now, limit = LISTED } = options;
  const { parts, dossiers } = await officeParts(db.read, threads);
  const gate = new StartingGate();
  const ending = new AbortController();
  const done = parts.map(() => 0);
  let ready = 0;
  let moment: number | null = null;
  const compareMoment = (other: number) => {
    moment ??= other;
    if (other !== moment) ending.abort(new DifferentMoments());
  };
  let begun: () => void;
  const all = new Promise<void>((resolve) => {
    begun = resolve;
  });
  const working = runWorkers<VerifyPart, VerifyProgress, VerifiedOffices>(
    join(__dirname, 'verify-worker.js'),
    parts.map((officeIds) => ({ address: db.address, officeIds, now, limit, gate: gate.memory })),
    (progress, part) => {
      if ('ready' in progress && ++ready === parts.length) begun();
      else if ('moment' in progress) compareMoment(progress.moment);
      else if ('dossiers' in progress) {
        done[part] = progress.dossiers;
        options.onProgress?.(
          done.reduce((sum, each) => sum + each, 0),
          dossiers,
        );
      }
    },
    ending.signal,
  );
  // A failure is thrown where it is awaited, below; until then it must not count as unhandled.
  working.catch(() => undefined);
  await Promise.race([all, working]);
  gate.open();
  return withSnapshot(db, async (sql) => {
    compareMoment(await momentOf(sql));
    const verification = await begin(db, sql, options);
    // Meanwhile.
    await checkRest(sql, verification.findings, options);
    const verified = await working;
    for (const each of verified) verification.include(each);
    // Offices that received their first dossier after the parts were made.
    const shared = new Set(parts.flat());
    const [offices] = (await officeParts(sql, 1)).parts;
    await verification.run(
      offices!.filter((id) => !shared.has(id)),
      () => undefined,
    );
    return finish(db, sql, verification);
  });
}

/** Seals, trail, online submissions, cases, tickets and files: what no office has for itself. */
async function checkRest(sql: Sql, findings: Findings, { files }: VerifyOptions): Promise<void> {
  const seals = checkSeals(sql);
  for await (const difference of seals.differences) findings.note([{ where: 'day_seal', ...difference }]);
  const trail = checkAudit(sql, { ends: seals.auditEnds, until: seals.until() });
  for await (const difference of trail) findings.note([{ where: 'audit_entry', ...difference }]);
  findings.note((await checkSubmissions(sql)).map((difference) => ({ where: 'online_submission', ...difference })));
  findings.note((await checkSupplements(sql)).map((difference) => ({ where: 'online_supplement', ...difference })));
  for (const [where, differences] of [
    ['feedback', checkCases(sql, [FEEDBACK.OBSTACLE, FEEDBACK.FAULT])],
    ['advice', checkAdvice(sql)],
    ['complaint', checkComplaints(sql)],
    ['directive', checkDirectives(sql)],
    ['proposal', checkProposals(sql)],
    ['queue_ticket', checkFloor(sql)],
    ['money_entry', checkMoney(sql)],
    ['offline_receipt', checkOffline(sql)],
    ['outside_month', checkOutsideMonths(sql)],
    ['post_parcel', checkPost(sql)],
  ] as const) {
    for await (const difference of differences) findings.note([{ where, ...difference }]);
  }
  if (!files) return;
  const onFile = () => {
    findings.report.files++;
  };
  for await (const difference of checkFiles(sql, files, onFile)) findings.note([{ where: 'file', ...difference }]);
}

/** What is compared once all offices have been read: what belongs to no single one. */
async function finish(db: Database, sql: Sql, verification: OfficeVerification): Promise<VerifyReport> {
  const { findings, sums, rows, references } = verification;
  for (const { key, measure, stored, expected } of sums.areas.compare(await areaCells(db.writer, sql))) {
    findings.note([{ where: 'settlement_cell', which: key, column: measure, stored, expected }]);
  }
  for (const { key, measure, stored, expected } of sums.legs.compare(await legCells(db.writer, sql))) {
    findings.note([{ where: 'leg_cell', which: key, column: measure, stored, expected }]);
  }
  for (const { key, measure, stored, expected } of sums.persons.compare(await personCells(db.writer, sql))) {
    findings.note([{ where: 'person_cell', which: key, column: measure, stored, expected }]);
  }
  findings.note(await sums.search.differences(sql));
  findings.note(await strayDifferences(sql, rows));
  findings.note(structureDifferences(references.directory));
  return findings.report;
}
