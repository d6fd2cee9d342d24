import { bumpStamp } from '../../../database/reference-cache';
import type { Tx } from '../../../database/sql';
import { conflictWith } from '../../../kernel/conflict';
import { badField, badInput, forbidden, HccError } from '../../../kernel/errors';
import { type Instant } from '../../../kernel/instant';
import { AuditKind } from '../../audit/audit-terms';
import { recordChange } from '../../audit/record-change';
import { ProcedureVersion } from '../procedure.entity';
import { contentHash } from '../procedure-content';
import { type StoredProcedure, saveProcedures } from '../procedure-store';
import { DraftState, Severity } from './administration-terms';
import { checkContent } from './draft-rules';
import {
  auditSubject,
  type CatalogueRoom,
  contentOf,
  type Deed,
  hadAHand,
  lockDraft,
  officesFrom,
  type SeenDraft,
} from './draft-store';
import { checkedBeginning, soonest } from './edit-draft';
import { ProcedureDraft } from './procedure-draft.entity';
import { needsSecondPerson } from './second-person';

/**
 * Makes a version of a draft that was checked, effective from the date that it names; dossiers already received keep
 * theirs. The rules are asked once more: offices may have changed since.
 * @throws HccError NOT_FOUND; CONFLICT (who and when) where the draft or the procedure changed meanwhile; ILLEGAL_ACTION
 *   before it was checked; FORBIDDEN for who had a hand in it; BAD_USER_INPUT where a rule is broken by now
 */
export async function confirmDraft(room: CatalogueRoom, deed: Deed, seen: SeenDraft): Promise<void> {
  const { by } = deed;
  await room.db.transact(async (tx) => {
    const draft = await lockDraft(tx, seen);
    if (draft.state !== DraftState.CHECKED)
      throw new HccError('ILLEGAL_ACTION', 'Bản dự thảo chưa được kiểm tra và trình.', { allowed: ['PROPOSE'] });
    if ((await needsSecondPerson(tx)) && hadAHand(draft, by))
      throw forbidden('Người soạn hoặc sửa bản dự thảo không tự xác nhận; cần một người quản trị khác.');
    const at = room.now();
    const beginning = draft.effectiveFrom !== null && draft.effectiveFrom > at ? draft.effectiveFrom : soonest(at);
    checkedBeginning(beginning, at);
    const { directory, from } = await officesFrom(room, beginning);
    const newest = await lockNewest(tx, draft);
    if (newest && newest.effectiveFrom >= beginning)
      throw badField('effectiveFrom', 'Phải sau ngày hiệu lực của bản trước.');
    const versionId = draft.ending
      ? await endVersion(tx, newest!, beginning)
      : await makeVersion(room, tx, draft, newest, beginning, checkContent(contentOf(draft), directory, from));
    await tx.entities.update(
      ProcedureDraft,
      { id: draft.id },
      {
        state: DraftState.CONFIRMED,
        openCode: null,
        revision: draft.revision + 1,
        effectiveFrom: beginning,
        changedAt: at,
        changedBy: by.fullName,
        confirmedBy: by.fullName,
        versionId,
      },
    );
    await bumpStamp(tx, 'catalogue');
    await recordChange(room.db, tx, {
      kind: AuditKind.SETTING_CHANGED,
      ...deed,
      subject: auditSubject(draft.code),
      before: { version: newest?.versionNo ?? null, effectiveFrom: newest?.effectiveFrom ?? null },
      after: {
        draft: draft.id,
        version: draft.ending ? null : (newest?.versionNo ?? 0) + 1,
        [draft.ending ? 'effectiveUntil' : 'effectiveFrom']: beginning,
        preparedBy: draft.changedBy,
      },
    });
  });
}

/** @throws HccError CONFLICT where a version was added since the draft was begun, by an import for instance */
async function lockNewest(tx: Tx, { code, baseVersionId }: ProcedureDraft): Promise<ProcedureVersion | null> {
  await tx.query(`SELECT id FROM procedure_entry WHERE code = ?${tx.forUpdate}`, [code]);
  const newest = await tx.entities.findOne(ProcedureVersion, {
    where: { code },
    order: { effectiveFrom: 'DESC', versionNo: 'DESC' },
  });
  if ((newest?.id ?? null) === baseVersionId) return newest;
  throw conflictWith('Thủ tục đã có bản mới từ khi soạn bản này; hãy bỏ bản này và soạn lại từ bản mới.', {
    who: null,
    at: newest?.createdAt ?? null,
  });
}

async function endVersion(tx: Tx, { id, effectiveUntil }: ProcedureVersion, until: Instant): Promise<string> {
  if (effectiveUntil !== null) throw badField('ending', 'Thủ tục đã được chấm dứt.');
  await tx.entities.update(ProcedureVersion, { id }, { effectiveUntil: until });
  return id;
}

async function makeVersion(
  { db }: CatalogueRoom,
  tx: Tx,
  draft: ProcedureDraft,
  newest: ProcedureVersion | null,
  effectiveFrom: Instant,
  findings: ReturnType<typeof checkContent>,
): Promise<string> {
  const errors = findings.filter(({ severity }) => severity === Severity.ERROR);
  if (errors.length > 0)
    throw badInput(errors.map(({ path, message }) => ({ path: `content.${path}`, reason: message })));
  const content = contentOf(draft);
  const stored = new Map<string, StoredProcedure>();
  if (newest) {
    const { procedureId, versionNo, contentHash: hash } = newest;
    stored.set(draft.code, {
      procedureId,
      latestNo: await latestNo(tx, procedureId, versionNo),
      contentHash: hash,
      content,
    });
    if (hash === contentHash(content)) throw badField('content', 'Chưa có gì khác bản đang có.');
  }
  const { versionIds } = await saveProcedures(db, tx, [content], stored, effectiveFrom);
  return versionIds[0]!;
}

/** An import while a later version waited for its day has a higher number than the one that begins last. */
async function latestNo({ entities }: Tx, procedureId: string, known: number): Promise<number> {
  return (await entities.maximum(ProcedureVersion, 'versionNo', { procedureId })) ?? known;
}
