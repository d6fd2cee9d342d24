import { isDuplicateKey, type Tx } from '../../../database/sql';
import { conflictWith } from '../../../kernel/conflict';
import { badField, notFound } from '../../../kernel/errors';
import { newId } from '../../../kernel/ids';
import { clean } from '../../../kernel/text';
import { AuditKind } from '../../audit/audit-terms';
import { recordChange } from '../../audit/record-change';
import type { ProcedureVersion } from '../procedure.entity';
import type { ProcedureContent } from '../procedure-content';
import { DraftState } from './administration-terms';
import { contentOfEdition } from './draft-content';
import { auditSubject, type CatalogueRoom, type Deed } from './draft-store';
import { nationalContent } from './national-list';
import { ProcedureDraft } from './procedure-draft.entity';

export interface DraftWish {
  code: string;
  /** Nobody shall receive it any more; its content stays as it is. */
  ending?: boolean | null;
  /** What it says instead of what the newest version says, with who wrote that. */
  content?: ProcedureContent;
  authorIds?: readonly string[];
  /** What else is written in the transaction that begins it. */
  alongside?: (tx: Tx, draftId: string) => Promise<void>;
}

/**
 * Begins a draft from the newest version, or, of a procedure that the catalogue lacks, from the national list.
 * @returns its id
 * @throws HccError NOT_FOUND for a code that neither knows; CONFLICT (who and when) where a draft is open already
 */
export async function beginDraft(
  room: Pick<CatalogueRoom, 'db' | 'catalogue' | 'now'>,
  deed: Deed,
  wish: DraftWish,
): Promise<string> {
  const code = clean(wish.code);
  const ending = wish.ending ?? false;
  const base = (await room.catalogue.get()).editionsOf(code).at(-1);
  const content = wish.content ?? (base ? contentOfEdition(base) : nationalContent(code));
  if (!content) throw notFound('thủ tục mang mã này');
  if (ending && !base) throw badField('ending', 'Thủ tục chưa có trong danh mục thì không có gì để chấm dứt.');
  const { by } = deed;
  const at = room.now();
  const draft: ProcedureDraft = {
    id: newId(),
    code,
    openCode: code,
    baseVersionId: base?.id ?? null,
    ending: ending ? 1 : 0,
    contentText: JSON.stringify(content),
    revision: 1,
    state: DraftState.DRAFT,
    effectiveFrom: null,
    createdAt: at,
    changedAt: at,
    changedBy: by.fullName,
    editorIds: [by.staffId, ...(wish.authorIds ?? [])].filter(Boolean).join('|'),
    confirmedBy: null,
    versionId: null,
  };
  return insertDraft(room, deed, draft, { base, content, alongside: wish.alongside });
}

async function insertDraft(
  room: Pick<CatalogueRoom, 'db'>,
  { by, address }: Deed,
  draft: ProcedureDraft,
  { base, content, alongside }: Pick<DraftWish, 'alongside'> & { base?: ProcedureVersion; content: ProcedureContent },
): Promise<string> {
  const { code, id } = draft;
  try {
    await room.db.transact(async (tx) => {
      await tx.entities.insert(ProcedureDraft, draft);
      await alongside?.(tx, id);
      await recordChange(room.db, tx, {
        kind: AuditKind.SETTING_CHANGED,
        by,
        address,
        subject: auditSubject(code),
        before: { version: base?.versionNo ?? null },
        after: { draft: id, name: content.name, ending: draft.ending === 1 },
      });
    });
    return id;
  } catch (error) {
    if (!isDuplicateKey(error)) throw error;
    const open = await room.db.read.entities.findOneBy(ProcedureDraft, { openCode: code });
    throw conflictWith(`Thủ tục này đã có bản dự thảo của ${open?.changedBy ?? 'người khác'}.`, {
      who: open?.changedBy,
      at: open?.changedAt ?? null,
    });
  }
}
