import type { Database } from '../../database/database';
import { insertRows, selectColumns } from '../../database/rows';
import type { Sql, Tx } from '../../database/sql';
import { newId } from '../../kernel/ids';
import { now } from '../../kernel/now';
import type { Tier } from '../organisation/organisation-terms';
import { DocumentRequirement, Procedure, ProcedureStep, ProcedureVersion } from './procedure.entity';
import { contentHash, type ProcedureContent } from './procedure-content';

export interface StoredProcedure {
  procedureId: string;
  /** Of the current version, or of a later one should there be any. */
  latestNo: number;
  contentHash: string;
  content: ProcedureContent;
}

/** The current version of every procedure by code. */
export async function readStoredProcedures(db: Database, sql: Sql): Promise<Map<string, StoredProcedure>> {
  const select = (entity: new () => object, table: string, link: string) =>
    `SELECT ${selectColumns(db.writer, entity, 't')} FROM ${table} t JOIN procedure_entry e ON e.current_version_id = t.${link}`;
  const versions = await sql.query<ProcedureVersion>(select(ProcedureVersion, 'procedure_version', 'id'));
  const steps = await sql.query<ProcedureStep>(
    `${select(ProcedureStep, 'procedure_step', 'version_id')} ORDER BY t.version_id, t.ordinal`,
  );
  const documents = await sql.query<DocumentRequirement>(
    `${select(DocumentRequirement, 'document_requirement', 'version_id')} ORDER BY t.version_id, t.ordinal`,
  );
  const latest = await sql.query<{ procedureId: string; latestNo: number }>(
    'SELECT procedure_id AS procedureId, MAX(version_no) AS latestNo FROM procedure_version GROUP BY procedure_id',
  );
  const latestOf = new Map(latest.map(({ procedureId, latestNo }) => [procedureId, Number(latestNo)]));
  const contentOf = new Map<string, ProcedureContent>();
  const stored = new Map<string, StoredProcedure>();
  for (const version of versions) {
    const { id, procedureId, limitAmount, limitUnit, receivingTiersText } = version;
    const content: ProcedureContent = {
      code: version.code,
      name: version.name,
      field: version.field,
      agency: version.agency,
      result: version.result,
      decision: version.decision,
      feeDong: version.feeDong,
      serviceLevel: version.serviceLevel,
      limit: { amount: limitAmount, unit: limitUnit },
      onSupplement: version.onSupplement,
      receivingTiers: receivingTiersText.split('|') as Tier[],
      steps: [],
      documents: [],
    };
    contentOf.set(id, content);
    const latestNo = latestOf.get(procedureId)!;
    stored.set(version.code, { procedureId, latestNo, contentHash: version.contentHash, content });
  }
  for (const { versionId, kind, name, quotaMinutes, officeRule } of steps) {
    contentOf.get(versionId)?.steps.push({ kind, name, quotaMinutes, officeRule });
  }
  for (const { versionId, name, originals, certifiedCopies, photocopies, required } of documents) {
    contentOf
      .get(versionId)
      ?.documents.push({ name, originals, certifiedCopies, photocopies, required: Boolean(required) });
  }
  return stored;
}

/** Writes what differs: a new entry for an unknown code, a new version for a known one. */
export async function saveProcedures(
  db: Database,
  tx: Tx,
  contents: readonly ProcedureContent[],
  stored: ReadonlyMap<string, StoredProcedure>,
): Promise<{ added: number; changed: number; unchanged: number }> {
  const entries: Procedure[] = [];
  const versions: Partial<ProcedureVersion>[] = [];
  const steps: ProcedureStep[] = [];
  const documents: DocumentRequirement[] = [];
  const moved: { procedureId: string; versionId: string }[] = [];
  const createdAt = now();
  let unchanged = 0;
  for (const content of contents) {
    const before = stored.get(content.code);
    const hash = contentHash(content);
    if (before?.contentHash === hash) {
      unchanged++;
      continue;
    }
    const versionId = newId();
    const procedureId = before?.procedureId ?? newId();
    if (before) moved.push({ procedureId, versionId });
    else entries.push({ id: procedureId, code: content.code, currentVersionId: versionId });
    versions.push({
      ...content,
      id: versionId,
      procedureId,
      versionNo: (before?.latestNo ?? 0) + 1,
      limitAmount: content.limit.amount,
      limitUnit: content.limit.unit,
      receivingTiersText: content.receivingTiers.join('|'),
      contentHash: hash,
      createdAt,
      steps: undefined,
      documents: undefined,
    });
    for (const [index, step] of content.steps.entries()) steps.push({ ...step, versionId, ordinal: index + 1 });
    for (const [index, item] of content.documents.entries()) {
      // A column of 0 and 1: drivers differ in whether they take a boolean.
      const required = Number(item.required) as unknown as boolean;
      documents.push({ ...item, id: newId(), versionId, ordinal: index + 1, required });
    }
  }
  await insertRows(db.writer, tx, Procedure, entries);
  await insertRows(db.writer, tx, ProcedureVersion, versions);
  await insertRows(db.writer, tx, ProcedureStep, steps);
  await insertRows(db.writer, tx, DocumentRequirement, documents);
  for (const { procedureId, versionId } of moved) {
    await tx.run('UPDATE procedure_entry SET current_version_id = ? WHERE id = ?', [versionId, procedureId]);
  }
  return { added: entries.length, changed: moved.length, unchanged };
}
