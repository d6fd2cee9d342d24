import type { Day, Instant } from '../../../kernel/instant';
import type { AuditActor } from '../../audit/audit-terms';
import type { Directory } from '../../organisation/directory';
import type { Catalogue } from '../catalogue';
import type { ProcedureVersion } from '../procedure.entity';
import type { ProcedureDraftView, ProcedureEdition } from './administration.types';
import { DraftState, type Finding, FindingRule, Severity } from './administration-terms';
import { differencesOf } from './content-differences';
import { contentOfEdition } from './draft-content';
import { checkContent } from './draft-rules';
import { contentOf, hadAHand } from './draft-store';
import { shorteningOf } from './national-list';
import type { ProcedureDraft } from './procedure-draft.entity';
import { stateOf } from './procedure-list';

/** What a version is looked at with. */
export interface EditionSight {
  directory: Directory;
  /** Of the procedure, confirmed ones among them. */
  drafts: readonly ProcedureDraft[];
  at: Instant;
}

export function editionView(
  edition: ProcedureVersion,
  editions: readonly ProcedureVersion[],
  { directory, drafts, at }: EditionSight,
): ProcedureEdition {
  const content = contentOfEdition(edition);
  const before = editions[editions.indexOf(edition) - 1];
  return {
    id: edition.id,
    versionNo: edition.versionNo,
    state: stateOf(edition, editions, at),
    effectiveFrom: edition.effectiveFrom === 0 ? null : edition.effectiveFrom,
    effectiveUntil: edition.effectiveUntil,
    publishedBy: drafts.find(({ versionId, ending }) => versionId === edition.id && ending === 0)?.confirmedBy ?? null,
    content,
    findings: checkContent(content, directory),
    differences: before ? differencesOf(contentOfEdition(before), content) : [],
    shortening: shorteningOf(edition.code, edition.limit),
  };
}

/** What a draft is looked at with. */
export interface DraftSight {
  catalogue: Catalogue;
  directory: Directory;
  by: AuditActor;
  secondPerson: boolean;
  /** The day to which the offices belong, where it is not today. */
  from?: Day;
}

export function draftView(
  draft: ProcedureDraft,
  { catalogue, directory, by, secondPerson, from }: DraftSight,
): ProcedureDraftView {
  const content = contentOf(draft);
  const base = draft.baseVersionId === null ? null : contentOfEdition(catalogue.getVersion(draft.baseVersionId));
  const { id, code, revision, state, effectiveFrom, createdAt, changedAt, changedBy, confirmedBy } = draft;
  return {
    id,
    code,
    revision,
    state,
    ending: draft.ending === 1,
    effectiveFrom,
    createdAt,
    changedAt,
    changedBy,
    confirmedBy,
    mayConfirm: state === DraftState.CHECKED && !(secondPerson && hadAHand(draft, by)),
    content,
    findings: draft.ending ? ending() : checkContent(content, directory, from),
    differences: base ? differencesOf(base, content) : [],
    shortening: shorteningOf(code, content.limit),
  };
}

function ending(): Finding[] {
  const message = 'Từ ngày hiệu lực không nơi nào tiếp nhận thủ tục này nữa; hồ sơ đã nhận vẫn giải quyết đến cùng.';
  return [{ severity: Severity.WARNING, rule: FindingRule.ENDING, values: [], path: 'ending', message }];
}
