import { badField, forbidden, HccError } from '../../kernel/errors';
import { beginDraft } from '../catalogue/administration/begin-draft';
import type { Deed } from '../catalogue/administration/draft-store';
import type { ProcedureContent } from '../catalogue/procedure-content';
import type { DossierRoom } from '../dossier/dossier-room';
import type { Actor } from '../identity/actor';
import { StaffNoticeKind } from '../staff-notices/staff-notice-terms';
import {
  appendProposalEvent,
  assertSubmitted,
  getProposal,
  lockProposal,
  participantsOf,
  type SeenProposal,
  tellOfProposal,
} from './proposal-store';
import { ProposalEventKind, ProposalState } from './proposal-terms';

const LONGEST_NOTE = 8_000;

function noteOf(text: string | null | undefined): string {
  const note = text?.trim() ?? '';
  if (note === '') throw badField('note', 'Không được để trống.');
  if (note.length > LONGEST_NOTE) throw badField('note', `Dài quá ${LONGEST_NOTE} ký tự.`);
  return note;
}

/** Says something about a proposal, also once it is decided. @throws HccError NOT_FOUND; CONFLICT; BAD_USER_INPUT */
export async function commentOnProposal(
  room: DossierRoom,
  actor: Actor,
  { note: text, ...seen }: SeenProposal & { note: string },
): Promise<void> {
  const note = noteOf(text);
  await room.db.transact(async (tx) => {
    const proposal = await lockProposal(tx, seen);
    const people = await participantsOf(tx, proposal.id);
    await appendProposalEvent(tx, actor, proposal, { kind: ProposalEventKind.COMMENTED, at: room.now(), note });
    const version = proposal.version + 1;
    await tellOfProposal(tx, actor, proposal, version, StaffNoticeKind.PROPOSAL_COMMENTED, people);
  });
}

/**
 * Accepts or refuses a proposal, by somebody else than who made it, having read all that was said.
 * @throws HccError NOT_FOUND; CONFLICT (who and when); FORBIDDEN for the proposer; ILLEGAL_ACTION once decided
 */
export async function decideProposal(
  room: DossierRoom,
  actor: Actor,
  { accepted, note: text, ...seen }: SeenProposal & { accepted: boolean; note: string },
): Promise<void> {
  const note = noteOf(text);
  await room.db.transact(async (tx) => {
    const proposal = await lockProposal(tx, seen);
    assertSubmitted(proposal);
    if (proposal.proposerId === actor.staffId) throw forbidden('Người đề xuất không tự quyết định.');
    const at = room.now();
    const people = await participantsOf(tx, proposal.id);
    const [state, kind, notice] = accepted
      ? [ProposalState.ACCEPTED, ProposalEventKind.ACCEPTED, StaffNoticeKind.PROPOSAL_ACCEPTED]
      : [ProposalState.REFUSED, ProposalEventKind.REFUSED, StaffNoticeKind.PROPOSAL_REFUSED];
    const change = { state, decidedAt: at, decidedBy: actor.fullName };
    await appendProposalEvent(tx, actor, proposal, { kind, at, note }, change);
    await tellOfProposal(tx, actor, proposal, proposal.version + 1, notice, people);
  });
}

/** Takes it back, by who made it, while nobody has decided. @throws HccError NOT_FOUND; CONFLICT; ILLEGAL_ACTION */
export async function withdrawProposal(room: DossierRoom, actor: Actor, seen: SeenProposal): Promise<void> {
  await room.db.transact(async (tx) => {
    const proposal = await lockProposal(tx, seen);
    assertSubmitted(proposal);
    if (proposal.proposerId !== actor.staffId) throw forbidden('Chỉ người đề xuất rút được đề xuất.');
    const step = { kind: ProposalEventKind.WITHDRAWN, at: room.now(), note: null };
    await appendProposalEvent(tx, actor, proposal, step, { state: ProposalState.WITHDRAWN });
  });
}

/**
 * Begins a draft of the procedure that says what an accepted proposal says; whoever wrote either does not confirm it.
 * @returns the draft's id
 * @throws HccError NOT_FOUND; CONFLICT where a draft is open, or the procedure has a newer version than the proposal
 *   cuts; ILLEGAL_ACTION where it was not accepted or a draft was begun already
 */
export async function draftFromProposal(
  room: DossierRoom,
  actor: Actor,
  deed: Deed,
  seen: SeenProposal,
): Promise<string> {
  const { code, contentText, baseVersionId, proposerId } = await getProposal(room.db.read, seen.id);
  const newest = (await room.catalogue.get()).editionsOf(code).at(-1);
  if (newest?.id !== baseVersionId)
    throw new HccError('CONFLICT', 'Thủ tục đã có bản mới hơn bản mà đề xuất cắt giảm; hãy đề xuất lại trên bản mới.');
  return beginDraft(room, deed, {
    code,
    content: JSON.parse(contentText) as ProcedureContent,
    authorIds: [proposerId],
    alongside: async (tx, draftId) => {
      const proposal = await lockProposal(tx, seen);
      if (proposal.state !== ProposalState.ACCEPTED)
        throw new HccError('ILLEGAL_ACTION', 'Đề xuất chưa được chấp nhận.');
      if (proposal.draftId !== null) throw new HccError('ILLEGAL_ACTION', 'Đề xuất này đã được lập thành bản dự thảo.');
      const step = { kind: ProposalEventKind.DRAFTED, at: room.now(), note: null };
      await appendProposalEvent(tx, actor, proposal, step, { draftId });
    },
  });
}
