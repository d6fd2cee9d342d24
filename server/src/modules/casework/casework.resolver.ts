import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../graphql/access';
import { actorOf, type Context } from '../../graphql/context';
import { CaseDaysInput, CaseDaysView } from './case.types';
import { readCaseDays, setCaseDays } from './case-days';

@Resolver()
export class CaseworkResolver {
  @Allow('dossier:read')
  @Query(() => CaseDaysView)
  caseDays(@Ctx() { app }: Context): Promise<CaseDaysView> {
    return readCaseDays(app.db.read);
  }

  @Allow('admin:manage')
  @Mutation(() => CaseDaysView, { description: 'For what begins from now on.' })
  setCaseDays(@Arg('input', () => CaseDaysInput) input: CaseDaysInput, @Ctx() context: Context): Promise<CaseDaysView> {
    return setCaseDays(context.app.db, actorOf(context), context.address, input);
  }
}
