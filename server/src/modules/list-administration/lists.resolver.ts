import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { Allow, SignedIn } from '../../graphql/access';
import { actorOf, type Context } from '../../graphql/context';
import { DateTime, DayScalar } from '../../graphql/scalars';
import { badField } from '../../kernel/errors';
import type { Day, Instant } from '../../kernel/instant';
import { now } from '../../kernel/now';
import { ReasonPurpose, ReferenceList } from '../reference-lists/reference-terms';
import { DocumentKindName, ReasonCountView, ReasonUseConnection, SurveyCriterion } from './reading.types';
import { officesInSight, reasonCounts, reasonUses } from './reasons';

async function periodOf(context: Context, from: Day, to: Day) {
  if (from > to) throw badField('to', 'Ngày cuối phải sau ngày đầu.');
  const { directory } = await context.app.references();
  return { from, to, officeIds: officesInSight(actorOf(context), directory) };
}

/** What screens and reports read of the dated lists. */
@Resolver()
export class ListsResolver {
  @Allow('dossier:read', 'catalogue:admin')
  @Query(() => [DocumentKindName], { description: 'The kinds of papers that may be chosen now.' })
  async documentKinds(@Ctx() { app }: Context): Promise<DocumentKindName[]> {
    return (await app.lists.get()).at(ReferenceList.DOCUMENT_KIND, now());
  }

  @SignedIn()
  @Query(() => [SurveyCriterion], { description: 'What citizens are asked at a moment, in the order of the list.' })
  async surveyCriteria(
    @Arg('at', () => DateTime, { nullable: true, description: 'Now where it is left out.' }) at: Instant | null,
    @Ctx() { app }: Context,
  ): Promise<SurveyCriterion[]> {
    const criteria = (await app.lists.get()).at(ReferenceList.SURVEY_CRITERION, at ?? now());
    return criteria.map(({ code, name, nameEn, data }) => ({
      code,
      scale: data.scale!,
      title: name,
      titleEn: nameEn,
      weight: data.weight ?? 0,
      levels: data.levels ?? [],
    }));
  }

  @Allow('report:read')
  @Query(() => [ReasonCountView], {
    description:
      'Why requests were turned away, supplements asked for and dossiers refused by the offices in my sight.',
  })
  async reasonCounts(
    @Arg('from', () => DayScalar) from: Day,
    @Arg('to', () => DayScalar) to: Day,
    @Ctx() context: Context,
  ): Promise<ReasonCountView[]> {
    const { db, lists } = context.app;
    return reasonCounts(db.read, await lists.get(), await periodOf(context, from, to), now());
  }

  @Allow('report:read')
  @Query(() => ReasonUseConnection, { description: 'What one of these counts is of, the latest first.' })
  async reasonUses(
    @Arg('code', () => String, { nullable: true }) code: string | null,
    @Arg('purpose', () => ReasonPurpose) purpose: ReasonPurpose,
    @Arg('from', () => DayScalar) from: Day,
    @Arg('to', () => DayScalar) to: Day,
    @Arg('first', () => Int) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: Context,
  ): Promise<ReasonUseConnection> {
    const period = await periodOf(context, from, to);
    const references = await context.app.references();
    const page = { first, after: after ?? null };
    return reasonUses(context.app.db.read, references, { code: code ?? null, purpose }, period, page);
  }
}
