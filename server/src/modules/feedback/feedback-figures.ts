import type { Sql } from '../../database/sql';
import { type Instant } from '../../kernel/instant';
import { monthAt } from '../../kernel/month';
import { overdueAt } from '../casework/case-list';
import { CaseState, OWED } from '../casework/case-terms';
import { jurisdictionOf } from '../dossier/dossier.jurisdiction';
import type { References } from '../dossier/dossier-room';
import { type Actor, atPresentOffice } from '../identity/actor';
import type { Area } from '../organisation/area.entity';
import { Tier } from '../organisation/organisation-terms';
import { filterConditions } from './feedback.queries';
import type { FeedbackCount, FeedbackFigures, FeedbackFilter } from './feedback.types';
import { FeedbackKind, type FeedbackTopic } from './feedback-terms';

interface Counted {
  kind: FeedbackKind;
  topic: FeedbackTopic | null;
  officeId: string;
  openedAt: Instant;
  state: CaseState;
  dueAt: Instant;
  answeredAt: Instant | null;
  answerMinutes: number | null;
  isOverdue: number;
}

class Count {
  private readonly sums = { reported: 0, open: 0, overdue: 0, answered: 0, late: 0 };
  private minutes = 0;

  add({ state, isOverdue, answeredAt, dueAt, answerMinutes }: Counted): void {
    this.sums.reported++;
    if (OWED.includes(state)) this.sums.open++;
    if (isOverdue) this.sums.overdue++;
    if (answeredAt === null) return;
    this.sums.answered++;
    if (answeredAt > dueAt) this.sums.late++;
    this.minutes += answerMinutes ?? 0;
  }

  view(key: string, name: string | null = null): FeedbackCount {
    const { answered } = this.sums;
    return { key, name, ...this.sums, averageMinutes: answered === 0 ? null : Math.round(this.minutes / answered) };
  }
}

class Counts {
  private readonly byKey = new Map<string, Count>();

  add(key: string, row: Counted): void {
    const count = this.byKey.get(key) ?? new Count();
    this.byKey.set(key, count);
    count.add(row);
  }

  views(nameOf: (key: string) => string | null = () => null): FeedbackCount[] {
    return [...this.byKey].map(([key, count]) => count.view(key, nameOf(key)));
  }
}

const byNumber = (a: FeedbackCount, b: FeedbackCount) => b.reported - a.reported || a.key.localeCompare(b.key);

/** Of what a filter finds: how many of which topic, from where, in which month, and how long answers took. */
export async function readFigures(
  sql: Sql,
  actor: Actor,
  references: References,
  filter: FeedbackFilter,
  now: Instant,
): Promise<FeedbackFigures> {
  const { directory } = references;
  const conditions = filterConditions(filter, actor, references, now);
  const overdue = overdueAt(now);
  const rows = await sql.query<Counted>(
    `SELECT c.kind, c.topic, c.opened_in_office_id AS officeId, c.opened_at AS openedAt, c.state, c.due_at AS dueAt,
            c.answered_at AS answeredAt, c.answer_minutes AS answerMinutes,
            CASE WHEN ${overdue.sql} THEN 1 ELSE 0 END AS isOverdue
       FROM feedback c WHERE ${conditions.map((each) => `(${each.sql})`).join(' AND ')}`,
    [...overdue.values, ...conditions.flatMap(({ values }) => values)],
  );
  const root = filter.areaCode ?? ownArea(actor, references);
  const areaOf = (officeId: string): Area | undefined => {
    const { areaCode } = directory.presentOffice(officeId);
    const area = directory.findArea(areaCode);
    const below = directory.findArea(root)?.tier === Tier.PROVINCE ? Tier.DISTRICT : Tier.COMMUNE;
    return directory.ancestorAt(areaCode, below) ?? area;
  };
  const total = new Count();
  const [topics, areas, months] = [new Counts(), new Counts(), new Counts()];
  for (const row of rows) {
    total.add(row);
    topics.add(row.topic ?? row.kind, row);
    areas.add(areaOf(row.officeId)?.code ?? '', row);
    months.add(monthAt(row.openedAt), row);
  }
  return {
    total: total.view('ALL'),
    byTopic: topics.views().sort(byNumber),
    byArea: areas.views((code) => directory.findArea(code)?.name ?? null).sort(byNumber),
    byMonth: months.views().sort((a, b) => a.key.localeCompare(b.key)),
  };
}

/** The area whose parts are counted: the province for who sees all of it. */
function ownArea(actor: Actor, { directory }: References): string {
  const present = atPresentOffice(actor, directory);
  const { everything } = jurisdictionOf(present);
  const { areaCode } = present.office;
  return everything ? (directory.ancestorAt(areaCode, Tier.PROVINCE)?.code ?? areaCode) : areaCode;
}
