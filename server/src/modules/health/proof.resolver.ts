import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { Allow } from '../../graphql/access';
import { actorOf, type Context } from '../../graphql/context';
import { now } from '../../kernel/now';
import { FiguresProof, ProofRounds } from './proof.types';
import { type DifferingPart, readRounds } from './proof-rounds';
import { driftingOffice, partsInSight } from './proof-view';
import { readProofFigures } from './prove-slice';

/** When figures were held against the events: what stands under every report, and the rounds behind it. */
@Resolver()
export class ProofResolver {
  @Allow('report:read')
  @Query(() => FiguresProof)
  async figuresProof(@Ctx() context: Context): Promise<FiguresProof> {
    const references = await context.app.references();
    const isInSight = partsInSight(actorOf(context), references);
    const figures = await readProofFigures(context.app.db.read, now(), isInSight);
    const { newestAt, wholeAt, allSince, offices, fresh, differenceCount, differing } = figures;
    return {
      provenAt: newestAt,
      wholeAt,
      allSince,
      offices,
      fresh,
      differenceCount,
      drifting: differing.map((part) => driftingOffice(part, part.provenAt, references)),
    };
  }

  @Allow('report:read')
  @Query(() => ProofRounds, { description: 'The latest first; kept for a month.' })
  async proofRounds(
    @Arg('first', () => Int, { nullable: true }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Arg('isWhole', () => Boolean, { nullable: true, description: 'Only those of everything at once, or only turns.' })
    isWhole: boolean | null,
    @Ctx() context: Context,
  ): Promise<ProofRounds> {
    const references = await context.app.references();
    const isInSight = partsInSight(actorOf(context), references);
    const { nodes, pageInfo } = await readRounds(context.app.db, { first, after }, { isWhole });
    return {
      pageInfo,
      nodes: nodes.map(({ differing, isWhole, ...round }) => {
        const parts = (JSON.parse(differing ?? '[]') as DifferingPart[]).filter(({ part }) => isInSight(part));
        return {
          ...round,
          isWhole: isWhole === 1,
          differenceCount: parts.reduce((sum, { count }) => sum + count, 0),
          drifting: parts.map((part) => driftingOffice(part, round.at, references)),
        };
      }),
    };
  }
}
