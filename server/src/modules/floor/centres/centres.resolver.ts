import { Arg, Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { Public } from '../../../graphql/access';
import type { Context } from '../../../graphql/context';
import { DateTime, DayScalar } from '../../../graphql/scalars';
import { now } from '../../../kernel/now';
import { OfficeHoursView } from '../../calendar/hours/office-hours.types';
import { Tier } from '../../organisation/organisation-terms';
import { readLoads } from '../board/floor-load';
import { FloorLoad } from '../floor.types';
import { type CentreView, findCentres, getCentre, unusualDays } from './centres';

@ObjectType({ description: 'A centre as everybody may know it.' })
class Centre implements Omit<CentreView, 'officeId'> {
  @Field(() => String)
  areaCode: string;
  @Field(() => Tier)
  tier: Tier;
  @Field(() => String)
  name: string;
  @Field(() => String)
  areaName: string;
  @Field(() => String, { nullable: true, description: 'Of a commune.' })
  districtName: string | null;
  @Field(() => String, { nullable: true })
  address: string | null;
  @Field(() => String, { nullable: true })
  phone: string | null;
  @Field(() => Boolean, { description: 'Whether its desks work now.' })
  isOpen: boolean;
  @Field(() => String, { nullable: true, description: '"HH:mm" of today, while it is open.' })
  until: string | null;
  @Field(() => DateTime, { nullable: true, description: 'When it opens next, while it is closed.' })
  opensAt: number | null;
  @Field(() => OfficeHoursView)
  hours: OfficeHoursView;
}

@ObjectType({ description: 'An hour of the day over the last four weeks.' })
class CentreHour {
  @Field(() => Int)
  hour: number;
  @Field(() => Int, { description: 'Given out in it on all days together.' })
  tickets: number;
  @Field(() => Int, { nullable: true })
  meanWaitMinutes: number | null;
}

@ObjectType({ description: 'A centre, how busy it is now and when it usually is.' })
class CentrePage {
  @Field(() => Centre)
  centre: Centre;
  @Field(() => FloorLoad, { nullable: true })
  load: FloorLoad | null;
  @Field(() => [DayScalar], { description: 'Weekdays ahead on which it is closed.' })
  daysOff: string[];
  @Field(() => [DayScalar], { description: 'Weekend days ahead on which it works.' })
  workDays: string[];
  @Field(() => Int, { description: 'Of the last four weeks, on which tickets were given out.' })
  countedDays: number;
  @Field(() => [CentreHour])
  hours: CentreHour[];
}

/** Where citizens go, for who is still at home. */
@Resolver()
export class CentresResolver {
  @Public()
  @Query(() => [Centre], { description: 'Public. Without a wish the province’s and the districts’; at most sixty.' })
  async centres(
    @Arg('areaCode', () => String, { nullable: true, description: 'Its own, those above it and right below it.' })
    areaCode: string | null,
    @Arg('search', () => String, { nullable: true }) search: string | null,
    @Arg('procedureCode', () => String, { nullable: true, description: 'Only those that receive it.' })
    procedureCode: string | null,
    @Ctx() { app, limits }: Context,
  ): Promise<Centre[]> {
    await limits.publicLookup();
    return findCentres(await app.references(), { areaCode, search, procedureCode }, now());
  }

  @Public()
  @Query(() => CentrePage, { description: 'Public. One centre, its load now and its busiest hours.' })
  async centre(@Arg('areaCode', () => String) areaCode: string, @Ctx() { app, limits }: Context): Promise<CentrePage> {
    await limits.publicLookup();
    const at = now();
    const references = await app.references();
    const centre = getCentre(references, areaCode, at);
    const [[load = null], busy] = await Promise.all([
      readLoads(app.dossiers, app.boards, [centre.areaCode]),
      app.busyHours.of(centre.officeId, at),
    ]);
    const { off: daysOff, work: workDays } = unusualDays(references.calendars.of(centre.officeId), at);
    return { centre, load, daysOff, workDays, countedDays: busy.days, hours: busy.hours };
  }
}
