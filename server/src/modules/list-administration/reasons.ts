import type { Sql } from '../../database/sql';
import type { Day, Instant } from '../../kernel/instant';
import { cutPage, pageSize } from '../../kernel/page';
import { countEntryUses, readEntryUses, type UsePeriod } from '../dossier/causes/entry-uses.queries';
import { jurisdictionOf, receivingOffices } from '../dossier/dossier.jurisdiction';
import type { References } from '../dossier/dossier-room';
import { DossierEventType } from '../dossier/dossier-terms';
import { countDeclinedReasons, readDeclinedByReason } from '../dossier/intake/declined-reasons.queries';
import { countReturnedReasons, readReturnedByReason } from '../dossier/submission/returned-reasons.queries';
import type { Actor } from '../identity/actor';
import type { Directory } from '../organisation/directory';
import type { ReferenceLists } from '../reference-lists/reference-lists';
import { ReasonPurpose, ReferenceList } from '../reference-lists/reference-terms';

const EVENT_OF: Record<Exclude<ReasonPurpose, ReasonPurpose.DECLINE | ReasonPurpose.RETURN>, DossierEventType> = {
  [ReasonPurpose.SUPPLEMENT]: DossierEventType.SUPPLEMENT_REQUESTED,
  [ReasonPurpose.REFUSE]: DossierEventType.REFUSED,
};

export interface ReasonCount {
  /** Null for what was turned away with a reason in words only. */
  code: string | null;
  text: string | null;
  textEn: string | null;
  declined: number;
  supplements: number;
  /** Sent in online, and given back to the citizen. */
  returned: number;
  refused: number;
}

export interface ReasonUse {
  key: string;
  day: Day;
  officeName: string;
  procedureName: string;
  applicantName: string;
  /** Of the dossier; null of a request that was turned away or given back. */
  dossierCode: string | null;
  /** Id and number of the letter of refusal. */
  declinedId: string | null;
  letter: string | null;
  /** Of what was sent in online and given back. */
  submissionId: string | null;
}

/** Whose deeds the actor may count: those of the offices in his area; of one that sees no area his own office's. */
export function officesInSight(actor: Actor, directory: Directory): string[] | null {
  const jurisdiction = jurisdictionOf(actor);
  if (jurisdiction.everything) return null;
  if (receivingOffices(jurisdiction, directory)!.length === 0) return directory.deskIds(actor.office.id);
  const areas = directory.subtree(jurisdiction.areaCode!);
  return areas.flatMap((area) => directory.answeringIn(area.code).map(({ id }) => id));
}

/** How often each reason was given in a period; those that were given most often first. */
export async function reasonCounts(
  sql: Sql,
  lists: ReferenceLists,
  period: UsePeriod,
  now: Instant,
): Promise<ReasonCount[]> {
  const declined = await countDeclinedReasons(sql, period);
  const returned = await countReturnedReasons(sql, period);
  const given = await countEntryUses(sql, ReferenceList.REFUSAL_REASON, period);
  const of = (code: string | null, purpose: keyof typeof EVENT_OF) =>
    given.find((row) => row.code === code && row.type === EVENT_OF[purpose])?.count ?? 0;
  const codes = new Set<string | null>([...declined.keys(), ...returned.keys(), ...given.map(({ code }) => code)]);
  const sum = (row: ReasonCount) => row.declined + row.supplements + row.returned + row.refused;
  return [...codes]
    .map((code) => {
      const worded = code === null ? undefined : lists.wordsOf(ReferenceList.REFUSAL_REASON, code, now);
      return {
        code,
        text: worded?.name ?? code,
        textEn: worded?.nameEn ?? null,
        declined: declined.get(code) ?? 0,
        supplements: of(code, ReasonPurpose.SUPPLEMENT),
        returned: returned.get(code) ?? 0,
        refused: of(code, ReasonPurpose.REFUSE),
      };
    })
    .sort((a, b) => sum(b) - sum(a) || ((a.code ?? '') < (b.code ?? '') ? -1 : 1));
}

export interface ReasonPage {
  pageInfo: { endCursor: string | null; hasNextPage: boolean };
  nodes: ReasonUse[];
}

/** What one of these counts is of, the latest first. */
export async function reasonUses(
  sql: Sql,
  { directory, catalogue }: References,
  { code, purpose }: { code: string | null; purpose: ReasonPurpose },
  period: UsePeriod,
  page: { first: number; after: string | null },
): Promise<ReasonPage> {
  const size = pageSize(page.first);
  const seen = ({ officeId, procedureVersionId }: { officeId: string; procedureVersionId: string }) => ({
    officeName: directory.getOffice(officeId).name,
    procedureName: catalogue.getVersion(procedureVersionId).name,
  });
  if (purpose === ReasonPurpose.DECLINE) {
    const found = await readDeclinedByReason(sql, code, period, size, page.after);
    const { rows, pageInfo } = cutPage(found, size, ({ declinedAt, id }) => [declinedAt, id]);
    const nodes = rows.map(({ id, day, applicantName, number, year, ...row }) => ({
      ...{ key: id, day, applicantName, ...seen(row) },
      ...{ dossierCode: null, declinedId: id, letter: `${number}/${year}`, submissionId: null },
    }));
    return { pageInfo, nodes };
  }
  if (purpose === ReasonPurpose.RETURN) {
    const found = await readReturnedByReason(sql, code, period, size, page.after);
    const { rows, pageInfo } = cutPage(found, size, ({ at, id, ordinal }) => [at, id, ordinal]);
    const nodes = rows.map(({ id, ordinal, day, applicantName, ...row }) => ({
      ...{ key: `${id} ${ordinal}`, day, applicantName, ...seen(row) },
      ...{ dossierCode: null, declinedId: null, letter: null, submissionId: id },
    }));
    return { pageInfo, nodes };
  }
  const entry = { list: ReferenceList.REFUSAL_REASON, code: code ?? '', type: EVENT_OF[purpose] };
  const found = await readEntryUses(sql, entry, period, size, page.after);
  const { rows, pageInfo } = cutPage(found, size, ({ day, dossierId, ordinal }) => [day, dossierId, ordinal]);
  const nodes = rows.map(({ dossierId, ordinal, day, applicantName, dossierCode, ...row }) => ({
    ...{ key: `${dossierId} ${ordinal}`, day, applicantName, ...seen(row) },
    ...{ dossierCode, declinedId: null, letter: null, submissionId: null },
  }));
  return { pageInfo, nodes };
}
