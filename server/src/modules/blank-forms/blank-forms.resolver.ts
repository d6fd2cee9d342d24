import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root, registerEnumType } from 'type-graphql';
import { Allow } from '../../graphql/access';
import { actorOf, type Context } from '../../graphql/context';
import { type BlankForm, FormUse } from '../catalogue/forms/blank-form';
import { BlankFormFileView, BlankFormView } from '../catalogue/forms/blank-form.types';
import { DossierDocument } from '../dossier/dossier-document.entity';
import { keepFormFile } from './keep-form-file';

registerEnumType(FormUse, { name: 'BlankFormUse' });

@Resolver()
export class BlankFormsResolver {
  @Allow('catalogue:admin')
  @Mutation(() => BlankFormFileView, {
    description: 'Checks and keeps an upload for the forms of a procedure; a draft that names it makes it one of them.',
  })
  async keepBlankFormFile(
    @Arg('code', () => String, { description: 'Of the procedure.' }) code: string,
    @Arg('uploadId', () => ID) uploadId: string,
    @Arg('use', () => FormUse) use: FormUse,
    @Ctx() context: Context,
  ): Promise<BlankFormFileView> {
    const { files, catalogue } = context.app;
    const rooms = { files, catalogue: await catalogue.get() };
    return keepFormFile(rooms, actorOf(context), { code, uploadId, use });
  }
}

@Resolver(() => DossierDocument)
export class DocumentFormResolver {
  @FieldResolver(() => BlankFormView, {
    nullable: true,
    description: 'Of the edition under which the dossier was received.',
  })
  async form(@Root() { requirementId }: DossierDocument, @Ctx() { app }: Context): Promise<BlankForm | null> {
    if (requirementId === null) return null;
    return (await app.catalogue.get()).findRequirement(requirementId)?.form ?? null;
  }
}
