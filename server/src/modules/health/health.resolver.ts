import { Arg, Ctx, Int, Mutation, Query, Resolver, registerEnumType } from 'type-graphql';
import { Allow } from '../../graphql/access';
import { type Context, deedOf } from '../../graphql/context';
import { now } from '../../kernel/now';
import { SystemHealth } from './health.types';
import { giveUpMessage, letSendingGo, resendMessages, runJobSoon } from './health-commands';
import { reportHealth } from './health-report';
import { clearSlowStatements } from './slow-record';

enum WordsIn {
  VI = 'vi',
  EN = 'en',
}

registerEnumType(WordsIn, { name: 'WordsIn', description: 'A language of the screens.' });

/** How the installation fares, and what an administrator does about it. */
@Resolver()
export class HealthResolver {
  @Allow('admin:manage')
  @Query(() => SystemHealth)
  systemHealth(@Arg('language', () => WordsIn) language: WordsIn, @Ctx() { app }: Context): Promise<SystemHealth> {
    return reportHealth(app.health, language, now());
  }

  @Allow('admin:manage')
  @Mutation(() => Int, { description: 'Messages that could not be delivered wait again; gives how many.' })
  resendMessages(
    @Arg('id', () => Int, { nullable: true, description: 'Null for all.' }) id: number | null,
    @Arg('topic', () => String, { nullable: true, description: 'Without an id, for those of one topic.' })
    topic: string | null,
    @Ctx() context: Context,
  ): Promise<number> {
    return resendMessages(context.app.db, deedOf(context), id ?? (topic ? { topic } : 'all'), now());
  }

  @Allow('admin:manage')
  @Mutation(() => Boolean, { description: 'What is held back after the data were restored goes out from now on.' })
  async letSendingGo(@Ctx() context: Context): Promise<boolean> {
    await letSendingGo(context.app.db, deedOf(context));
    return true;
  }

  @Allow('admin:manage')
  @Mutation(() => Boolean, { description: 'A message is delivered no more.' })
  async giveUpMessage(
    @Arg('id', () => Int) id: number,
    @Arg('reason', () => String) reason: string,
    @Ctx() context: Context,
  ): Promise<boolean> {
    await giveUpMessage(context.app.db, deedOf(context), { id, reason }, now());
    return true;
  }

  @Allow('admin:manage')
  @Mutation(() => Boolean, { description: 'Lets a job run within seconds; a run that has begun is that run.' })
  async runJob(@Arg('name', () => String) name: string, @Ctx() context: Context): Promise<boolean> {
    await runJobSoon(context.app.health, deedOf(context), name);
    return true;
  }

  @Allow('admin:manage')
  @Mutation(() => Int, { description: 'Begins the record of slow statements anew; gives how many it had.' })
  clearSlowStatements(@Ctx() context: Context): Promise<number> {
    return clearSlowStatements(context.app.db, deedOf(context));
  }
}
