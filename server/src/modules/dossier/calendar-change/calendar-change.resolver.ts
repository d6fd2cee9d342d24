import { Arg, Ctx, Field, InputType, Int, Mutation, ObjectType, Query, Resolver, registerEnumType } from 'type-graphql';
import { Like } from 'typeorm';
import { Allow } from '../../../graphql/access';
import { actorOf, type Context } from '../../../graphql/context';
import { DateTime, DayScalar } from '../../../graphql/scalars';
import { now } from '../../../kernel/now';
import { CalendarDay } from '../../calendar/calendar.entity';
import { DEFAULT_CALENDAR_ID } from '../../calendar/calendar-cache';
import { DayChange } from '../../calendar/calendar-change-plan';
import { DayKind } from '../../calendar/clock-terms';
import type { Directory } from '../../organisation/directory';
import { applyCalendarChange } from './apply-calendar-change';
import { CalendarChange } from './calendar-change.entity';
import { type CalendarPreview, previewCalendarChange } from './preview-calendar-change';

registerEnumType(DayChange, { name: 'DayChange' });
registerEnumType(DayKind, { name: 'DayKind' });

const LAST_CHANGES = 10;

@ObjectType()
class SpecialDay {
  @Field(() => DayScalar)
  day: string;
  @Field(() => DayKind)
  kind: DayKind;
  @Field(() => String)
  reason: string;
}

@ObjectType({ description: 'The days of a year that are not as their weekday says, and the latest changes.' })
class CalendarYear {
  @Field(() => [SpecialDay])
  days: SpecialDay[];
  @Field(() => [CalendarChange])
  changes: CalendarChange[];
}

@InputType()
class CalendarDayInput {
  @Field(() => DayScalar)
  day: string;
  @Field(() => DayChange)
  kind: DayChange;
  @Field(() => String, { nullable: true, description: 'Wanted for a day off.' })
  reason?: string | null;
}

@ObjectType()
class MovedCount {
  @Field(() => String)
  key: string;
  @Field(() => String)
  name: string;
  @Field(() => Int)
  moved: number;
}

@ObjectType()
class MovedDossierView {
  @Field(() => String)
  code: string;
  @Field(() => String)
  officeName: string;
  @Field(() => String)
  procedureName: string;
  @Field(() => DateTime, { nullable: true })
  before: number | null;
  @Field(() => DateTime, { nullable: true })
  after: number | null;
}

@ObjectType({ description: 'Which open dossiers would get another due moment.' })
class CalendarPreviewView {
  @Field(() => Int)
  moved: number;
  @Field(() => Int)
  later: number;
  @Field(() => Int)
  earlier: number;
  @Field(() => [MovedCount], { description: 'By district (or the province itself), most first.' })
  byArea: MovedCount[];
  @Field(() => [MovedCount], { description: 'By receiving office, most first.' })
  byOffice: MovedCount[];
  @Field(() => [MovedDossierView], { description: 'Those due first, at most fifty.' })
  sample: MovedDossierView[];
}

function viewOf({ byOffice, sample, ...counts }: CalendarPreview, directory: Directory): CalendarPreviewView {
  const root = directory.children(null)[0]?.code;
  const areas = new Map<string, MovedCount>();
  const offices: MovedCount[] = [];
  for (const [officeId, moved] of byOffice) {
    const { code, name, areaCode } = directory.getOffice(officeId);
    offices.push({ key: code, name, moved });
    const own = directory.findArea(areaCode)!;
    const area = own.parentCode === null || own.parentCode === root ? own : directory.findArea(own.parentCode)!;
    const sum = areas.get(area.code) ?? { key: area.code, name: area.name, moved: 0 };
    areas.set(area.code, { ...sum, moved: sum.moved + moved });
  }
  const mostFirst = (a: MovedCount, b: MovedCount) => b.moved - a.moved || (a.key < b.key ? -1 : 1);
  return {
    ...counts,
    byArea: [...areas.values()].sort(mostFirst),
    byOffice: offices.sort(mostFirst),
    sample: sample.map(({ officeId, ...dossier }) => ({
      ...dossier,
      officeName: directory.getOffice(officeId).name,
    })),
  };
}

/** Holidays announced and swapped. */
@Resolver()
export class CalendarChangeResolver {
  @Allow('admin:manage')
  @Query(() => CalendarYear)
  async calendarYear(@Arg('year', () => Int) year: number, @Ctx() { app }: Context): Promise<CalendarYear> {
    const { entities } = app.db.read;
    const [days, changes] = await Promise.all([
      entities.find(CalendarDay, {
        where: { calendarId: DEFAULT_CALENDAR_ID, day: Like(`${String(year)}-%`) },
        order: { day: 'ASC' },
      }),
      entities.find(CalendarChange, { order: { id: 'DESC' }, take: LAST_CHANGES }),
    ]);
    return { days, changes };
  }

  @Allow('admin:manage')
  @Query(() => CalendarPreviewView, { description: 'What a change would move; nothing is changed.' })
  async previewCalendarChange(
    @Arg('days', () => [CalendarDayInput]) days: CalendarDayInput[],
    @Ctx() { app }: Context,
  ): Promise<CalendarPreviewView> {
    const references = await app.references();
    return viewOf(await previewCalendarChange(app.db.read, references, days, now()), references.directory);
  }

  @Allow('admin:manage')
  @Mutation(() => CalendarChange, {
    nullable: true,
    description: 'New dates follow at once, those already given in the background; null where all days are so already.',
  })
  async applyCalendarChange(
    @Arg('days', () => [CalendarDayInput]) days: CalendarDayInput[],
    @Ctx() context: Context,
  ): Promise<CalendarChange | null> {
    const { app, address } = context;
    const id = await applyCalendarChange(app.dossiers, actorOf(context), days, address);
    return id === null ? null : app.db.read.entities.findOneByOrFail(CalendarChange, { id });
  }
}
