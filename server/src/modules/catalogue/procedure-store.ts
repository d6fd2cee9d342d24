import type { Database } from '../../database/database';
import { insertRows } from '../../database/rows';
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
export async function readStoredProcedures({ entities }: Sql): Promise<Map<string, StoredProcedure>> {
  const currentIds = new Set((await entities.find(Procedure)).map(({ currentVersionId }) => currentVersionId));
  const versions = await entities.find(ProcedureVersion);
  const steps = await entities.find(ProcedureStep, { order: { versionId: 'ASC', ordinal: 'ASC' } });
  const documents = await entities.find(DocumentRequirement, { order: { versionId: 'ASC', ordinal: 'ASC' } });
  const latestOf = new Map<string, number>();
  for (const { procedureId, versionNo } of versions) {
    latestOf.set(procedureId, Math.max(versionNo, latestOf.get(procedureId) ?? 0));
  }
  const contentOf = new Map<string, ProcedureContent>();
  const stored = new Map<string, StoredProcedure>();
  for (const version of versions) {
    if (!currentIds.has(version.id)) continue;
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
      onConsultation: version.onConsultation,
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
    await tx.entities.update(Procedure, { id: procedureId }, { currentVersionId: versionId });
  }
  return { added: entries.length, changed: moved.length, unchanged };
}
