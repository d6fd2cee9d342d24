import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../../graphql/access';
import { actorOf, type Context } from '../../../graphql/context';
import type { Instant } from '../../../kernel/instant';
import { now } from '../../../kernel/now';
import { PrintedForm } from './form-terms';
import type { FormText } from './form-text.entity';
import { readWordings, saveFormText, wordingAt } from './form-texts';
import { FormTextsView, SaveFormTextInput } from './form-texts.types';
import { specOf } from './shipped-texts';

function viewOf(form: PrintedForm, wordings: readonly FormText[], at: Instant): FormTextsView {
  const { name, slug, texts } = specOf(form);
  const own = wordings.filter((wording) => wording.form === form);
  return {
    form,
    name,
    previewAddress: `/forms/preview/${slug}.pdf`,
    texts: Object.entries(texts).map(([key, { label, text, words = [] }]) => {
      const history = own.filter((wording) => wording.key === key).reverse();
      return {
        key,
        label,
        text: wordingAt(own, key, at)?.text ?? text,
        shipped: text,
        words: [...words],
        revision: history[0]?.revision ?? 0,
        history,
      };
    }),
  };
}

@Resolver()
export class FormTextsResolver {
  @Allow('admin:manage')
  @Query(() => [FormTextsView], { description: 'Every printed form with its texts, and who changed them when.' })
  async formTexts(@Ctx() { app }: Context): Promise<FormTextsView[]> {
    const wordings = await readWordings(app.db.read);
    const at = now();
    return Object.values(PrintedForm).map((form) => viewOf(form, wordings, at));
  }

  @Allow('admin:manage')
  @Mutation(() => FormTextsView, { description: 'Gives a text of a form another wording; earlier ones stay readable.' })
  async saveFormText(
    @Arg('input', () => SaveFormTextInput) { validFrom, text, ...input }: SaveFormTextInput,
    @Ctx() context: Context,
  ): Promise<FormTextsView> {
    const { app, address } = context;
    const change = { ...input, text: text ?? null, validFrom: validFrom ?? null };
    await saveFormText(app.db, actorOf(context), address, change, now());
    return viewOf(input.form, await readWordings(app.db.read, input.form), now());
  }
}
