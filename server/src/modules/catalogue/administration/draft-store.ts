import type { Database } from '../../../database/database';
import type { ReferenceCache } from '../../../database/reference-cache';
import type { Sql, Tx } from '../../../database/sql';
import { conflictWith } from '../../../kernel/conflict';
import { HccError, notFound } from '../../../kernel/errors';
import { type Day, dayOf, type Instant } from '../../../kernel/instant';
import type { AuditActor } from '../../audit/audit-terms';
import type { Directory } from '../../organisation/directory';
import type { Catalogue } from '../catalogue';
import type { FindFormFiles } from '../forms/blank-form';
import type { ProcedureContent } from '../procedure-content';
import { DraftState } from './administration-terms';
import { ProcedureDraft } from './procedure-draft.entity';

/** What the commands on drafts work with. */
export interface CatalogueRoom {
  db: Database;
  directory: ReferenceCache<Directory>;
  catalogue: ReferenceCache<Catalogue>;
  /** Units as they will be on a day; the very one of `directory` where nothing is different by then. */
  directoryOn: (day: Day) => Promise<Directory>;
  findFormFiles: FindFormFiles;
  now: () => Instant;
}

/** Whose deed it is, and from where. */
export interface Deed {
  by: AuditActor;
  address: string | null;
}

/** Which draft, and the revision of it that was seen. */
export interface SeenDraft {
  id: string;
  revision: number;
}

/** The offices that there are when a version begins to count; `from` where they are others than today's. */
export async function officesFrom(
  { directory, directoryOn }: Pick<CatalogueRoom, 'directory' | 'directoryOn'>,
  beginning: Instant,
): Promise<{ directory: Directory; from: Day | undefined }> {
  const today = await directory.get();
  const day = dayOf(beginning);
  const then = await directoryOn(day);
  return { directory: then, from: then === today ? undefined : day };
}

export const contentOf = ({ contentText }: Pick<ProcedureDraft, 'contentText'>): ProcedureContent =>
  JSON.parse(contentText) as ProcedureContent;

export const auditSubject = (code: string): string => `procedure.${code}`;

/** Whoever wrote any of it, from its first words on, does not confirm it. */
export function hadAHand(
  { editorIds }: Pick<ProcedureDraft, 'editorIds'>,
  { staffId }: Pick<AuditActor, 'staffId'>,
): boolean {
  return editorIds.split('|').includes(staffId ?? '');
}

/** Ids of all who had a hand in something, with whoever changes it now. */
export function withEditor(editorIds: string, { staffId }: Pick<AuditActor, 'staffId'>): string {
  const editors = new Set(editorIds.split('|').filter(Boolean));
  if (staffId) editors.add(staffId);
  return [...editors].join('|');
}

export function isOpen({ state }: Pick<ProcedureDraft, 'state'>): boolean {
  return state === DraftState.DRAFT || state === DraftState.CHECKED;
}

export async function getDraft({ entities }: Pick<Sql, 'entities'>, id: string): Promise<ProcedureDraft> {
  const draft = await entities.findOneBy(ProcedureDraft, { id });
  if (!draft) throw notFound('bản dự thảo này');
  return draft;
}

/** Who changed a draft meanwhile. */
function draftConflict({ changedBy, changedAt, state }: ProcedureDraft): HccError {
  const what = state === DraftState.DISCARDED ? 'bỏ' : state === DraftState.CONFIRMED ? 'cho hiệu lực' : 'sửa';
  return conflictWith(`${changedBy} vừa ${what} bản dự thảo này; hãy mở lại rồi làm tiếp.`, {
    who: changedBy,
    at: changedAt,
  });
}

/**
 * The open draft, locked until the transaction ends.
 * @throws HccError NOT_FOUND; CONFLICT (who and when) where it is no longer what was seen
 */
export async function lockDraft(tx: Tx, { id, revision }: SeenDraft): Promise<ProcedureDraft> {
  await tx.query(`SELECT id FROM procedure_draft WHERE id = ?${tx.forUpdate}`, [id]);
  const draft = await getDraft(tx, id);
  if (draft.revision !== revision || !isOpen(draft)) throw draftConflict(draft);
  return draft;
}

export interface DraftChange extends Partial<Omit<ProcedureDraft, 'id' | 'code'>> {
  state: DraftState;
}

/** Writes a change of a locked draft as the deed of a person who has a hand in it from then on. */
export async function writeDraft(
  tx: Tx,
  draft: ProcedureDraft,
  { by }: Deed,
  at: Instant,
  change: DraftChange,
): Promise<void> {
  await tx.entities.update(
    ProcedureDraft,
    { id: draft.id },
    {
      revision: draft.revision + 1,
      changedAt: at,
      changedBy: by.fullName,
      editorIds: withEditor(draft.editorIds, by),
      openCode: isOpen(change) ? draft.code : null,
      ...change,
    },
  );
}
