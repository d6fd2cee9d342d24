import { Arg, Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql';
import { Allow } from '../../../graphql/access';
import { actorOf, type Context } from '../../../graphql/context';
import { DateTime } from '../../../graphql/scalars';
import { now } from '../../../kernel/now';
import { AuditKind } from '../../audit/audit-terms';
import { dueMoment } from '../../calendar/statutory-clock';
import { findKnownApplicant } from './known-applicant';
import { getProcedure } from './receipt';

@ObjectType()
class DuePreview {
  @Field(() => DateTime)
  startsAt: number;
  @Field(() => DateTime, { nullable: true })
  dueAt: number | null;
}

@ObjectType({
  description: 'What earlier dossiers know of a citizen; `lastSeenAt` is when the newest of them was received.',
})
class KnownApplicant {
  @Field(() => String)
  fullName: string;
  @Field(() => String)
  idNumber: string;
  @Field(() => String, { nullable: true })
  phone: string | null;
  @Field(() => String, { nullable: true })
  email: string | null;
  @Field(() => String, { nullable: true })
  address: string | null;
  @Field(() => String, { nullable: true })
  areaCode: string | null;
  @Field(() => DateTime)
  lastSeenAt: number;
  @Field(() => String)
  lastProcedureName: string;
}

@Resolver()
export class ReceiptResolver {
  @Allow('dossier:receive')
  @Query(() => KnownApplicant, {
    nullable: true,
    description:
      'Earlier data of the citizen with this ID number, among the dossiers the actor may see; null where there is none.',
  })
  async knownApplicant(
    @Arg('idNumber', () => String) idNumber: string,
    @Ctx() context: Context,
  ): Promise<KnownApplicant | null> {
    const { app, address } = context;
    const actor = actorOf(context);
    app.audit.recordLook({ kind: AuditKind.APPLICANT_LOOKED_UP, actor, address, subject: idNumber });
    return findKnownApplicant(app.db.read, actor, await app.references(), idNumber);
  }

  @Allow('dossier:receive')
  @Query(() => DuePreview, { description: 'When a dossier of this procedure would be due if it were received now.' })
  async duePreview(
    @Arg('procedureCode', () => String) procedureCode: string,
    @Ctx() context: Context,
  ): Promise<DuePreview> {
    const { catalogue, calendars } = await context.app.references();
    const calendar = calendars.of(actorOf(context).office.id);
    const at = now();
    const { limit } = getProcedure(catalogue, procedureCode);
    return { startsAt: calendar.startOfWork(at), dueAt: dueMoment(limit, at, calendar) };
  }
}
