import { Arg, Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql';
import { Allow } from '../../../graphql/access';
import type { Context } from '../../../graphql/context';
import { now } from '../../../kernel/now';
import { ReasonPurpose, ReferenceList } from '../../reference-lists/reference-terms';

@ObjectType({ description: 'A reason that may be given to a citizen, from the list that the province keeps.' })
class RefusalReason {
  @Field(() => String)
  code: string;
  @Field(() => String, { description: 'As it is written on the paper.' })
  text: string;
  @Field(() => String, { nullable: true, description: 'For who reads the screen in English.' })
  textEn: string | null;
  @Field(() => String, { nullable: true, description: 'What has to be said beside it.' })
  note: string | null;
}

@Resolver()
export class RefusalReasonsResolver {
  @Allow('dossier:read')
  @Query(() => [RefusalReason], { description: 'Those that may be chosen now, in the order of the list.' })
  async refusalReasons(
    @Arg('purpose', () => ReasonPurpose) purpose: ReasonPurpose,
    @Ctx() { app }: Context,
  ): Promise<RefusalReason[]> {
    return (await app.lists.get())
      .at(ReferenceList.REFUSAL_REASON, now())
      .filter(({ data }) => data.purposes?.includes(purpose))
      .map(({ code, name, nameEn, note }) => ({ code, text: name, textEn: nameEn, note }));
  }
}
