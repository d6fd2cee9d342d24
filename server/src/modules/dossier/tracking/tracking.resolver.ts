import { Arg, Ctx, Field, FieldResolver, ObjectType, Query, Resolver, Root, registerEnumType } from 'type-graphql';
import { Public } from '../../../graphql/access';
import type { Context } from '../../../graphql/context';
import { DateTime } from '../../../graphql/scalars';
import { OfficeHoursView } from '../../calendar/hours/office-hours.types';
import { NoticeChannel, NoticeEvent } from '../../notification/notification-terms';
import { Office } from '../../organisation/office.entity';
import { DossierStatus, ReturnBy } from '../dossier-terms';
import { Language } from './explain-dates';
import { type TrackedDossierView, trackDossier } from './public-tracking';

registerEnumType(Language, { name: 'Language' });

@ObjectType()
class TrackedStep {
  @Field(() => String)
  name: string;
  @Field(() => String)
  officeName: string;
  @Field(() => DateTime, { nullable: true })
  doneAt: number | null;
}

@ObjectType({ description: 'Something that the citizen was told, and by which way.' })
class ToldNotice {
  @Field(() => NoticeEvent)
  event: NoticeEvent;
  @Field(() => NoticeChannel)
  channel: NoticeChannel;
  @Field(() => DateTime)
  at: number;
}

@ObjectType()
export class TrackedDossier {
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
  @Field(() => Office, {
    description: 'Where the result is fetched; of one that was closed, what goes on with its work.',
  })
  receivingOffice: Office;
  @Field(() => String)
  applicantMasked: string;
  @Field(() => [TrackedStep])
  steps: TrackedStep[];
  @Field(() => Boolean, {
    description: 'Whether the key was right; without it there is neither procedure nor applicant nor step.',
  })
  isWhole: boolean;
  @Field(() => ReturnBy, {
    nullable: true,
    description: 'How the result comes to the citizen; nothing without the key.',
  })
  returnBy: ReturnBy | null;
  @Field(() => [ToldNotice], { description: 'What the citizen was told, newest first; empty without the key.' })
  told: ToldNotice[];
  @Field(() => OfficeHoursView, { description: 'Of the desk that received it, where the result is fetched.' })
  receivedAtHours: OfficeHoursView;
}

@Resolver(() => TrackedDossier)
export class TrackingResolver {
  @Public()
  @Query(() => TrackedDossier, {
    description:
      'Public. The code gives status, dates and office; with the key that is printed on the slip, the whole.',
  })
  async trackDossier(
    @Arg('code', () => String) code: string,
    @Arg('key', () => String, { nullable: true }) key: string | null,
    @Ctx() context: Context,
  ): Promise<TrackedDossierView> {
    const { app } = context;
    await context.limits.publicLookup();
    return trackDossier(app.db.read, await app.references(), code, key ?? '');
  }

  @FieldResolver(() => [String], {
    description: 'Why the result is owed when it is, in plain sentences; empty without the key.',
  })
  explanation(
    @Root() dossier: TrackedDossierView,
    @Arg('language', () => Language, { defaultValue: Language.VI }) language: Language,
  ): string[] {
    return dossier.explain(language);
  }
}
