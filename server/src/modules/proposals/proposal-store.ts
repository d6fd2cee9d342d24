import { type Sql, type Tx } from '../../database/sql';
import { conflictWith } from '../../kernel/conflict';
import { HccError, notFound } from '../../kernel/errors';
import { type Instant } from '../../kernel/instant';
import type { Actor } from '../identity/actor';
import { type StaffNoticeKind, StaffNoticeSubject } from '../staff-notices/staff-notice-terms';
import { writeStaffNotice } from '../staff-notices/write-staff-notice';
import { Proposal, ProposalEvent } from './proposal.entity';
import { ProposalEventKind, ProposalState } from './proposal-terms';

export interface SeenProposal {
  id: string;
  expectedVersion: number;
}

export async function getProposal({ entities }: Pick<Sql, 'entities'>, id: string): Promise<Proposal> {
  const proposal = await entities.findOneBy(Proposal, { id });
  if (!proposal) throw notFound('đề xuất này');
  return proposal;
}

/**
 * A proposal whose row stays locked until the transaction ends.
 * @throws HccError NOT_FOUND; CONFLICT (who and when) where the client saw another version
 */
export async function lockProposal(tx: Tx, { id, expectedVersion }: SeenProposal): Promise<Proposal> {
  await tx.query(`SELECT id FROM proposal WHERE id = ?${tx.forUpdate}`, [id]);
  const proposal = await getProposal(tx, id);
  if (proposal.version === expectedVersion) return proposal;
  const last = await tx.entities.findOneByOrFail(ProposalEvent, { proposalId: id, version: proposal.version });
  throw conflictWith(
    `${last.staffName} vừa góp ý hoặc quyết định đề xuất này; hãy đọc lại rồi làm tiếp.`,
    { who: last.staffName, at: last.at },
    { currentVersion: proposal.version },
  );
}

export function assertSubmitted({ state }: Proposal): void {
  if (state !== ProposalState.SUBMITTED)
    throw new HccError('ILLEGAL_ACTION', 'Đề xuất này đã được quyết định hoặc đã rút.');
}

export interface ProposalStep {
  kind: ProposalEventKind;
  at: Instant;
  note: string | null;
}

/** Writes the next line of the journal of a locked proposal, and what it changes of it. */
export async function appendProposalEvent(
  tx: Tx,
  actor: Actor,
  proposal: Proposal,
  step: ProposalStep,
  change: Partial<Proposal> = {},
): Promise<void> {
  const version = proposal.version + 1;
  await tx.entities.insert(ProposalEvent, {
    proposalId: proposal.id,
    version,
    staffId: actor.staffId,
    staffName: actor.fullName,
    officeId: actor.office.id,
    ...step,
  });
  await tx.entities.update(Proposal, { id: proposal.id }, { ...change, version });
}

/** Who proposed it or said something about it. */
export async function participantsOf({ entities }: Pick<Sql, 'entities'>, proposalId: string): Promise<string[]> {
  const events = await entities.findBy(ProposalEvent, { proposalId });
  return [...new Set(events.map(({ staffId }) => staffId))];
}

/** Tells people of a proposal, but not of what they did themselves. */
export function tellOfProposal(
  tx: Tx,
  actor: Actor,
  { id, title }: Pick<Proposal, 'id' | 'title'>,
  version: number,
  kind: StaffNoticeKind,
  staffIds: readonly string[],
): Promise<void> {
  return writeStaffNotice(tx, {
    staffIds: staffIds.filter((staffId) => staffId !== actor.staffId),
    kind,
    subject: { kind: StaffNoticeSubject.PROPOSAL, id },
    ref: version,
    params: { who: actor.fullName, title },
  });
}
