import { Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql';
import { Allow } from '../../../graphql/access';
import type { Context } from '../../../graphql/context';
import { DateTime } from '../../../graphql/scalars';
import { now } from '../../../kernel/now';
import { EntryState, ReferenceList } from '../../reference-lists/reference-terms';

@ObjectType({ description: 'How a cause was worded from a moment on.' })
class LateCauseWording {
  @Field(() => DateTime)
  from: number;
  @Field(() => String)
  text: string;
  @Field(() => String, { nullable: true })
  textEn: string | null;
}

@ObjectType({ description: 'A cause of lateness, from the list that the province keeps.' })
class LateCause {
  @Field(() => String)
  code: string;
  @Field(() => String)
  text: string;
  @Field(() => String, { nullable: true })
  textEn: string | null;
  @Field(() => Boolean)
  isActive: boolean;
  @Field(() => [LateCauseWording], { description: 'Oldest first: older records name the cause as it was then.' })
  wordings: LateCauseWording[];
}

@Resolver()
export class LateCausesResolver {
  @Allow('dossier:read')
  @Query(() => [LateCause], { description: 'Also those that are chosen no more: older records name them.' })
  async lateCauses(@Ctx() { app }: Context): Promise<LateCause[]> {
    const lists = await app.lists.get();
    const at = now();
    return [...lists.entries(ReferenceList.LATE_CAUSE)]
      .flatMap(([code, editions]) => {
        const worded = lists.wordsOf(ReferenceList.LATE_CAUSE, code, at);
        if (!worded) return [];
        const wordings = editions
          .filter(({ state, ends, validFrom }) => state === EntryState.CONFIRMED && !ends && validFrom <= at)
          .sort((a, b) => a.validFrom - b.validFrom || a.edition - b.edition)
          .map(({ validFrom, name, nameEn }) => ({ from: validFrom, text: name, textEn: nameEn }));
        const isActive = lists.find(ReferenceList.LATE_CAUSE, code, at) !== undefined;
        return [{ code, text: worded.name, textEn: worded.nameEn, isActive, wordings, place: worded.place }];
      })
      .sort((a, b) => a.place - b.place || (a.code < b.code ? -1 : 1));
  }
}
