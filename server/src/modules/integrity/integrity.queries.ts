import { In } from 'typeorm';
import type { Sql } from '../../database/sql';
import { notFound } from '../../kernel/errors';
import type { Instant } from '../../kernel/instant';
import { decodeCursor, pageSize } from '../../kernel/page';
import { jurisdictionOf, visibleCondition } from '../dossier/dossier.jurisdiction';
import { type DossierPage, type PageRequest, toPage } from '../dossier/dossier-page';
import type { References } from '../dossier/dossier-room';
import { type DossierRow, LIST_COLUMNS } from '../dossier/dossier-rows';
import { type Actor, atPresentOffice, hasAny } from '../identity/actor';
import type { Directory } from '../organisation/directory';
import { IntegrityFinding, IntegrityNote, IntegrityRunRow } from './integrity.entity';
import type { IntegrityFindings, IntegrityFindingView } from './integrity.types';
import type { Pattern } from './integrity-terms';

/** Findings are about the own office, or the own area and below it; those about people are for who leads them. */
function maySeeFinding(
  actor: Actor,
  directory: Directory,
  { officeId, staffId }: Pick<IntegrityFinding, 'officeId' | 'staffId'>,
): boolean {
  if (staffId !== null && !hasAny(actor, ['integrity:review'])) return false;
  const { everything, areaCode, officeId: own } = jurisdictionOf(atPresentOffice(actor, directory));
  const office = directory.presentOffice(officeId);
  return everything || office.id === own || (areaCode !== null && directory.isWithin(office.areaCode, areaCode));
}

/** @throws HccError NOT_FOUND where there is none or the actor may not see it */
export async function getFinding(
  { entities }: Pick<Sql, 'entities'>,
  actor: Actor,
  directory: Directory,
  id: string,
): Promise<IntegrityFinding> {
  const finding = await entities.findOneBy(IntegrityFinding, { id });
  if (!finding || !maySeeFinding(actor, directory, finding)) throw notFound('dấu hiệu');
  return finding;
}

/** Of the newest run, the rarest first. */
export async function readFindings(
  { entities }: Pick<Sql, 'entities'>,
  actor: Actor,
  { directory }: References,
  filter: { pattern?: Pattern | null; areaCode?: string | null },
): Promise<IntegrityFindings> {
  const withPeople = hasAny(actor, ['integrity:review']);
  const run = await entities.findOne(IntegrityRunRow, { where: {}, order: { fromDay: 'DESC' } });
  if (!run) return { countedAt: null, fromDay: null, toDay: null, withPeople, nodes: [] };
  const { fromDay, toDay, countedAt } = run;
  const all = await entities.find(IntegrityFinding, {
    where: { fromDay, ...(filter.pattern ? { pattern: filter.pattern } : {}) },
    order: { amongAll: 'ASC', chance: 'ASC', id: 'ASC' },
  });
  const seen = all.filter(
    (finding) =>
      maySeeFinding(actor, directory, finding) &&
      (!filter.areaCode || directory.isWithin(directory.presentOffice(finding.officeId).areaCode, filter.areaCode)),
  );
  const nodes = await withNotes({ entities }, directory, seen);
  return { countedAt, fromDay, toDay, withPeople, nodes };
}

export async function withNotes(
  { entities }: Pick<Sql, 'entities'>,
  directory: Directory,
  findings: readonly IntegrityFinding[],
): Promise<IntegrityFindingView[]> {
  if (findings.length === 0) return [];
  const notes = await entities.find(IntegrityNote, {
    where: { findingId: In(findings.map(({ id }) => id)) },
    order: { ordinal: 'DESC' },
  });
  return findings.map(({ officeId, ...finding }) => ({
    ...finding,
    office: directory.presentOffice(officeId),
    notes: notes.filter(({ findingId }) => findingId === finding.id),
  }));
}

/** Exactly the dossiers that a finding counted, the latest settled first. */
export async function readFindingDossiers(
  sql: Sql,
  actor: Actor,
  id: string,
  references: References,
  now: Instant,
  page: PageRequest,
): Promise<DossierPage> {
  const finding = await getFinding(sql, actor, references.directory, id);
  const size = pageSize(page.first);
  const after = page.after ? decodeCursor(page.after, ['string', 'string']) : null;
  const byPerson = finding.staffId === null ? '' : ' AND h.staff_id = ?';
  const { pattern, officeId, fromDay, toDay, staffId } = finding;
  const visible = visibleCondition(actor, references.directory);
  const from = `FROM integrity_hit h JOIN dossier d ON d.id = h.dossier_id
    WHERE h.pattern = ? AND h.office_id = ? AND h.day >= ? AND h.day <= ?${byPerson} AND ${visible.sql}`;
  const values = [pattern, officeId, fromDay, toDay, ...(staffId === null ? [] : [staffId]), ...visible.values];
  const [count] = await sql.query<{ total: number }>(`SELECT COUNT(*) AS total ${from}`, values);
  const beyond = after === null ? '' : ' AND h.day <= ? AND (h.day < ? OR h.dossier_id < ?)';
  const rows = await sql.query<DossierRow & { day: string }>(
    `SELECT ${LIST_COLUMNS}, h.day ${from}${beyond} ORDER BY h.day DESC, h.dossier_id DESC LIMIT ?`,
    [...values, ...(after === null ? [] : [after[0]!, after[0]!, after[1]!]), size + 1],
  );
  return toPage(rows, size, count!.total, (row) => [row.day, row.id], actor, references, now);
}
