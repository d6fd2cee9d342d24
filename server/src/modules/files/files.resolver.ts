import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Allow } from '../../graphql/access';
import { actorOf, type Context } from '../../graphql/context';
import { AuditKind } from '../audit/audit-terms';
import { Dossier } from '../dossier/dossier.entity';
import { DossierPayload } from '../dossier/dossier.types';
import { DossierDocument } from '../dossier/dossier-document.entity';
import { dossierPayload } from '../dossier/dossier-payload';
import type { DossierRow } from '../dossier/dossier-rows';
import { DocumentSource, FileSource } from '../dossier/history/file-source';
import { readOpenMatters } from '../dossier/history/open-matters';
import { withPresentOffices } from '../dossier/life/dossier.transitions';
import { digits } from '../dossier/receipt/applicant-rules';
import { attachFile, removeFile, reuseFile } from './change-files';
import { AttachFileInput, RemoveFileInput, ReuseFileInput } from './files.inputs';
import { mayAttachFiles, mayRemoveFiles } from './files.policy';
import { findReusable } from './files.queries';
import { ReusableFile, ShownFile } from './files.types';

/** A dossier in the schema is the row that it was read from. */
async function factsOf(dossier: Dossier, { app }: Context) {
  const row = dossier as unknown as DossierRow;
  return withPresentOffices(await app.directory.get(), { ...row, matters: readOpenMatters(row.openMatters) });
}

@Resolver(() => Dossier)
export class FilesResolver {
  @FieldResolver(() => [ShownFile])
  files(@Root() dossier: Dossier, @Ctx() context: Context): Promise<ShownFile[]> {
    return context.loaders.files.load(dossier.id);
  }

  @FieldResolver(() => Boolean, { description: 'Whether one may put files onto it.' })
  async mayAttachFiles(@Root() dossier: Dossier, @Ctx() context: Context): Promise<boolean> {
    return mayAttachFiles(actorOf(context), await factsOf(dossier, context));
  }

  @FieldResolver(() => Boolean, { description: 'Whether one may take files off it.' })
  async mayRemoveFiles(@Root() dossier: Dossier, @Ctx() context: Context): Promise<boolean> {
    return mayRemoveFiles(actorOf(context), await factsOf(dossier, context));
  }

  @Allow('dossier:file')
  @Query(() => [ReusableFile], {
    description: 'What the citizen with this ID number handed in or got before, in dossiers that one may see.',
  })
  async reusableFiles(
    @Arg('idNumber', () => String) idNumber: string,
    @Ctx() context: Context,
  ): Promise<ReusableFile[]> {
    const { app, address } = context;
    const actor = actorOf(context);
    app.audit.recordLook({ kind: AuditKind.APPLICANT_LOOKED_UP, actor, address, subject: idNumber });
    const references = await app.references();
    const found = await findReusable(app.db.read, actor, references, digits(idNumber));
    return found.map(({ file, isResult }) => ({
      file,
      isResult,
      dossierCode: file.dossierCode,
      documentName: file.documentName,
      procedureName: references.catalogue.getVersion(file.procedureVersionId).name,
    }));
  }

  @Allow('dossier:file')
  @Mutation(() => DossierPayload)
  async attachFile(
    @Arg('input', () => AttachFileInput) input: AttachFileInput,
    @Ctx() context: Context,
  ): Promise<DossierPayload> {
    const documentOrdinal = input.documentOrdinal ?? null;
    return dossierPayload(context, await attachFile(context.app, actorOf(context), { ...input, documentOrdinal }));
  }

  @Allow('dossier:file')
  @Mutation(() => DossierPayload)
  async reuseFile(
    @Arg('input', () => ReuseFileInput) input: ReuseFileInput,
    @Ctx() context: Context,
  ): Promise<DossierPayload> {
    const documentOrdinal = input.documentOrdinal ?? null;
    return dossierPayload(context, await reuseFile(context.app, actorOf(context), { ...input, documentOrdinal }));
  }

  @Allow('dossier:file')
  @Mutation(() => DossierPayload)
  async removeFile(
    @Arg('input', () => RemoveFileInput) input: RemoveFileInput,
    @Ctx() context: Context,
  ): Promise<DossierPayload> {
    return dossierPayload(context, await removeFile(context.app, actorOf(context), input));
  }
}

@Resolver(() => DossierDocument)
export class DocumentFilesResolver {
  @FieldResolver(() => DocumentSource, { description: 'In what form the office has it.' })
  async source(@Root() { dossierId, ordinal }: DossierDocument, @Ctx() context: Context): Promise<DocumentSource> {
    const files = (await context.loaders.files.load(dossierId)).filter((file) => file.documentOrdinal === ordinal);
    if (files.length === 0) return DocumentSource.PAPER;
    const isScanned = files.some(({ source }) => source === FileSource.DIGITISED);
    return isScanned ? DocumentSource.DIGITISED : DocumentSource.REUSED;
  }
}
