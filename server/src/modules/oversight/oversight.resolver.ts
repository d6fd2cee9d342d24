import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Allow, SignedIn } from '../../graphql/access';
import { actorOf, type Context } from '../../graphql/context';
import { badField } from '../../kernel/errors';
import { AuditKind } from '../audit/audit-terms';
import { readRetentionMonths, setRetentionMonths } from '../audit/settings';
import { getRowByCode } from '../dossier/dossier.queries';
import { DossierLookPage, RecordExportInput, TrailFilter, TrailPage } from './oversight.types';
import { readLooks, readTrail } from './trail.queries';

const LONGEST_NAME = 100;

/** What was looked for in the trail, in a line. */
function inWords(filter: TrailFilter): string {
  return Object.entries(filter)
    .filter(([, value]) => value)
    .map(([name, value]) => `${name}=${value}`)
    .join(' ');
}

@Resolver()
export class OversightResolver {
  @Allow('audit:dossier')
  @Query(() => DossierLookPage, {
    description: 'Who has opened or printed a dossier that I may see, newest first; looks within five minutes are one.',
  })
  async dossierLooks(
    @Arg('code', () => String) code: string,
    @Arg('first', () => Int, { nullable: true }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: Context,
  ): Promise<DossierLookPage> {
    const { app, address } = context;
    const actor = actorOf(context);
    const references = await app.references();
    const { code: dossierCode } = await getRowByCode(app.db.read, actor, references, code);
    app.audit.recordLook({ kind: AuditKind.TRAIL_READ, actor, address, dossierCode });
    return readLooks(app.db.read, references.directory, dossierCode, { first, after });
  }

  @Allow('audit:read')
  @Query(() => TrailPage, { description: 'The access trail of the whole province, newest first.' })
  async accessTrail(
    @Arg('filter', () => TrailFilter, { nullable: true }) filter: TrailFilter | null,
    @Arg('first', () => Int, { nullable: true }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: Context,
  ): Promise<TrailPage> {
    const { app, address } = context;
    const actor = actorOf(context);
    const wanted = filter ?? {};
    app.audit.recordLook({ kind: AuditKind.TRAIL_READ, actor, address, subject: inWords(wanted) });
    return readTrail(app.db.read, await app.directory.get(), wanted, { first, after });
  }

  @Allow('audit:read')
  @Query(() => Int, { description: 'For how many months the access trail is kept.' })
  auditRetentionMonths(@Ctx() { app }: Context): Promise<number> {
    return readRetentionMonths(app.db.read);
  }

  @Allow('admin:manage')
  @Mutation(() => Int)
  async setAuditRetention(@Arg('months', () => Int) months: number, @Ctx() context: Context): Promise<number> {
    await setRetentionMonths(context.app.db, actorOf(context), context.address, months);
    return months;
  }

  @SignedIn()
  @Mutation(() => Boolean, {
    description:
      'A screen tells that it made a file of what it had been given. Files that the server makes tell themselves.',
  })
  recordExport(
    @Arg('input', () => RecordExportInput) { name, count, scope }: RecordExportInput,
    @Ctx() context: Context,
  ): boolean {
    if (name.trim() === '' || name.length > LONGEST_NAME)
      throw badField('name', `Phải có từ 1 đến ${LONGEST_NAME} ký tự.`);
    if (count < 0) throw badField('count', 'Không được âm.');
    const { app, address } = context;
    const made = { kind: AuditKind.EXPORTED, actor: actorOf(context), address, subject: name };
    app.audit.record({ ...made, detail: { count, scope: scope.slice(0, 500) } });
    return true;
  }
}
