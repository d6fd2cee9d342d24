import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../graphql/access';
import { actorOf, type Context } from '../../graphql/context';
import { now } from '../../kernel/now';
import { keepUploads } from '../files/subject-files';
import { actOnFeedback } from './act-on-feedback';
import { readFeedback, readFeedbacks } from './feedback.queries';
import {
  ActOnFeedbackInput,
  FeedbackConnection,
  FeedbackFigures,
  FeedbackFilter,
  FeedbackView,
  ReportFeedbackInput,
} from './feedback.types';
import { readFigures } from './feedback-figures';
import { reportFeedback } from './report-feedback';

const read = async (context: Context, id: string): Promise<FeedbackView> =>
  readFeedback(context.app.db.read, actorOf(context), await context.app.references(), id, now());

/** Obstacles and faults that staff report, from whatever screen they met with them. */
@Resolver()
export class FeedbackResolver {
  @Allow('dossier:read')
  @Query(() => FeedbackConnection, { description: 'What is owed soonest first, the rest newest first.' })
  async feedbacks(
    @Arg('filter', () => FeedbackFilter) filter: FeedbackFilter,
    @Arg('first', () => Int) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: Context,
  ): Promise<FeedbackConnection> {
    const { db, references } = context.app;
    return readFeedbacks(db.read, db, actorOf(context), await references(), filter, { first, after }, now());
  }

  @Allow('dossier:read')
  @Query(() => FeedbackView, { description: 'One that I may see; with its journal where it is my concern.' })
  feedback(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<FeedbackView> {
    return read(context, id);
  }

  @Allow('feedback:read')
  @Query(() => FeedbackFigures)
  async feedbackFigures(
    @Arg('filter', () => FeedbackFilter) filter: FeedbackFilter,
    @Ctx() context: Context,
  ): Promise<FeedbackFigures> {
    const { db, references } = context.app;
    return readFigures(db.read, actorOf(context), await references(), filter, now());
  }

  @Allow('dossier:read')
  @Mutation(() => FeedbackView, {
    description:
      'To the centre of the tier above, a fault to the administrators; the same key gives the first one back.',
  })
  async reportFeedback(
    @Arg('input', () => ReportFeedbackInput) input: ReportFeedbackInput,
    @Ctx() context: Context,
  ): Promise<FeedbackView> {
    const { uploadIds, ...report } = input;
    const actor = actorOf(context);
    const files = await keepUploads(context.app.files, actor, uploadIds ?? []);
    return read(context, await reportFeedback(context.app.dossiers, actor, report, files));
  }

  @Allow('dossier:read')
  @Mutation(() => FeedbackView, { description: 'One of its `actions`.' })
  async actOnFeedback(
    @Arg('input', () => ActOnFeedbackInput) input: ActOnFeedbackInput,
    @Ctx() context: Context,
  ): Promise<FeedbackView> {
    return read(context, await actOnFeedback(context.app.dossiers, actorOf(context), input));
  }
}
