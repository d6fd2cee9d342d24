import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Allow } from '../../graphql/access';
import { actorOf, type Context } from '../../graphql/context';
import { DayScalar } from '../../graphql/scalars';
import { badField, notFound } from '../../kernel/errors';
import { dayOf } from '../../kernel/instant';
import { now } from '../../kernel/now';
import { contentOfEdition } from '../catalogue/administration/draft-content';
import { lastQuarter } from '../replay/start-replay';
import { commentOnProposal, decideProposal, draftFromProposal, withdrawProposal } from './decide-proposal';
import { fridayOf, isoWeekOf } from './iso-week';
import {
  type ProposalSight,
  readProposalEvents,
  readProposals,
  readProposalsOf,
  readProposalWeeks,
  toViews,
} from './proposal.queries';
import { ProposalBasis, ProposalEventView, ProposalView, ProposeCutInput, WeekOfProposals } from './proposal.types';
import { getProposal } from './proposal-store';
import { proposeCut, replayProposal } from './propose-cut';
import { readStepTimes } from './step-times';

/** Proposals to cut something of a procedure: all who propose or decide read all of them. */
@Resolver(() => ProposalView)
export class ProposalsResolver {
  @Allow('proposal:write', 'proposal:decide')
  @Query(() => WeekOfProposals, { description: 'The proposals of a week; by default of this one.' })
  async weekOfProposals(
    @Arg('week', () => String, { nullable: true, description: 'ISO 8601: 2026-W48.' }) wanted: string | null,
    @Ctx() context: Context,
  ): Promise<WeekOfProposals> {
    const { read } = context.app.db;
    const week = wanted ?? isoWeekOf(dayOf(now()));
    const friday = fridayOf(week);
    if (friday === null) throw badField('week', 'Phải là một tuần có thật, ví dụ 2026-W48.');
    const nodes = await readProposals(read, await sightOf(context), week);
    return { week, friday, weeks: await readProposalWeeks(read), nodes };
  }

  @Allow('proposal:write', 'proposal:decide')
  @Query(() => [ProposalView], { description: 'Of a procedure, the latest first.' })
  async proposalsOfProcedure(
    @Arg('code', () => String) code: string,
    @Ctx() context: Context,
  ): Promise<ProposalView[]> {
    return readProposalsOf(context.app.db.read, await sightOf(context), code);
  }

  @Allow('proposal:write', 'proposal:decide')
  @Query(() => ProposalView)
  proposal(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<ProposalView> {
    return shown(context, id);
  }

  @Allow('proposal:write')
  @Query(() => ProposalBasis, { description: 'What a proposal for a procedure is written from.' })
  async proposalBasis(@Arg('code', () => String) code: string, @Ctx() { app }: Context): Promise<ProposalBasis> {
    const edition = (await app.catalogue.get()).editionsOf(code).at(-1);
    if (!edition) throw notFound('thủ tục mang mã này');
    const figures = await readStepTimes(app.db.read, edition.procedureId, lastQuarter(now()));
    return { content: contentOfEdition(edition), figures };
  }

  @Allow('proposal:write')
  @Mutation(() => ProposalView, { description: "Proposes cuts; last quarter's dossiers are run again under them." })
  async proposeCut(
    @Arg('input', () => ProposeCutInput) input: ProposeCutInput,
    @Ctx() context: Context,
  ): Promise<ProposalView> {
    return shown(context, await proposeCut(context.app.dossiers, actorOf(context), input));
  }

  @Allow('proposal:write', 'proposal:decide')
  @Mutation(() => ProposalView, {
    description: 'Runs dossiers of a period again as proposed; by default the last quarter.',
  })
  async replayProposal(
    @Arg('id', () => ID) id: string,
    @Arg('fromDay', () => DayScalar, { nullable: true }) fromDay: string | null,
    @Arg('toDay', () => DayScalar, { nullable: true }) toDay: string | null,
    @Ctx() context: Context,
  ): Promise<ProposalView> {
    const { app } = context;
    await replayProposal(app.dossiers, actorOf(context), await getProposal(app.db.read, id), { fromDay, toDay });
    return shown(context, id);
  }

  @Allow('proposal:write', 'proposal:decide')
  @Mutation(() => ProposalView)
  async commentOnProposal(
    @Arg('id', () => ID) id: string,
    @Arg('expectedVersion', () => Int) expectedVersion: number,
    @Arg('note', () => String) note: string,
    @Ctx() context: Context,
  ): Promise<ProposalView> {
    await commentOnProposal(context.app.dossiers, actorOf(context), { id, expectedVersion, note });
    return shown(context, id);
  }

  @Allow('proposal:decide')
  @Mutation(() => ProposalView, { description: 'Accepts or refuses it, by somebody else than who made it.' })
  async decideProposal(
    @Arg('id', () => ID) id: string,
    @Arg('expectedVersion', () => Int) expectedVersion: number,
    @Arg('accepted', () => Boolean) accepted: boolean,
    @Arg('note', () => String, { description: 'Why.' }) note: string,
    @Ctx() context: Context,
  ): Promise<ProposalView> {
    await decideProposal(context.app.dossiers, actorOf(context), { id, expectedVersion, accepted, note });
    return shown(context, id);
  }

  @Allow('proposal:write')
  @Mutation(() => ProposalView)
  async withdrawProposal(
    @Arg('id', () => ID) id: string,
    @Arg('expectedVersion', () => Int) expectedVersion: number,
    @Ctx() context: Context,
  ): Promise<ProposalView> {
    await withdrawProposal(context.app.dossiers, actorOf(context), { id, expectedVersion });
    return shown(context, id);
  }

  @Allow('catalogue:admin')
  @Mutation(() => ProposalView, { description: 'Begins a draft of the procedure that says what was accepted.' })
  async draftFromProposal(
    @Arg('id', () => ID) id: string,
    @Arg('expectedVersion', () => Int) expectedVersion: number,
    @Ctx() context: Context,
  ): Promise<ProposalView> {
    const actor = actorOf(context);
    await draftFromProposal(
      context.app.dossiers,
      actor,
      { by: actor, address: context.address },
      { id, expectedVersion },
    );
    return shown(context, id);
  }

  @FieldResolver(() => [ProposalEventView], { description: 'The journal with what was said, from its beginning.' })
  async events(@Root() { id }: ProposalView, @Ctx() { app }: Context): Promise<ProposalEventView[]> {
    return readProposalEvents(app.db.read, await app.references(), id);
  }
}

async function sightOf(context: Context): Promise<ProposalSight> {
  return { actor: actorOf(context), references: await context.app.references(), now: now() };
}

async function shown(context: Context, id: string): Promise<ProposalView> {
  const { read } = context.app.db;
  return (await toViews(read, await sightOf(context), [await getProposal(read, id)]))[0]!;
}
