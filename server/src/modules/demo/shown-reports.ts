import type { Database } from '../../database/database';
import { dayOf, type Instant } from '../../kernel/instant';
import { openDossierRoom } from '../dossier/open-dossier-room';
import { issueReport } from '../papers/issued/issue-report';
import { IssuedReport } from '../papers/issued/issued-report.entity';
import { PaperKind } from '../papers/paper';
import { lastPeriod } from '../papers/paper-periods';
import { byOf } from '../papers/plans/issue-due';
import { switchPlan } from '../papers/plans/switch-plan';
import type { ReportRoom } from '../papers/report-books';
import { listsCache } from '../reference-lists/reference-lists';
import { actorsOf } from './shown-people';

const CENTRE = 'tinh';
const SHOWN = [PaperKind.MONTHLY, PaperKind.WEEKLY];

/**
 * The newest monthly and weekly papers of the province's centre, and a plan that issues the next of each. Nothing where
 * there are any.
 * @param now when the demo's history ends
 */
export async function showReports(db: Database, now: Instant): Promise<void> {
  if (await db.read.entities.exists(IssuedReport)) return;
  const dossiers = openDossierRoom(db, () => now, []);
  const room: ReportRoom = { dossiers, lists: listsCache(db.read) };
  const head = (await actorsOf(dossiers, [CENTRE])).get(CENTRE);
  if (!head) return;
  for (const kind of SHOWN) {
    await issueReport(room, head, { kind, by: byOf(kind), ...lastPeriod(kind, dayOf(now)) });
    await switchPlan(room, head, { kind, isOn: true });
  }
}
