import { badField, badInput } from '../../../kernel/errors';
import type { Instant } from '../../../kernel/instant';
import { AuditKind } from '../../audit/audit-terms';
import { recordChange } from '../../audit/record-change';
import { StaffNoticeSubject } from '../../staff-notices/staff-notice-terms';
import { tellOtherAdministrators } from '../../staff-notices/tell-administrators';
import { formFileIds } from '../forms/blank-form';
import { contentHash } from '../procedure-content';
import { DraftState, Severity } from './administration-terms';
import { differencesOf } from './content-differences';
import { contentOfEdition, keptContent, type TypedContent } from './draft-content';
import { checkContent, hasErrors } from './draft-rules';
import {
  auditSubject,
  type CatalogueRoom,
  contentOf,
  type Deed,
  getDraft,
  lockDraft,
  officesFrom,
  type SeenDraft,
  writeDraft,
} from './draft-store';
import { needsSecondPerson } from './second-person';

const LONGEST_AHEAD_MS = 2 * 366 * 86_400_000;
/** Every process looks at its copy of the catalogue within two seconds; a version that begins later is known to all. */
const KNOWN_TO_ALL_MS = 5_000;
const SECOND_MS = 1_000;

/** "At once": the next whole second by which every process has heard of the version. */
export function soonest(now: Instant): Instant {
  return Math.ceil((now + KNOWN_TO_ALL_MS) / SECOND_MS) * SECOND_MS;
}

/** @throws HccError BAD_USER_INPUT naming effectiveFrom */
export function checkedBeginning(wanted: Instant | null, now: Instant): void {
  if (wanted === null) return;
  if (wanted < now)
    throw badField('effectiveFrom', 'Không được ở trước bây giờ: hồ sơ đã nhận giữ quy trình của mình.');
  if (wanted - now > LONGEST_AHEAD_MS) throw badField('effectiveFrom', 'Xa quá hai năm.');
}

/**
 * Keeps what was typed. A draft that was checked has to be checked again.
 * @throws HccError NOT_FOUND; CONFLICT (who and when); BAD_USER_INPUT with every field that can't be kept
 */
export async function saveDraft(room: CatalogueRoom, deed: Deed, seen: SeenDraft, input: TypedContent): Promise<void> {
  const { code } = await getDraft(room.db.read, seen.id);
  const files = await room.findFormFiles(code, formFileIds(input.documents));
  await room.db.transact(async (tx) => {
    const draft = await lockDraft(tx, seen);
    const before = contentOf(draft);
    if (draft.ending) throw badField('content', 'Bản này chấm dứt thủ tục, không sửa nội dung.');
    const content = keptContent({ ...input, code }, files);
    if (JSON.stringify(content) === draft.contentText && draft.state === DraftState.DRAFT) return;
    await writeDraft(tx, draft, deed, room.now(), {
      state: DraftState.DRAFT,
      contentText: JSON.stringify(content),
    });
    const differences = differencesOf(before, content);
    const told = (side: 'before' | 'after') =>
      Object.fromEntries(
        differences.map((each) => [[each.kind, each.subject, each.field].filter(Boolean).join(' / '), each[side]]),
      );
    await recordChange(room.db, tx, {
      kind: AuditKind.SETTING_CHANGED,
      ...deed,
      subject: auditSubject(draft.code),
      before: { draft: draft.id, ...told('before') },
      after: { draft: draft.id, ...told('after') },
    });
  });
}

/**
 * Holds a draft against the rules and hands it in for confirmation.
 * @param effectiveFrom null for at once
 * @throws HccError NOT_FOUND; CONFLICT (who and when); BAD_USER_INPUT with every rule that is broken
 */
export async function proposeDraft(
  room: CatalogueRoom,
  deed: Deed,
  seen: SeenDraft,
  effectiveFrom: Instant | null,
): Promise<void> {
  const catalogue = await room.catalogue.get();
  const at = room.now();
  checkedBeginning(effectiveFrom, at);
  const { directory, from } = await officesFrom(room, effectiveFrom ?? at);
  await room.db.transact(async (tx) => {
    const draft = await lockDraft(tx, seen);
    const content = contentOf(draft);
    const base = draft.baseVersionId === null ? null : catalogue.getVersion(draft.baseVersionId);
    if (!draft.ending) {
      const findings = checkContent(content, directory, from);
      const errors = findings.filter(({ severity }) => severity === Severity.ERROR);
      if (hasErrors(findings))
        throw badInput(errors.map(({ path, message }) => ({ path: `content.${path}`, reason: message })));
      if (base && contentHash(contentOfEdition(base)) === contentHash(content))
        throw badField('content', 'Chưa có gì khác bản đang có.');
    }
    await writeDraft(tx, draft, deed, at, { state: DraftState.CHECKED, effectiveFrom });
    await recordChange(room.db, tx, {
      kind: AuditKind.SETTING_CHANGED,
      ...deed,
      subject: auditSubject(draft.code),
      before: { draft: draft.id, state: draft.state },
      after: { draft: draft.id, state: DraftState.CHECKED, effectiveFrom },
    });
    if (await needsSecondPerson(tx)) {
      await tellOtherAdministrators(tx, deed.by, {
        subject: { kind: StaffNoticeSubject.PROCEDURE_DRAFT, id: draft.code },
        ref: `${draft.id} ${draft.revision}`,
        title: `Thủ tục ${draft.code} ${content.name}`,
      });
    }
  });
}

/** Throws a draft away; what it said stays in the history. @throws HccError NOT_FOUND; CONFLICT (who and when) */
export async function discardDraft(room: CatalogueRoom, deed: Deed, seen: SeenDraft): Promise<void> {
  await room.db.transact(async (tx) => {
    const draft = await lockDraft(tx, seen);
    await writeDraft(tx, draft, deed, room.now(), { state: DraftState.DISCARDED });
    await recordChange(room.db, tx, {
      kind: AuditKind.SETTING_CHANGED,
      ...deed,
      subject: auditSubject(draft.code),
      before: { draft: draft.id, state: draft.state },
      after: { draft: draft.id, state: DraftState.DISCARDED },
    });
  });
}
