import type { Sql } from '../../database/sql';
import { type Instant } from '../../kernel/instant';
import { monthAt } from '../../kernel/month';
import { jurisdictionOf } from '../dossier/dossier.jurisdiction';
import type { References } from '../dossier/dossier-room';
import { type Actor, atPresentOffice } from '../identity/actor';
import { Tier } from '../organisation/organisation-terms';
import { filterConditions, partCondition } from './complaint.queries';
import type { ComplaintCount, ComplaintFigures, ComplaintFilter } from './complaint.types';
import { type ComplaintKind, ComplaintPart } from './complaint-terms';

const PARTS = {
  inTime: ComplaintPart.IN_TIME,
  late: ComplaintPart.LATE,
  open: ComplaintPart.OPEN,
  overdue: ComplaintPart.OVERDUE,
  appealed: ComplaintPart.APPEALED,
} as const;

type Column = keyof typeof PARTS;
const COLUMNS = Object.keys(PARTS) as Column[];

type Counted = { kind: ComplaintKind; officeId: string; openedAt: Instant } & Record<Column, number>;

class Counts {
  private readonly byKey = new Map<string, ComplaintCount>();

  add(key: string, row: Counted): void {
    const nothing = { key, name: null, received: 0, inTime: 0, late: 0, open: 0, overdue: 0, appealed: 0 };
    const count = this.byKey.get(key) ?? nothing;
    this.byKey.set(key, count);
    count.received++;
    for (const column of COLUMNS) count[column] += Number(row[column]);
  }

  views(): ComplaintCount[] {
    return [...this.byKey.values()].sort((a, b) => b.received - a.received || a.key.localeCompare(b.key));
  }
}

/** Of what a filter finds: how many of which kind, about where, in which month, and what became of them. */
export async function readComplaintFigures(
  sql: Sql,
  actor: Actor,
  references: References,
  filter: ComplaintFilter,
  now: Instant,
): Promise<ComplaintFigures> {
  const { directory } = references;
  const conditions = filterConditions(filter, actor, references, now);
  const parts = COLUMNS.map((column) => ({ column, ...partCondition(PARTS[column], now) }));
  const rows = await sql.query<Counted>(
    `SELECT c.kind, c.opened_in_office_id AS officeId, c.opened_at AS openedAt,
            ${parts.map(({ column, sql: part }) => `CASE WHEN ${part} THEN 1 ELSE 0 END AS \`${column}\``).join(', ')}
       FROM complaint c WHERE ${conditions.map((each) => `(${each.sql})`).join(' AND ') || '1 = 1'}`,
    [...parts.flatMap(({ values }) => values), ...conditions.flatMap(({ values }) => values)],
  );
  const root = filter.areaCode ?? ownArea(actor, references);
  const below = directory.findArea(root)?.tier === Tier.PROVINCE ? Tier.DISTRICT : Tier.COMMUNE;
  const [total, kinds, areas, months] = [new Counts(), new Counts(), new Counts(), new Counts()];
  for (const row of rows) {
    const { areaCode } = directory.presentOffice(row.officeId);
    total.add('ALL', row);
    kinds.add(row.kind, row);
    areas.add(directory.ancestorAt(areaCode, below)?.code ?? areaCode, row);
    months.add(monthAt(row.openedAt), row);
  }
  const nothing: ComplaintCount = {
    ...{ key: 'ALL', name: null, received: 0, inTime: 0, late: 0, open: 0, overdue: 0, appealed: 0 },
  };
  return {
    total: total.views()[0] ?? nothing,
    byKind: kinds.views(),
    byArea: areas.views().map((count) => ({ ...count, name: directory.findArea(count.key)?.name ?? null })),
    byMonth: months.views().sort((a, b) => a.key.localeCompare(b.key)),
  };
}

/** The area whose parts are counted: the province for who sees all of it. */
function ownArea(actor: Actor, { directory }: References): string {
  const present = atPresentOffice(actor, directory);
  const { areaCode } = present.office;
  if (!jurisdictionOf(present).everything) return areaCode;
  return directory.ancestorAt(areaCode, Tier.PROVINCE)?.code ?? areaCode;
}
