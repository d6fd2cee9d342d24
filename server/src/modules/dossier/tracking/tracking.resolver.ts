import { Arg, Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql';
import { Public } from '../../../graphql/access';
import type { Context } from '../../../graphql/context';
import { DateTime } from '../../../graphql/scalars';
import { DossierStatus } from '../dossier-terms';
import { trackDossier } from './public-tracking';

@ObjectType()
class TrackedStep {
  @Field(() => String)
  name: string;
  @Field(() => String)
  officeName: string;
  @Field(() => DateTime, { nullable: true })
  doneAt: number | null;
}

@ObjectType()
class TrackedDossier {
  @Field(() => String)
  code: string;
  @Field(() => String)
  procedureName: string;
  @Field(() => DossierStatus)
  status: DossierStatus;
  @Field(() => String)
  statusText: string;
  @Field(() => DateTime)
  receivedAt: number;
  @Field(() => DateTime, { nullable: true })
  dueAt: number | null;
  @Field(() => String, { nullable: true })
  currentOfficeName: string | null;
  @Field(() => String)
  applicantMasked: string;
  @Field(() => [TrackedStep])
  steps: TrackedStep[];
}

@Resolver()
export class TrackingResolver {
  @Public()
  @Query(() => TrackedDossier)
  async trackDossier(@Arg('code', () => String) code: string, @Ctx() context: Context): Promise<TrackedDossier> {
    const { app } = context;
    await context.limits.publicLookup();
    return trackDossier(app.db.read, await app.references(), code);
  }
}
