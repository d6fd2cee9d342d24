import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../../graphql/access';
import { actorOf, type Context } from '../../../graphql/context';
import { now } from '../../../kernel/now';
import type { ReferenceLists } from '../../reference-lists/reference-lists';
import { ReferenceList } from '../../reference-lists/reference-terms';
import { PrintedForm } from './form-terms';
import { readWordings, saveFormText, wordingAt, wordingCode } from './form-texts';
import { FormTextsView, SaveFormTextInput } from './form-texts.types';
import { specOf } from './shipped-texts';

function viewOf(form: PrintedForm, wordings: ReferenceLists, staffId: string): FormTextsView {
  const { name, slug, texts } = specOf(form);
  const at = now();
  return {
    form,
    name,
    previewAddress: `/forms/preview/${slug}.pdf`,
    texts: Object.entries(texts).map(([key, { label, text, words = [] }]) => {
      const code = wordingCode(form, key);
      const editions = wordings.editions(ReferenceList.FORM_TEXT, code);
      return {
        key,
        code,
        label,
        text: wordingAt(wordings, form, key, at),
        shipped: text,
        words: [...words],
        revision: editions.at(-1)?.edition ?? 0,
        history: editions
          .map((edition) => ({
            ...edition,
            text: edition.ends ? null : edition.name,
            isOwn: edition.changedById === staffId,
          }))
          .reverse(),
      };
    }),
  };
}

@Resolver()
export class FormTextsResolver {
  @Allow('admin:manage')
  @Query(() => [FormTextsView], { description: 'Every printed form with its texts, and who changed them when.' })
  async formTexts(@Ctx() context: Context): Promise<FormTextsView[]> {
    const wordings = await readWordings(context.app.db.read);
    const { staffId } = actorOf(context);
    return Object.values(PrintedForm).map((form) => viewOf(form, wordings, staffId));
  }

  @Allow('admin:manage')
  @Mutation(() => FormTextsView, {
    description:
      'Gives a text of a form another wording; earlier ones stay readable. It counts when somebody else has confirmed it.',
  })
  async saveFormText(
    @Arg('input', () => SaveFormTextInput) { validFrom, text, ...input }: SaveFormTextInput,
    @Ctx() context: Context,
  ): Promise<FormTextsView> {
    const { app, address } = context;
    const by = actorOf(context);
    const change = { ...input, text: text ?? null, validFrom: validFrom ?? null };
    await saveFormText(app.db, { by, address }, change, now());
    return viewOf(input.form, await readWordings(app.db.read), by.staffId);
  }
}
