import { badInput, type FieldProblem, notFound } from '../../kernel/errors';
import { newId } from '../../kernel/ids';
import { dayOf } from '../../kernel/instant';
import { clean } from '../../kernel/text';
import { Severity } from '../catalogue/administration/administration-terms';
import { contentOfEdition, keptContent } from '../catalogue/administration/draft-content';
import { checkContent } from '../catalogue/administration/draft-rules';
import { formFilesIn } from '../catalogue/forms/blank-form';
import type { ProcedureContent } from '../catalogue/procedure-content';
import { type DossierRoom, loadReferences } from '../dossier/dossier-room';
import { type Actor, atPresentOffice } from '../identity/actor';
import { Role } from '../identity/permissions';
import { findStaffInRoles } from '../identity/staff.queries';
import type { Directory } from '../organisation/directory';
import { lastQuarter, startReplayOf } from '../replay/start-replay';
import { StaffNoticeKind } from '../staff-notices/staff-notice-terms';
import { applyCuts, type Cuts } from './apply-cuts';
import { isoWeekOf } from './iso-week';
import { Proposal, ProposalEvent } from './proposal.entity';
import { tellOfProposal } from './proposal-store';
import { ProposalEventKind, ProposalState } from './proposal-terms';
import { readStepTimes } from './step-times';

export interface ProposalWish {
  code: string;
  title: string;
  reason: string;
  cuts: Cuts;
}

const LONGEST = { title: 200, reason: 8_000 };
/** Who decides is told of what is proposed. */
const DECIDERS = [Role.LEADERSHIP, Role.ADMIN];

/**
 * Proposes to cut something of a procedure's newest version; last quarter's dossiers are then run again under it.
 * @returns the proposal's id
 * @throws HccError NOT_FOUND for the procedure; BAD_USER_INPUT with every field that is wrong or rule that is broken
 */
export async function proposeCut(room: DossierRoom, person: Actor, wish: ProposalWish): Promise<string> {
  const references = await loadReferences(room);
  const actor = atPresentOffice(person, references.directory);
  const code = clean(wish.code);
  const edition = references.catalogue.editionsOf(code).at(-1);
  if (!edition) throw notFound('thủ tục mang mã này');
  checkTexts(wish);
  const content = checkedContent(contentOfEdition(edition), wish.cuts, references.directory);
  const at = room.now();
  const figures = await readStepTimes(room.db.read, edition.procedureId, lastQuarter(at));
  const deciders = await findStaffInRoles(room.db.read, DECIDERS, dayOf(at));
  const proposal: Proposal = {
    id: newId(),
    week: isoWeekOf(dayOf(at)),
    code,
    title: clean(wish.title),
    reason: wish.reason.trim(),
    baseVersionId: edition.id,
    contentText: JSON.stringify(content),
    figuresText: JSON.stringify(figures),
    state: ProposalState.SUBMITTED,
    version: 1,
    proposerId: actor.staffId,
    proposerName: actor.fullName,
    officeId: actor.office.id,
    proposedAt: at,
    decidedAt: null,
    decidedBy: null,
    draftId: null,
  };
  await room.db.transact(async (tx) => {
    await tx.entities.insert(Proposal, proposal);
    await tx.entities.insert(ProposalEvent, {
      proposalId: proposal.id,
      version: 1,
      kind: ProposalEventKind.SUBMITTED,
      at,
      staffId: actor.staffId,
      staffName: actor.fullName,
      officeId: actor.office.id,
      note: null,
    });
    await tellOfProposal(tx, actor, proposal, 1, StaffNoticeKind.PROPOSAL_SUBMITTED, deciders);
  });
  if (figures.dossiers > 0) await replayProposal(room, actor, proposal, {});
  return proposal.id;
}

/** Runs the dossiers of a period, by default the last quarter, again as proposed. @returns the replay's id */
export async function replayProposal(
  room: DossierRoom,
  actor: Actor,
  { id, code, contentText }: Proposal,
  period: { fromDay?: string | null; toDay?: string | null },
): Promise<string> {
  const source = { id, code, revision: 1, content: JSON.parse(contentText) as ProcedureContent };
  return startReplayOf(room, actor, source, period);
}

function checkTexts(wish: ProposalWish): void {
  const problems: FieldProblem[] = [];
  for (const path of ['title', 'reason'] as const) {
    if (clean(wish[path]) === '') problems.push({ path, reason: 'Không được để trống.' });
    if (wish[path].length > LONGEST[path]) problems.push({ path, reason: `Dài quá ${LONGEST[path]} ký tự.` });
  }
  if (problems.length > 0) throw badInput(problems);
}

/** @throws HccError BAD_USER_INPUT where what would be left breaks a rule that was kept before */
function checkedContent(base: ProcedureContent, cuts: Cuts, directory: Directory): ProcedureContent {
  const content = keptContent(applyCuts(base, cuts), formFilesIn(base.documents));
  const errorsOf = (each: ProcedureContent) =>
    checkContent(each, directory).filter(({ severity }) => severity === Severity.ERROR);
  const known = new Set(errorsOf(base).map(({ message }) => message));
  const broken = errorsOf(content).filter(({ message }) => !known.has(message));
  if (broken.length > 0) throw badInput(broken.map(({ path, message }) => ({ path: `cuts.${path}`, reason: message })));
  return content;
}
