import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Allow, Public, SignedIn } from '../../graphql/access';
import { actorOf, type Context } from '../../graphql/context';
import { now } from '../../kernel/now';
import { DeviceKind } from '../floor/floor-terms';
import { rateAtCounter, readCounterRating } from './counter-rating';
import { rate } from './rate';
import { readRatingAnswers, readRatingFigures, readRatingForm } from './rating.queries';
import {
  CounterRating,
  RateAtCounterInput,
  RateServiceInput,
  RatingAnswerConnection,
  RatingFigures,
  RatingFilter,
  RatingForm,
} from './rating.types';
import { AnswerSurveyInput, MySurvey, OpenSurveyInput, SurveyResults, SurveyRoundView } from './survey.types';
import { readMySurvey, readSurveyResults, readSurveyRounds } from './survey-results';
import { answerSurvey, openSurvey } from './survey-rounds';

/** How those who were served found it. */
@Resolver()
export class RatingsResolver {
  @Public()
  @Query(() => RatingForm, { description: 'Public. For who has the secret of the slip or the ticket.' })
  async ratingForm(@Arg('secret', () => String) secret: string, @Ctx() context: Context): Promise<RatingForm> {
    await context.limits.publicLookup();
    const { db, references, lists } = context.app;
    return readRatingForm(db.read, await references(), await lists.get(), secret, now());
  }

  @Public()
  @Mutation(() => Boolean, { description: 'Public. Once, after the result was handed over.' })
  async rateService(
    @Arg('input', () => RateServiceInput) input: RateServiceInput,
    @Ctx() context: Context,
  ): Promise<boolean> {
    await context.limits.publicSubmission();
    await rate(context.app.dossiers, await context.app.lists.get(), input);
    return true;
  }

  @Public()
  @Query(() => CounterRating, {
    nullable: true,
    description: 'For the screen of a counter: who was just served there.',
  })
  async counterRating(@Ctx() { app, deviceToken }: Context): Promise<CounterRating | null> {
    const screen = await app.devices.get(deviceToken, DeviceKind.COUNTER_SCREEN);
    return readCounterRating(app.db.read, screen, now());
  }

  @Public()
  @Mutation(() => Boolean, { description: 'For the screen of a counter. Once, within a minute after the service.' })
  async rateAtCounter(
    @Arg('input', () => RateAtCounterInput) input: RateAtCounterInput,
    @Ctx() { app, deviceToken }: Context,
  ): Promise<boolean> {
    const screen = await app.devices.get(deviceToken, DeviceKind.COUNTER_SCREEN);
    await rateAtCounter(app.dossiers, await app.lists.get(), screen, input);
    return true;
  }

  @Allow('complaint:read')
  @Query(() => RatingFigures)
  async ratingFigures(
    @Arg('filter', () => RatingFilter) filter: RatingFilter,
    @Ctx() context: Context,
  ): Promise<RatingFigures> {
    const { db, references, lists } = context.app;
    return readRatingFigures(db.read, actorOf(context), await references(), await lists.get(), filter, now());
  }

  @Allow('complaint:read')
  @Query(() => RatingAnswerConnection, { description: 'The ratings behind a figure, the latest month first.' })
  async ratingAnswers(
    @Arg('filter', () => RatingFilter) filter: RatingFilter,
    @Arg('first', () => Int) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: Context,
  ): Promise<RatingAnswerConnection> {
    const { db, references } = context.app;
    return readRatingAnswers(db.read, actorOf(context), await references(), filter, { first, after });
  }
}

/** The survey of seconded staff. */
@Resolver()
export class SurveysResolver {
  @Allow('admin:manage', 'audit:read')
  @Query(() => [SurveyRoundView], { description: 'The latest first.' })
  surveyRounds(@Ctx() { app }: Context): Promise<SurveyRoundView[]> {
    return readSurveyRounds(app.db.read, now());
  }

  @Allow('admin:manage', 'audit:read')
  @Query(() => SurveyResults, { description: 'Of a round that is over, of groups of five and more.' })
  async surveyResults(@Arg('id', () => ID) id: string, @Ctx() { app }: Context): Promise<SurveyResults> {
    return readSurveyResults(app.db.read, await app.directory.get(), id, now());
  }

  @SignedIn()
  @Query(() => MySurvey, { description: 'A round in which I am asked.' })
  mySurvey(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<MySurvey> {
    return readMySurvey(context.app.db.read, actorOf(context), id, now());
  }

  @Allow('admin:manage')
  @Mutation(() => [SurveyRoundView], { description: 'Asks all who are seconded on the first day.' })
  async openSurvey(
    @Arg('input', () => OpenSurveyInput) input: OpenSurveyInput,
    @Ctx() context: Context,
  ): Promise<SurveyRoundView[]> {
    await openSurvey(context.app.dossiers, actorOf(context), context.address, input);
    return readSurveyRounds(context.app.db.read, now());
  }

  @SignedIn()
  @Mutation(() => MySurvey, { description: 'Once; that one answered is known, what one answered is not.' })
  async answerSurvey(
    @Arg('input', () => AnswerSurveyInput) input: AnswerSurveyInput,
    @Ctx() context: Context,
  ): Promise<MySurvey> {
    const actor = actorOf(context);
    await answerSurvey(context.app.dossiers, actor, input);
    return readMySurvey(context.app.db.read, actor, input.id, now());
  }
}
