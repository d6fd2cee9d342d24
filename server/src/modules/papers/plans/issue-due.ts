import type { Tx } from '../../../database/sql';
import { HccError } from '../../../kernel/errors';
import { dayOf, type Instant } from '../../../kernel/instant';
import type { Directory } from '../../organisation/directory';
import { ReportBy } from '../../reporting/report-terms';
import { StaffNoticeKind, StaffNoticeSubject } from '../../staff-notices/staff-notice-terms';
import { writeStaffNotice } from '../../staff-notices/write-staff-notice';
import { issueReport } from '../issued/issue-report';
import { type Days, PaperKind } from '../paper';
import { periodAfter } from '../paper-periods';
import { TITLE } from '../read-paper';
import { type PaperRequest, periodInWords, type ReportRoom } from '../report-books';
import { issuersOf } from './plan-actor';
import { issueDay } from './plan-days';
import { ReportPlan } from './report-plan.entity';

/** However long nobody ran it, no run makes up for more of one plan; the next one goes on. */
const MOST_AT_ONCE = 12;

/**
 * Issues what is due by plans and was not issued yet, and tells the heads. Two processes at once issue one: whoever
 * comes second finds it issued.
 * @returns how many papers were issued
 */
export async function issueDue(room: ReportRoom, at: Instant, signal?: AbortSignal): Promise<number> {
  const { db, directory: directories, calendars } = room.dossiers;
  const directory = await directories.get();
  const plans = await db.read.entities.findBy(ReportPlan, { isOn: 1 });
  let issued = 0;
  for (const plan of plans) {
    const calendar = (await calendars.get()).of(plan.officeId);
    let covered = plan.coveredTo;
    for (let count = 0; count < MOST_AT_ONCE && !signal?.aborted; count++) {
      const period = periodAfter(plan.kind, covered);
      if (issueDay(plan.kind, period, calendar) > dayOf(at)) break;
      const outcome = await issueOne(room, directory, plan, period, at);
      if (outcome === 'FAILED') break;
      if (outcome === 'ISSUED') issued++;
      covered = period.to;
    }
  }
  return issued;
}

async function issueOne(
  room: ReportRoom,
  directory: Directory,
  plan: ReportPlan,
  period: Days,
  at: Instant,
): Promise<'ISSUED' | 'KNOWN' | 'FAILED'> {
  const { db } = room.dossiers;
  const key = { officeId: plan.officeId, kind: plan.kind };
  const office = directory.presentOffice(plan.officeId);
  const issuers = await issuersOf(db.read, office, at);
  const issuer = issuers.find(({ staffId }) => staffId === plan.changedById) ?? issuers[0];
  const fail = async (problem: string) => {
    await db.transact((tx) => tx.entities.update(ReportPlan, key, { problem }));
    return 'FAILED' as const;
  };
  if (!issuer) return fail('Cơ quan không còn ai được phát hành báo cáo.');
  const request: PaperRequest = { kind: plan.kind, ...period, by: byOf(plan.kind) };
  const done = async (tx: Tx) => {
    // A plan that was switched off or on meanwhile begins as that says.
    await tx.entities.update(
      ReportPlan,
      { ...key, changedAt: plan.changedAt },
      { coveredTo: period.to, problem: null },
    );
  };
  try {
    await issueReport(room, issuer, request, async (tx, reportId) => {
      await done(tx);
      await writeStaffNotice(tx, {
        staffIds: issuers.map(({ staffId }) => staffId),
        kind: StaffNoticeKind.REPORT_ISSUED,
        subject: { kind: StaffNoticeSubject.REPORT, id: reportId },
        params: { title: `${TITLE[plan.kind]}, ${periodInWords(period.from, period.to)}` },
      });
    });
    return 'ISSUED';
  } catch (error) {
    if (!(error instanceof HccError)) throw error;
    // Somebody, or the same job in another process, has issued it.
    if (error.code === 'CONFLICT') {
      await db.transact(done);
      return 'KNOWN';
    }
    return fail(error.message);
  }
}

/** A week is looked at by office, a month by area. */
export function byOf(kind: PaperKind): ReportBy {
  return kind === PaperKind.WEEKLY ? ReportBy.OFFICE : ReportBy.AREA;
}
