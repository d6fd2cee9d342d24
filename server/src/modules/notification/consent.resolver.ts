import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { Public } from '../../graphql/access';
import type { Context } from '../../graphql/context';
import { getConsentBySecret, writeConsent } from './consent';
import { ContactConsent } from './contact-consent.entity';

@ObjectType({ description: 'What a citizen chose about being told of one dossier. It says of nobody which.' })
class MessageChoice {
  @Field(() => Boolean, { description: 'Mails come, where there is an address.' })
  email: boolean;
  @Field(() => Boolean, { description: 'SMS come, where there is a number, and no mail comes instead.' })
  sms: boolean;
}

@InputType()
class MessageChoiceInput {
  @Field(() => String, { description: 'What stands behind "#" in the link of a mail.' })
  key: string;
  @Field(() => Boolean)
  email: boolean;
  @Field(() => Boolean)
  sms: boolean;
}

const viewOf = ({ email, sms }: ContactConsent): MessageChoice => ({ email: email !== 0, sms: sms !== 0 });

/** For citizens, by the link at the end of a mail. */
@Resolver()
export class ConsentResolver {
  @Public()
  @Query(() => MessageChoice, { description: 'Public. By the link at the end of a mail.' })
  async messageChoice(@Arg('key', () => String) key: string, @Ctx() { app, limits }: Context): Promise<MessageChoice> {
    await limits.publicLookup();
    return viewOf(await getConsentBySecret(app.db.read, key));
  }

  @Public()
  @Mutation(() => MessageChoice, { description: 'Public. What waits to be sent follows it, too.' })
  async chooseMessages(
    @Arg('input', () => MessageChoiceInput) { key, email, sms }: MessageChoiceInput,
    @Ctx() { app, limits }: Context,
  ): Promise<MessageChoice> {
    await limits.publicLookup();
    return app.db.transact(async (tx) => {
      const { aboutId, language, ...before } = await getConsentBySecret(tx, key);
      // What counts without a choice goes on where nothing is refused: a phone does not begin to ring for a "yes" to mail.
      const kept = (wanted: boolean, was: number | null) => (wanted && was === null ? null : wanted);
      const choice = { email: kept(email, before.email), sms: kept(sms, before.sms), language };
      await writeConsent(tx, aboutId, choice, null);
      return { email, sms };
    });
  }
}
