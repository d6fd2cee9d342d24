import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../graphql/access';
import { actorOf, type Context } from '../../graphql/context';
import { now } from '../../kernel/now';
import { DossierConnection } from '../dossier/dossier.types';
import { getFinding, readFindingDossiers, readFindings, withNotes } from './integrity.queries';
import { IntegrityFindings, IntegrityFindingView } from './integrity.types';
import { Pattern } from './integrity-terms';
import { noteFinding } from './note-finding';

/** Patterns by which rates can be polished. */
@Resolver()
export class IntegrityResolver {
  @Allow('report:read')
  @Query(() => IntegrityFindings, { description: 'Of my area, over this month and the two before it.' })
  async integrityFindings(
    @Arg('pattern', () => Pattern, { nullable: true }) pattern: Pattern | null,
    @Arg('areaCode', () => String, { nullable: true }) areaCode: string | null,
    @Ctx() context: Context,
  ): Promise<IntegrityFindings> {
    const references = await context.app.references();
    return readFindings(context.app.db.read, actorOf(context), references, { pattern, areaCode });
  }

  @Allow('report:read')
  @Query(() => IntegrityFindingView)
  async integrityFinding(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<IntegrityFindingView> {
    const { app } = context;
    const directory = await app.directory.get();
    const finding = await getFinding(app.db.read, actorOf(context), directory, id);
    const [view] = await withNotes(app.db.read, directory, [finding]);
    return view!;
  }

  @Allow('report:read')
  @Query(() => DossierConnection, { description: 'Exactly the dossiers that a finding counted.' })
  async findingDossiers(
    @Arg('id', () => ID) id: string,
    @Arg('first', () => Int) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: Context,
  ): Promise<DossierConnection> {
    const references = await context.app.references();
    return readFindingDossiers(context.app.db.read, actorOf(context), id, references, now(), { first, after });
  }

  @Allow('integrity:review')
  @Mutation(() => IntegrityFindingView, { description: 'Notes that one has looked at it, and what it was.' })
  async noteFinding(
    @Arg('id', () => ID) id: string,
    @Arg('seenNotes', () => Int, { description: 'How many notes were seen.' }) seenNotes: number,
    @Arg('note', () => String) note: string,
    @Ctx() context: Context,
  ): Promise<IntegrityFindingView> {
    const { app } = context;
    const directory = await app.directory.get();
    const deed = { actor: actorOf(context), address: context.address, findingId: id, seenNotes, note };
    await noteFinding(app.db, directory, now(), deed);
    return this.integrityFinding(id, context);
  }
}
