import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver, registerEnumType } from 'type-graphql';
import { Allow } from '../../../graphql/access';
import { actorOf, type Context } from '../../../graphql/context';
import { now } from '../../../kernel/now';
import { getAssignee } from './assignee';
import { type BulkResult, runBulk } from './bulk';
import { advanceDossier } from './commands/advance-dossier';
import { assignDossier } from './commands/assign-dossier';
import { claimDossier } from './commands/claim-dossier';
import { releaseDossier } from './commands/release-dossier';
import { returnResult } from './commands/return-result';
import { ClaimDossierInput } from './life.inputs';

/** What can be done to many dossiers in one action. */
enum BulkAction {
  CLAIM = 'CLAIM',
  ASSIGN = 'ASSIGN',
  RELEASE = 'RELEASE',
  /** At an APPROVE step this approves. */
  ADVANCE = 'ADVANCE',
  RETURN_RESULT = 'RETURN_RESULT',
}

registerEnumType(BulkAction, { name: 'BulkAction' });

@InputType()
class BulkInput {
  @Field(() => BulkAction)
  action: BulkAction;
  @Field(() => [ClaimDossierInput])
  targets: ClaimDossierInput[];
  @Field(() => ID, { nullable: true, description: 'For ASSIGN.' })
  staffId?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'For ASSIGN, where the colleague is on leave.' })
  evenIfAway?: boolean | null;
  @Field(() => String, { nullable: true, description: 'For RETURN_RESULT: who took them.' })
  receivedBy?: string | null;
  @Field(() => String, { nullable: true })
  note?: string | null;
}

@ObjectType('BulkProblem')
class BulkProblemView {
  @Field(() => String, { description: 'As `extensions.code` of a single command.' })
  code: string;
  @Field(() => String)
  message: string;
  @Field(() => String, { nullable: true, description: 'Of a CONFLICT: who has changed it.' })
  who: string | null;
  @Field(() => String, { nullable: true, description: 'Of a CONFLICT: when.' })
  when: string | null;
  @Field(() => Int, { nullable: true, description: 'Of a CONFLICT: the version that it has now.' })
  currentVersion: number | null;
}

@ObjectType()
class BulkItem {
  @Field(() => ID)
  id: string;
  @Field(() => Boolean)
  isDone: boolean;
  @Field(() => BulkProblemView, { nullable: true })
  problem: BulkProblemView | null;
}

@ObjectType()
class BulkPayload {
  @Field(() => Int)
  done: number;
  @Field(() => Int)
  failed: number;
  @Field(() => [BulkItem], { description: 'In the order of the targets.' })
  items: BulkItem[];
}

@Resolver()
export class BulkResolver {
  @Allow('dossier:claim', 'dossier:assign', 'dossier:advance', 'dossier:approve', 'dossier:return')
  @Mutation(() => BulkPayload, {
    description: 'The same action on many dossiers, each by itself: what can’t be done is reported, the rest is done.',
  })
  async bulkDossiers(@Arg('input', () => BulkInput) input: BulkInput, @Ctx() context: Context): Promise<BulkPayload> {
    const items = await run(context, input);
    const done = items.filter(({ isDone }) => isDone).length;
    return { done, failed: items.length - done, items };
  }
}

async function run(context: Context, { action, targets, ...input }: BulkInput): Promise<BulkResult[]> {
  const { app } = context;
  const actor = actorOf(context);
  const room = app.dossiers;
  switch (action) {
    case BulkAction.CLAIM:
      return runBulk(room, actor, claimDossier, targets, {});
    case BulkAction.RELEASE:
      return runBulk(room, actor, releaseDossier, targets, { note: input.note });
    case BulkAction.ADVANCE:
      return runBulk(room, actor, advanceDossier, targets, { note: input.note });
    case BulkAction.RETURN_RESULT:
      return runBulk(room, actor, returnResult, targets, { receivedBy: input.receivedBy ?? '' });
    case BulkAction.ASSIGN: {
      const { staffId, evenIfAway, note } = input;
      const assignee = await getAssignee(app.db.read, actor, { staffId: staffId ?? '', evenIfAway }, now());
      return runBulk(room, actor, assignDossier, targets, { ...assignee, note });
    }
  }
}
