import { placeholders, type Sql } from '../../database/sql';
import { addDays, dayOf, type Instant } from '../../kernel/instant';
import type { Catalogue } from '../catalogue/catalogue';
import { countEntryUses, countOpenUses } from '../dossier/causes/entry-uses.queries';
import { DossierEventType, Standing } from '../dossier/dossier-terms';
import { countDeclinedReasons } from '../dossier/intake/declined-reasons.queries';
import { countReturnedReasons } from '../dossier/submission/returned-reasons.queries';
import { documentGroups } from '../reference-lists/document-names';
import type { ReferenceLists } from '../reference-lists/reference-lists';
import { ReferenceList } from '../reference-lists/reference-terms';

/** Older uses are many and change nothing that is decided today. */
const LOOKED_BACK_DAYS = 365;

/** What there is that names an entry. */
export enum UseKind {
  /** Letters of refusal at the counter, in the past year. */
  DECLINE_LETTERS = 'DECLINE_LETTERS',
  SUPPLEMENT_LETTERS = 'SUPPLEMENT_LETTERS',
  /** Sent in online and given back, in the past year. */
  RETURNED_ONLINE = 'RETURNED_ONLINE',
  REFUSALS = 'REFUSALS',
  LATE_CAUSES = 'LATE_CAUSES',
  APOLOGIES = 'APOLOGIES',
  PROCEDURES = 'PROCEDURES',
  /** Dossiers that are under way. */
  OPEN_DOSSIERS = 'OPEN_DOSSIERS',
  MILESTONES = 'MILESTONES',
}

export interface EntryUseLine {
  kind: UseKind;
  count: number;
}

const KIND_OF: Partial<Record<DossierEventType, UseKind>> = {
  [DossierEventType.SUPPLEMENT_REQUESTED]: UseKind.SUPPLEMENT_LETTERS,
  [DossierEventType.REFUSED]: UseKind.REFUSALS,
  [DossierEventType.LATE_CAUSE_RECORDED]: UseKind.LATE_CAUSES,
  [DossierEventType.APOLOGY_PROPOSED]: UseKind.APOLOGIES,
};

/** Where an entry is used; of events those of the past year. Empty where a list's entries are named by nothing. */
export async function usesOf(
  sql: Sql,
  { lists, catalogue }: { lists: ReferenceLists; catalogue: Catalogue },
  list: ReferenceList,
  code: string,
  now: Instant,
): Promise<EntryUseLine[]> {
  switch (list) {
    case ReferenceList.LATE_CAUSE:
    case ReferenceList.REFUSAL_REASON:
      return eventUses(sql, list, code, now);
    case ReferenceList.DOCUMENT_KIND:
      return documentUses(sql, catalogue, lists, code, now);
    case ReferenceList.ROLLOUT_PLAN: {
      const milestones = lists.at(ReferenceList.MILESTONE, now).filter(({ data }) => data.planId === code);
      return [{ kind: UseKind.MILESTONES, count: milestones.length }];
    }
    default:
      return [];
  }
}

async function eventUses(sql: Sql, list: ReferenceList, code: string, now: Instant): Promise<EntryUseLine[]> {
  const to = dayOf(now);
  const from = addDays(to, -LOOKED_BACK_DAYS);
  const period = { from, to, officeIds: null };
  const counts = (await countEntryUses(sql, list, period)).filter((row) => row.code === code);
  const lines = counts.flatMap(({ type, count }) => (KIND_OF[type] ? [{ kind: KIND_OF[type], count }] : []));
  if (list === ReferenceList.REFUSAL_REASON) {
    const declined = (await countDeclinedReasons(sql, period)).get(code) ?? 0;
    const returned = (await countReturnedReasons(sql, period)).get(code) ?? 0;
    lines.unshift(
      { kind: UseKind.DECLINE_LETTERS, count: declined },
      { kind: UseKind.RETURNED_ONLINE, count: returned },
    );
  }
  return [...lines, { kind: UseKind.OPEN_DOSSIERS, count: await countOpenUses(sql, list, code, from) }];
}

async function documentUses(
  sql: Sql,
  catalogue: Catalogue,
  lists: ReferenceLists,
  code: string,
  now: Instant,
): Promise<EntryUseLine[]> {
  const groups = documentGroups(catalogue, lists, now).filter(({ kind }) => kind === code);
  const procedureIds = [...new Set(groups.flatMap((group) => group.procedureIds))];
  const [open] = await sql.query<{ count: number }>(
    `SELECT COUNT(*) AS count FROM dossier
      WHERE procedure_id IN (${placeholders(procedureIds.length)}) AND standing IN (?, ?)`,
    [...procedureIds, Standing.RUNNING, Standing.PAUSED],
  );
  return [
    { kind: UseKind.PROCEDURES, count: procedureIds.length },
    { kind: UseKind.OPEN_DOSSIERS, count: Number(open?.count ?? 0) },
  ];
}
