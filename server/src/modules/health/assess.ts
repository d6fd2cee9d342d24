import type { Sql } from '../../database/sql';
import type { Instant } from '../../kernel/instant';
import { checkJobs, checkOutbox, checkProcesses } from './checks/background-checks';
import { checkHolidays } from './checks/calendar-check';
import { checkSigning, checkTls, checkTrusted } from './checks/certificate-checks';
import { checkCopies } from './checks/copy-check';
import { checkClocks, checkCluster, checkMigrations, checkSlowStatements } from './checks/database-checks';
import { checkDisks } from './checks/disk-check';
import { checkProof, checkSealing } from './checks/proof-checks';
import { HealthMark } from './health.entity';
import type { HealthRoom } from './health-room';
import { type Finding, HealthState, said } from './health-terms';

type Check = (room: HealthRoom, at: Instant) => Promise<Finding | Finding[]>;

/** In the order of the page. */
const CHECKS: Record<string, Check> = {
  proof: checkProof,
  seals: checkSealing,
  copies: checkCopies,
  outbox: checkOutbox,
  jobs: checkJobs,
  processes: checkProcesses,
  'slow-statements': checkSlowStatements,
  disk: checkDisks,
  tls: checkTls,
  signing: checkSigning,
  trusted: checkTrusted,
  clocks: checkClocks,
  migrations: checkMigrations,
  holidays: checkHolidays,
  cluster: checkCluster,
};

export interface HealthLine extends Finding {
  /** Since when it stands so, as far as the job that watches has seen. */
  since: Instant;
}

/** A look that fails says so and keeps none of the others from being made. */
async function found(name: string, check: Check, room: HealthRoom, at: Instant): Promise<Finding[]> {
  try {
    return [await check(room, at)].flat();
  } catch (error) {
    const reason = error instanceof Error ? error.message.slice(0, 200) : String(error);
    return [
      {
        name,
        title: said(`Không xem được: ${name}`, `Could not be looked at: ${name}`),
        state: HealthState.LOOK,
        figure: said(reason, reason),
        advice: said(
          'Mở lại trang sau ít phút; nếu còn, báo người vận hành máy chủ.',
          'Open the page again in some minutes; if it stays so tell the operator.',
        ),
      },
    ];
  }
}

export function readMarks({ entities }: Pick<Sql, 'entities'>): Promise<HealthMark[]> {
  return entities.find(HealthMark);
}

/** How everything stands. */
export async function assess(room: HealthRoom, at: Instant): Promise<HealthLine[]> {
  const findings: Finding[] = [];
  for (const [name, check] of Object.entries(CHECKS)) findings.push(...(await found(name, check, room, at)));
  const marks = new Map((await readMarks(room.db.read).catch(() => [])).map((mark) => [mark.name, mark]));
  return findings.map((finding) => {
    const mark = marks.get(finding.name);
    return { ...finding, since: mark?.state === finding.state ? mark.since : at };
  });
}
