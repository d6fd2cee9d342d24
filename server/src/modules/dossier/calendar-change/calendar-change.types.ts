import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateTime, DayScalar } from '../../../graphql/scalars';
import { DayChange } from '../../calendar/calendar-change-plan';
import { DayKind } from '../../calendar/clock-terms';
import { PageInfo } from '../dossier.types';

registerEnumType(DayChange, { name: 'DayChange' });
registerEnumType(DayKind, { name: 'DayKind' });

@ObjectType()
export class SpecialDay {
  @Field(() => DayScalar)
  day: string;
  @Field(() => DayKind)
  kind: DayKind;
  @Field(() => String)
  reason: string;
}

@ObjectType('CalendarChange', { description: 'Days or hours that changed, and how far open dossiers have followed.' })
export class CalendarChangeView {
  @Field(() => ID)
  id: string;
  @Field(() => DateTime)
  madeAt: number;
  @Field(() => String)
  madeBy: string;
  @Field(() => String)
  summary: string;
  @Field(() => String, { nullable: true })
  decision: string | null;
  @Field(() => [SpecialDay], { description: 'The days as they were; one that was as its weekday says is left out.' })
  before: SpecialDay[];
  @Field(() => [SpecialDay])
  after: SpecialDay[];
  @Field(() => Boolean, { description: 'Whether some of its days are still to come and nobody has taken it back.' })
  canUndo: boolean;
  @Field(() => Boolean, { description: 'Taken back by a later change.' })
  isUndone: boolean;
  @Field(() => Int, { description: 'Dossiers whose due moment moved so far.' })
  moved: number;
  @Field(() => DateTime, { nullable: true, description: 'Null while open dossiers are being counted anew.' })
  finishedAt: number | null;
}

@ObjectType({ description: 'What next year lacks of the holidays that no year is without.' })
export class MissingHolidaysView {
  @Field(() => Int)
  year: number;
  @Field(() => [String])
  names: string[];
}

@ObjectType({ description: 'The days of a year that are not as their weekday says, and the latest changes.' })
export class CalendarYear {
  @Field(() => [SpecialDay])
  days: SpecialDay[];
  @Field(() => [CalendarChangeView])
  changes: CalendarChangeView[];
  @Field(() => MissingHolidaysView, { nullable: true, description: 'Of next year, from 1 October on.' })
  missing: MissingHolidaysView | null;
}

@InputType()
export class CalendarDayInput {
  @Field(() => DayScalar)
  day: string;
  @Field(() => DayChange)
  kind: DayChange;
  @Field(() => String, { nullable: true, description: 'Wanted for a day off.' })
  reason?: string | null;
}

@ObjectType({ description: 'A day as a change would make it.' })
export class ProposedDay {
  @Field(() => DayScalar)
  day: string;
  @Field(() => DayChange)
  kind: DayChange;
  @Field(() => String, { nullable: true })
  reason?: string | null;
}

@ArgsType()
export class ProposalArgs {
  @Field(() => [CalendarDayInput], { nullable: true })
  days?: CalendarDayInput[] | null;
  @Field(() => ID, { nullable: true, description: 'Instead of days: a draft of hours, or confirmed ones given up.' })
  officeHoursId?: string | null;
}

@ArgsType()
export class ApplyArgs {
  @Field(() => [CalendarDayInput])
  days: CalendarDayInput[];
  @Field(() => String, { nullable: true, description: 'Number and day of what it goes by.' })
  decision?: string | null;
  @Field(() => ID, { nullable: true, description: 'The change that these days take back.' })
  undoesId?: string | null;
}

@ArgsType()
export class MovesArgs extends ProposalArgs {
  @Field(() => Int, { nullable: true })
  first?: number | null;
  @Field(() => String, { nullable: true })
  after?: string | null;
}

@ObjectType()
export class MovedCount {
  @Field(() => String)
  key: string;
  @Field(() => String)
  name: string;
  @Field(() => Int)
  moved: number;
}

@ObjectType()
export class MovedDossierView {
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
  @Field(() => Boolean, { description: 'The new moment has passed already.' })
  isLateAtOnce: boolean;
}

@ObjectType()
export class MovedDossierConnection {
  @Field(() => PageInfo)
  pageInfo: PageInfo;
  @Field(() => [MovedDossierView])
  nodes: MovedDossierView[];
}

@ObjectType({ description: 'Which open dossiers would get another due moment.' })
export class CalendarPreviewView {
  @Field(() => Int)
  moved: number;
  @Field(() => Int)
  later: number;
  @Field(() => Int)
  earlier: number;
  @Field(() => Int, { description: 'Of those that move: overdue from that moment on.' })
  lateAtOnce: number;
  @Field(() => [MovedCount], { description: 'By district (or the province itself), most first.' })
  byArea: MovedCount[];
  @Field(() => [MovedCount], { description: 'By receiving office, most first.' })
  byOffice: MovedCount[];
}

@ObjectType()
class RefusedHoliday {
  @Field(() => Int)
  line: number;
  @Field(() => String)
  reason: string;
}

@ObjectType({ description: 'What a holiday file asks of the calendar from today on.' })
export class HolidayFileView {
  @Field(() => [ProposedDay])
  days: ProposedDay[];
  @Field(() => Int)
  unchanged: number;
  @Field(() => Int, { description: 'Days that would change and have passed; they are left as they are.' })
  past: number;
  @Field(() => [RefusedHoliday])
  refused: RefusedHoliday[];
}
