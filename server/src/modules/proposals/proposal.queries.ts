import { In } from 'typeorm';
import type { Sql } from '../../database/sql';
import type { Instant } from '../../kernel/instant';
import { differencesOf } from '../catalogue/administration/content-differences';
import { contentOfEdition } from '../catalogue/administration/draft-content';
import { ProcedureDraft } from '../catalogue/administration/procedure-draft.entity';
import type { ProcedureContent } from '../catalogue/procedure-content';
import type { References } from '../dossier/dossier-room';
import { type Actor, hasAny } from '../identity/actor';
import { ProcedureReplay } from '../replay/replay.entity';
import { replayView } from '../replay/replay.queries';
import { measureEffect } from './measured-effect';
import { Proposal, ProposalEvent } from './proposal.entity';
import type { ProposalEventView, ProposalView, ProposalWeek } from './proposal.types';
import { ProposalState } from './proposal-terms';
import type { StepTimes } from './step-times';

const MOST = 200;

/** What the views of proposals are made with. */
export interface ProposalSight {
  actor: Actor;
  references: Pick<References, 'catalogue' | 'directory'>;
  now: Instant;
}

/** Weeks in which something was proposed, the latest first, with how much. */
export async function readProposalWeeks(sql: Sql): Promise<ProposalWeek[]> {
  const rows = await sql.query<ProposalWeek>(
    `SELECT week, COUNT(*) AS proposals, SUM(CASE WHEN state = ? THEN 1 ELSE 0 END) AS undecided
      FROM proposal GROUP BY week ORDER BY week DESC LIMIT ${MOST}`,
    [ProposalState.SUBMITTED],
  );
  return rows.map(({ week, proposals, undecided }) => ({
    week,
    proposals: Number(proposals),
    undecided: Number(undecided),
  }));
}

/** The proposals of a week in the order in which they were made. */
export async function readProposals(sql: Sql, sight: ProposalSight, week: string): Promise<ProposalView[]> {
  const rows = await sql.entities.find(Proposal, {
    where: { week },
    order: { proposedAt: 'ASC', id: 'ASC' },
    take: MOST,
  });
  return toViews(sql, sight, rows);
}

/** Those of a procedure, the latest first. */
export async function readProposalsOf(sql: Sql, sight: ProposalSight, code: string): Promise<ProposalView[]> {
  const rows = await sql.entities.find(Proposal, { where: { code }, order: { proposedAt: 'DESC' }, take: MOST });
  return toViews(sql, sight, rows);
}

export async function toViews(
  sql: Sql,
  { actor, references, now }: ProposalSight,
  proposals: readonly Proposal[],
): Promise<ProposalView[]> {
  const { catalogue, directory } = references;
  const draftIds = proposals.flatMap(({ draftId }) => (draftId === null ? [] : [draftId]));
  const drafts = await sql.entities.findBy(ProcedureDraft, { id: In(draftIds) });
  const replays = await sql.entities.find(ProcedureReplay, {
    where: { draftId: In(proposals.map(({ id }) => id)) },
    order: { createdAt: 'ASC', id: 'ASC' },
  });
  // The newest of each wins.
  const replayOf = new Map(replays.map((replay) => [replay.draftId, replay]));
  return Promise.all(
    proposals.map(async (proposal): Promise<ProposalView> => {
      const base = contentOfEdition(catalogue.getVersion(proposal.baseVersionId));
      const content = JSON.parse(proposal.contentText) as ProcedureContent;
      const draft = drafts.find(({ id }) => id === proposal.draftId);
      const replay = replayOf.get(proposal.id);
      const isOpen = proposal.state === ProposalState.SUBMITTED;
      const isOwn = proposal.proposerId === actor.staffId;
      return {
        ...proposal,
        procedureName: base.name,
        officeName: directory.getOffice(proposal.officeId).name,
        differences: differencesOf(base, content),
        figures: JSON.parse(proposal.figuresText) as StepTimes,
        replay: replay ? replayView(replay) : null,
        draft: draft
          ? { id: draft.id, state: draft.state, effectiveFrom: draft.effectiveFrom, versionId: draft.versionId }
          : null,
        measured: draft ? await measureEffect(sql, draft, now) : null,
        mayDecide: isOpen && !isOwn && hasAny(actor, ['proposal:decide']),
        mayWithdraw: isOpen && isOwn,
        mayDraft: proposal.state === ProposalState.ACCEPTED && !draft && hasAny(actor, ['catalogue:admin']),
      };
    }),
  );
}

export async function readProposalEvents(
  { entities }: Sql,
  { directory }: ProposalSight['references'],
  proposalId: string,
): Promise<ProposalEventView[]> {
  const events = await entities.find(ProposalEvent, { where: { proposalId }, order: { version: 'ASC' } });
  return events.map((event) => ({ ...event, officeName: directory.getOffice(event.officeId).name }));
}
