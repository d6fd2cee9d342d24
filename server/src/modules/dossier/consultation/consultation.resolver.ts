import { Arg, Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { Allow } from '../../../graphql/access';
import { actorOf, type Context } from '../../../graphql/context';
import { DateTime } from '../../../graphql/scalars';
import { now } from '../../../kernel/now';
import { Office } from '../../organisation/office.entity';
import { Dossier } from '../dossier.entity';
import { PageInfo } from '../dossier.types';
import { ConsultationStanding } from '../history/consultation.entity';
import { ConsultationSide, readConsultations } from './consultation.queries';

@ObjectType({ description: 'A question that still takes an answer, with the dossier that it is about.' })
class ConsultationItem {
  @Field(() => Int)
  ordinal: number;
  @Field(() => DateTime)
  askedAt: number;
  @Field(() => DateTime)
  dueAt: number;
  @Field(() => ConsultationStanding)
  state: ConsultationStanding;
  @Field(() => String, { description: 'Who is asked.' })
  officeName: string;
  @Field(() => Office)
  askedByOffice: Office;
  @Field(() => Dossier)
  dossier: Dossier;
}

@ObjectType()
class ConsultationConnection {
  @Field(() => Int)
  totalCount: number;
  @Field(() => PageInfo)
  pageInfo: PageInfo;
  @Field(() => [ConsultationItem])
  nodes: ConsultationItem[];
}

@Resolver()
export class ConsultationResolver {
  @Allow('dossier:read')
  @Query(() => ConsultationConnection, {
    description: 'What my office is asked, or has asked, and has no answer to yet; soonest due first.',
  })
  async consultations(
    @Arg('side', () => ConsultationSide) side: ConsultationSide,
    @Arg('first', () => Int) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: Context,
  ): Promise<ConsultationConnection> {
    const { app } = context;
    return readConsultations(app.db.read, actorOf(context), await app.references(), now(), side, { first, after });
  }
}
