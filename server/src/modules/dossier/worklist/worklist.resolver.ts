import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Ctx,
  Field,
  ID,
  Info,
  InputType,
  Int,
  ObjectType,
  Query,
  Resolver,
  Root,
  Subscription,
} from 'type-graphql';
import { untilAvailable } from '../../../database/until-available';
import { Allow } from '../../../graphql/access';
import { actorOf, type Context } from '../../../graphql/context';
import { now } from '../../../kernel/now';
import { AuditKind } from '../../audit/audit-terms';
import { DossierConnection } from '../dossier.types';
import { columnsFor } from '../dossier-rows';
import { readSentUp, readWorklist, readWorklistCounts } from './worklist.queries';
import { WorklistView } from './worklist-terms';

@InputType()
class WorklistFilter {
  @Field(() => String, { nullable: true })
  search?: string | null;
  @Field(() => WorklistView, { nullable: true })
  view?: WorklistView | null;
}

@ObjectType()
class WorklistCounts {
  @Field(() => Int)
  all: number;
  @Field(() => Int)
  toDo: number;
  @Field(() => Int)
  mine: number;
  @Field(() => Int)
  overdue: number;
  @Field(() => Int)
  today: number;
  @Field(() => Int)
  dueSoon: number;
  @Field(() => Int)
  supplement: number;
  @Field(() => Int)
  arrived: number;
  @Field(() => Int)
  toReturn: number;
  @Field(() => Int, { description: 'Waiting for the answer of another office.' })
  consulting: number;
  @Field(() => Int, { description: 'Waiting for a signature.' })
  toSign: number;
  @Field(() => Int, { description: 'Questions to my office that still take an answer.' })
  asked: number;
  @Field(() => Int, { description: 'Received here and now waiting at a higher tier.' })
  sentUp: number;
}

@ObjectType()
class WorklistChange {
  @Field(() => ID, { description: 'The dossier or, where I was told something else, what that is about.' })
  dossierId: string;
}

@Resolver()
export class WorklistResolver {
  @Allow('dossier:read')
  @Query(() => DossierConnection)
  async worklist(
    @Arg('filter', () => WorklistFilter, { nullable: true }) filter: WorklistFilter | null,
    @Arg('first', () => Int) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<DossierConnection> {
    const { app, address } = context;
    const actor = actorOf(context);
    if (filter?.search) {
      app.audit.recordLook({ kind: AuditKind.DOSSIERS_SEARCHED, actor, address, subject: filter.search });
    }
    const references = await app.references();
    const page = { first, after };
    return readWorklist(app.db.read, actor, references, now(), filter ?? {}, page, columnsFor(info));
  }

  @Allow('dossier:read')
  @Query(() => WorklistCounts)
  async worklistCounts(@Ctx() context: Context): Promise<WorklistCounts> {
    const { app } = context;
    return readWorklistCounts(app.db.read, actorOf(context), await app.references(), now());
  }

  @Allow('dossier:read')
  @Query(() => DossierConnection, {
    description: 'Dossiers received at my office that are now at another one, newest first.',
  })
  async sentUp(
    @Arg('first', () => Int) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: Context,
  ): Promise<DossierConnection> {
    const { app } = context;
    return readSentUp(app.db.read, actorOf(context), await app.references(), now(), { first, after });
  }

  @Allow('dossier:read')
  @Subscription(() => WorklistChange, {
    description: "Something at my office's work list changed, or I was told something.",
    subscribe: ({ context }: { context: Context }) => {
      const { office, staffId } = actorOf(context);
      const isEntitled = async () => (await untilAvailable(() => context.app.sessions.find(context.token))) !== null;
      return context.app.feed.follow([office.id, staffId], isEntitled);
    },
  })
  worklistChanged(@Root() dossierId: string): WorklistChange {
    return { dossierId };
  }
}
