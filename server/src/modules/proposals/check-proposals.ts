import type { Sql } from '../../database/sql';
import { type JournalDifference, rowDifferences, walkJournals } from '../casework/check-journals';
import { Proposal, ProposalEvent } from './proposal.entity';
import { ProposalEventKind, ProposalState } from './proposal-terms';

type Standing = Pick<Proposal, 'state' | 'decidedAt' | 'decidedBy'>;

const DECIDED: Partial<Record<ProposalEventKind, ProposalState>> = {
  [ProposalEventKind.ACCEPTED]: ProposalState.ACCEPTED,
  [ProposalEventKind.REFUSED]: ProposalState.REFUSED,
};

function after(before: Standing, { kind, at, staffName }: ProposalEvent): Standing {
  const decided = DECIDED[kind];
  if (decided) return { state: decided, decidedAt: at, decidedBy: staffName };
  return kind === ProposalEventKind.WITHDRAWN ? { ...before, state: ProposalState.WITHDRAWN } : before;
}

/** Works every proposal out of its journal again, and whether a draft was begun from it as its journal says. */
export async function* checkProposals(sql: Sql): AsyncGenerator<JournalDifference> {
  const journaled = { entity: Proposal, line: ProposalEvent, of: 'proposalId', ordinal: 'version' } as const;
  for await (const { row, journal } of walkJournals(sql, journaled)) {
    const submitted = { state: ProposalState.SUBMITTED, decidedAt: null, decidedBy: null };
    const [first] = journal;
    const made = { proposerId: first?.staffId, proposedAt: first?.at };
    const expected = { ...made, ...journal.reduce<Standing>(after, submitted) };
    const ordinals = journal.map(({ version }) => version);
    yield* rowDifferences(row.id, row, ordinals, expected);
    const isDrafted = journal.some(({ kind }) => kind === ProposalEventKind.DRAFTED);
    if ((row.draftId !== null) !== isDrafted)
      yield { which: row.id, column: 'draftId', stored: row.draftId, expected: isDrafted ? 'a draft' : null };
  }
}
