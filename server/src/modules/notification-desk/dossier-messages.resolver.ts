import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../graphql/access';
import { actorOf, type Context } from '../../graphql/context';
import { chooseDossierMessages, readDossierMessages } from './dossier-messages';
import { ChooseDossierMessagesInput, DossierMessages } from './dossier-messages.types';

/** What the citizen of one dossier is told, for those who deal with it. */
@Resolver()
export class DossierMessagesResolver {
  @Allow('dossier:read')
  @Query(() => DossierMessages, { description: 'Of a dossier that I may see.' })
  dossierMessages(@Arg('code', () => String) code: string, @Ctx() context: Context): Promise<DossierMessages> {
    return messagesOf(context, code);
  }

  @Allow('dossier:receive')
  @Mutation(() => DossierMessages, {
    description: 'What the citizen says at the desk; what waits to be sent follows it.',
  })
  async chooseDossierMessages(
    @Arg('input', () => ChooseDossierMessagesInput) input: ChooseDossierMessagesInput,
    @Ctx() context: Context,
  ): Promise<DossierMessages> {
    const { app, address } = context;
    await chooseDossierMessages(app.db, actorOf(context), await app.references(), { ...input, address });
    return messagesOf(context, input.code);
  }
}

async function messagesOf(context: Context, code: string): Promise<DossierMessages> {
  const { db, notices } = context.app;
  return readDossierMessages(db.read, actorOf(context), await context.app.references(), notices, code);
}
