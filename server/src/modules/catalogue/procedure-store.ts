import type { Database } from '../../database/database';
import { insertRows } from '../../database/rows';
import type { Sql, Tx } from '../../database/sql';
import { newId } from '../../kernel/ids';
import type { Instant } from '../../kernel/instant';
import { now } from '../../kernel/now';
import type { Tier } from '../organisation/organisation-terms';
import { inOrderOfBeginning, standingFor } from './editions';
import type { BlankForm } from './forms/blank-form';
import { BlankFormRow, formOfRow, rowOfForm } from './forms/blank-form.entity';
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
  const versions = (await entities.find(ProcedureVersion)).sort(inOrderOfBeginning);
  const currentIds = currentOf(versions);
  const steps = await entities.find(ProcedureStep, { order: { versionId: 'ASC', ordinal: 'ASC' } });
  const documents = await entities.find(DocumentRequirement, { order: { versionId: 'ASC', ordinal: 'ASC' } });
  const forms = await readForms(entities);
  const latestOf = new Map<string, number>();
  for (const { procedureId, versionNo } of versions) {
    latestOf.set(procedureId, Math.max(versionNo, latestOf.get(procedureId) ?? 0));
  }
  const contents = new Map<string, ProcedureContent>();
  const stored = new Map<string, StoredProcedure>();
  for (const version of versions) {
    if (!currentIds.has(version.id)) continue;
    const { id, procedureId } = version;
    const content = contentOf(version);
    contents.set(id, content);
    const latestNo = latestOf.get(procedureId)!;
    stored.set(version.code, { procedureId, latestNo, contentHash: version.contentHash, content });
  }
  for (const { versionId, kind, name, quotaMinutes, officeRule } of steps) {
    contents.get(versionId)?.steps.push({ kind, name, quotaMinutes, officeRule });
  }
  for (const { versionId, ordinal, name, originals, certifiedCopies, photocopies, required } of documents) {
    const counts = { originals, certifiedCopies, photocopies };
    const form = forms.get(`${versionId} ${ordinal}`);
    contents
      .get(versionId)
      ?.documents.push({ name, ...counts, required: Boolean(required), ...(form ? { form } : {}) });
  }
  return stored;
}

/** By edition and place of the document. */
async function readForms(entities: Sql['entities']): Promise<Map<string, BlankForm>> {
  const rows = await entities.find(BlankFormRow);
  return new Map(rows.map((row) => [`${row.versionId} ${row.ordinal}`, formOfRow(row)]));
}

function currentOf(inOrder: readonly ProcedureVersion[]): Set<string> {
  const editions = new Map<string, ProcedureVersion[]>();
  for (const version of inOrder) {
    const own = editions.get(version.procedureId);
    if (own) own.push(version);
    else editions.set(version.procedureId, [version]);
  }
  const at = now();
  return new Set([...editions.values()].map((own) => standingFor(own, at)!.id));
}

/** What a version's row says; steps and documents are rows of their own. */
function contentOf(version: ProcedureVersion): ProcedureContent {
  const { limitAmount, limitUnit, receivingTiersText } = version;
  return {
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
}

/**
 * Writes what differs: a new entry for an unknown code, a new version for a known one.
 * @param effectiveFrom of new versions; without it a known procedure's counts at once and a new one's from the start
 */
export async function saveProcedures(
  db: Database,
  tx: Tx,
  contents: readonly ProcedureContent[],
  stored: ReadonlyMap<string, StoredProcedure>,
  effectiveFrom?: Instant,
): Promise<{ added: number; changed: number; unchanged: number; versionIds: string[] }> {
  const entries: Procedure[] = [];
  const versions: Partial<ProcedureVersion>[] = [];
  const steps: ProcedureStep[] = [];
  const documents: DocumentRequirement[] = [];
  const forms: BlankFormRow[] = [];
  const createdAt = now();
  for (const content of contents) {
    const before = stored.get(content.code);
    const hash = contentHash(content);
    if (before?.contentHash === hash) continue;
    const versionId = newId();
    const procedureId = before?.procedureId ?? newId();
    if (!before) entries.push({ id: procedureId, code: content.code });
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
      effectiveFrom: effectiveFrom ?? (before ? createdAt : 0),
      effectiveUntil: null,
      steps: undefined,
      documents: undefined,
    });
    for (const [index, step] of content.steps.entries()) steps.push({ ...step, versionId, ordinal: index + 1 });
    for (const [index, { form, ...item }] of content.documents.entries()) {
      // A column of 0 and 1: drivers differ in whether they take a boolean.
      const required = Number(item.required) as unknown as boolean;
      documents.push({ ...item, id: newId(), versionId, ordinal: index + 1, required });
      if (form) forms.push(rowOfForm(form, versionId, index + 1));
    }
  }
  await insertRows(db.writer, tx, Procedure, entries);
  await insertRows(db.writer, tx, ProcedureVersion, versions);
  await insertRows(db.writer, tx, ProcedureStep, steps);
  await insertRows(db.writer, tx, DocumentRequirement, documents);
  await insertRows(db.writer, tx, BlankFormRow, forms);
  return {
    added: entries.length,
    changed: versions.length - entries.length,
    unchanged: contents.length - versions.length,
    versionIds: versions.map(({ id }) => id!),
  };
}
