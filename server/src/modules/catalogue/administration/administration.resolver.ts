import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { IsNull, Not } from 'typeorm';
import { Allow } from '../../../graphql/access';
import { actorOf, type Context, deedOf } from '../../../graphql/context';
import { DateTime } from '../../../graphql/scalars';
import { fileFromBase64 } from '../../../kernel/base64';
import { badField, notFound } from '../../../kernel/errors';
import type { Instant } from '../../../kernel/instant';
import { now } from '../../../kernel/now';
import { pageSize } from '../../../kernel/page';
import { clean } from '../../../kernel/text';
import { AdministeredFilter, ProcedureContentInput } from './administration.inputs';
import {
  AdministeredProcedures,
  NationalComparisonView,
  ProcedureDraftView,
  ProcedureFolder,
  ProcedureImportReport,
} from './administration.types';
import { draftView, editionView } from './administration.views';
import { DraftState } from './administration-terms';
import { beginDraft } from './begin-draft';
import { confirmDraft } from './confirm-draft';
import { type CatalogueRoom, contentOf, getDraft, officesFrom } from './draft-store';
import { discardDraft, proposeDraft, saveDraft } from './edit-draft';
import { importProcedures } from './import-procedures';
import { compareWithNational, shorteningOf, sumOfShortenings } from './national-list';
import { officeChoices } from './office-coverage';
import { ProcedureDraft } from './procedure-draft.entity';
import { listProcedures, readinessOf } from './procedure-list';
import { needsSecondPerson, setSecondPerson } from './second-person';

const SHOWN_DRAFTS = 20;

const roomOf = ({ app }: Context): CatalogueRoom => ({
  db: app.db,
  directory: app.directory,
  catalogue: app.catalogue,
  directoryOn: app.directoryOn,
  findFormFiles: app.findFormFiles,
  now,
});

async function sightOf(context: Context) {
  const { app } = context;
  const [directory, catalogue, secondPerson] = await Promise.all([
    app.directory.get(),
    app.catalogue.get(),
    needsSecondPerson(app.db.read),
  ]);
  return { directory, catalogue, secondPerson, by: actorOf(context) };
}

/** One that is handed in for a day is held against the offices of that day. */
async function viewOf(context: Context, draft: ProcedureDraft): Promise<ProcedureDraftView> {
  const sight = await sightOf(context);
  const { state, effectiveFrom } = draft;
  const isAhead = state === DraftState.CHECKED && effectiveFrom !== null;
  return draftView(draft, isAhead ? { ...sight, ...(await officesFrom(context.app, effectiveFrom)) } : sight);
}

async function shown(context: Context, id: string): Promise<ProcedureDraftView> {
  context.app.catalogue.expire();
  return viewOf(context, await getDraft(context.app.db.read, id));
}

/** Procedures administered: the list, a procedure's life, and the commands on drafts. */
@Resolver()
export class CatalogueAdministrationResolver {
  @Allow('catalogue:admin')
  @Query(() => AdministeredProcedures, { description: 'Every procedure, ended ones too, by code.' })
  async administeredProcedures(
    @Arg('filter', () => AdministeredFilter, { nullable: true }) filter: AdministeredFilter | null,
    @Arg('first', () => Int, { nullable: true }) first: number | null,
    @Arg('offset', () => Int, { nullable: true }) offset: number | null,
    @Ctx() context: Context,
  ): Promise<AdministeredProcedures> {
    const size = pageSize(first);
    const from = offset ?? 0;
    if (from < 0) throw badField('offset', 'Không được âm.');
    const { directory, catalogue, secondPerson } = await sightOf(context);
    const open = await context.app.db.read.entities.findBy(ProcedureDraft, { openCode: Not(IsNull()) });
    const drafts = new Map(open.map(({ code, state }) => [code, state]));
    const found = listProcedures(catalogue, directory, filter ?? {}, now()).filter(
      ({ edition }) => !filter?.hasDraft || drafts.has(edition.code),
    );
    const all = [...catalogue.procedures].map((editions) => editions.at(-1)!);
    const distinct = (values: (string | null)[]) =>
      [...new Set(values.filter((value) => value !== null))].sort((a, b) => a.localeCompare(b, 'vi'));
    return {
      totalCount: found.length,
      nodes: found.slice(from, from + size).map(({ edition, state, editions }) => ({
        code: edition.code,
        name: edition.name,
        field: edition.field,
        agency: edition.agency,
        limit: edition.limit,
        receivingTiers: edition.receivingTiers,
        state,
        readiness: readinessOf(edition, directory),
        shortening: shorteningOf(edition.code, edition.limit),
        versions: editions,
        draft: drafts.get(edition.code) ?? null,
      })),
      shortening: sumOfShortenings(found.map(({ edition }) => edition)),
      fields: distinct(all.map(({ field }) => field)),
      agencies: distinct(all.map(({ agency }) => agency)),
      secondPerson,
    };
  }

  @Allow('catalogue:admin')
  @Query(() => ProcedureFolder)
  async procedureFolder(@Arg('code', () => String) typed: string, @Ctx() context: Context): Promise<ProcedureFolder> {
    const code = clean(typed);
    const sight = await sightOf(context);
    const editions = sight.catalogue.editionsOf(code);
    const drafts = await context.app.db.read.entities.find(ProcedureDraft, {
      where: { code },
      order: { createdAt: 'DESC' },
      take: SHOWN_DRAFTS + 1,
    });
    if (editions.length === 0 && drafts.length === 0) throw notFound('thủ tục mang mã này');
    const open = drafts.find(({ openCode }) => openCode !== null);
    const at = now();
    return {
      code,
      name: editions.at(-1)?.name ?? contentOf(drafts[0]!).name,
      editions: editions
        .map((edition) => editionView(edition, editions, { directory: sight.directory, drafts, at }))
        .reverse(),
      draft: open ? await viewOf(context, open) : null,
      history: drafts.filter((draft) => draft !== open).map((draft) => draftView(draft, sight)),
      offices: officeChoices(sight.directory),
    };
  }

  @Allow('catalogue:admin')
  @Query(() => NationalComparisonView, { description: 'The catalogue against the national list.' })
  async nationalComparison(@Ctx() { app }: Context): Promise<NationalComparisonView> {
    return compareWithNational(await app.catalogue.get());
  }

  @Allow('catalogue:admin')
  @Mutation(() => ProcedureDraftView, {
    description: 'Begins a draft from the newest version or, of a procedure that is missing, from the national list.',
  })
  async beginProcedureDraft(
    @Arg('code', () => String) code: string,
    @Arg('ending', () => Boolean, { nullable: true }) ending: boolean | null,
    @Ctx() context: Context,
  ): Promise<ProcedureDraftView> {
    return shown(context, await beginDraft(roomOf(context), deedOf(context), { code, ending }));
  }

  @Allow('catalogue:admin')
  @Mutation(() => ProcedureDraftView)
  async saveProcedureDraft(
    @Arg('id', () => ID) id: string,
    @Arg('revision', () => Int) revision: number,
    @Arg('content', () => ProcedureContentInput) content: ProcedureContentInput,
    @Ctx() context: Context,
  ): Promise<ProcedureDraftView> {
    await saveDraft(roomOf(context), deedOf(context), { id, revision }, { ...content, code: '' });
    return shown(context, id);
  }

  @Allow('catalogue:admin')
  @Mutation(() => ProcedureDraftView, { description: 'Holds a draft against the rules and hands it in.' })
  async proposeProcedureDraft(
    @Arg('id', () => ID) id: string,
    @Arg('revision', () => Int) revision: number,
    @Arg('effectiveFrom', () => DateTime, { nullable: true, description: 'Null for at once.' })
    effectiveFrom: Instant | null,
    @Ctx() context: Context,
  ): Promise<ProcedureDraftView> {
    await proposeDraft(roomOf(context), deedOf(context), { id, revision }, effectiveFrom ?? null);
    return shown(context, id);
  }

  @Allow('catalogue:admin')
  @Mutation(() => ProcedureDraftView, { description: 'Makes it a version, by somebody who had no hand in it.' })
  async confirmProcedureDraft(
    @Arg('id', () => ID) id: string,
    @Arg('revision', () => Int) revision: number,
    @Ctx() context: Context,
  ): Promise<ProcedureDraftView> {
    await confirmDraft(roomOf(context), deedOf(context), { id, revision });
    return shown(context, id);
  }

  @Allow('catalogue:admin')
  @Mutation(() => ProcedureDraftView)
  async discardProcedureDraft(
    @Arg('id', () => ID) id: string,
    @Arg('revision', () => Int) revision: number,
    @Ctx() context: Context,
  ): Promise<ProcedureDraftView> {
    await discardDraft(roomOf(context), deedOf(context), { id, revision });
    return shown(context, id);
  }

  @Allow('catalogue:admin')
  @Mutation(() => ProcedureImportReport, {
    description: 'Makes a draft of each row of a workbook that differs from the catalogue; nothing becomes effective.',
  })
  async importProcedures(
    @Arg('file', () => String, { description: 'As `/catalogue/procedures.xlsx` has it, at most 700 kB, Base64.' })
    file: string,
    @Ctx() context: Context,
  ): Promise<ProcedureImportReport> {
    return importProcedures(roomOf(context), deedOf(context), fileFromBase64(file));
  }

  @Allow('catalogue:admin')
  @Mutation(() => Boolean, { description: 'Whether a second person confirms drafts. Gives what holds now.' })
  async setProcedureSecondPerson(
    @Arg('required', () => Boolean) required: boolean,
    @Ctx() context: Context,
  ): Promise<boolean> {
    await setSecondPerson(context.app.db, deedOf(context), required);
    return needsSecondPerson(context.app.db.read);
  }
}
