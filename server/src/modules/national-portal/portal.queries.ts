import type { Sql } from '../../database/sql';
import { dayOf, type Instant } from '../../kernel/instant';
import { PortalDay, PortalIntake, PortalReport } from './portal.entity';
import type { PortalDayView, PortalMonth, PortalOverview } from './portal.types';
import { IntakeState, ReportState } from './portal-terms';

const MOST_STUCK = 100;
const DAYS = 14;
const MONTHS = 12;
const REFUSED = 20;

export function dayView({ details, ...day }: PortalDay): PortalDayView {
  const { resent, unknown } = JSON.parse(details) as { resent: string[]; unknown: string[] };
  return { ...day, resentReports: resent, unknownReports: unknown };
}

export async function readPortal(sql: Sql, at: Instant): Promise<PortalOverview> {
  const { entities } = sql;
  const dead = { state: ReportState.DEAD };
  return {
    waiting: await entities.countBy(PortalReport, { state: ReportState.WAITING }),
    sentToday: await entities.countBy(PortalReport, { state: ReportState.SENT, day: dayOf(at) }),
    dead: await entities.countBy(PortalReport, dead),
    stuck: await entities.find(PortalReport, { where: dead, order: { day: 'ASC', id: 'ASC' }, take: MOST_STUCK }),
    days: (await entities.find(PortalDay, { order: { day: 'DESC' }, take: DAYS })).map(dayView),
    months: await readMonths(sql),
    refused: await entities.find(PortalIntake, {
      where: { state: IntakeState.REFUSED },
      order: { day: 'DESC', portalId: 'DESC' },
      take: REFUSED,
    }),
  };
}

async function readMonths(sql: Sql): Promise<PortalMonth[]> {
  const rows = await sql.query<{ month: string; taken: number; received: number | null; refused: number }>(
    `SELECT SUBSTR(p.day, 1, 7) AS month, SUM(CASE WHEN p.state = '${IntakeState.TAKEN}' THEN 1 ELSE 0 END) AS taken,
            SUM(CASE WHEN s.dossier_id IS NOT NULL THEN 1 ELSE 0 END) AS received,
            SUM(CASE WHEN p.state = '${IntakeState.REFUSED}' THEN 1 ELSE 0 END) AS refused
       FROM portal_intake p LEFT JOIN online_submission s ON s.id = p.submission_id
      GROUP BY SUBSTR(p.day, 1, 7) ORDER BY month DESC LIMIT ${MONTHS}`,
  );
  return rows.map(({ month, taken, received, refused }) => ({
    month,
    taken: Number(taken),
    received: Number(received),
    refused: Number(refused),
  }));
}
