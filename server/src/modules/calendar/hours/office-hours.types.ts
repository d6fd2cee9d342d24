import { Field, InputType, ObjectType } from 'type-graphql';
import { DayScalar } from '../../../graphql/scalars';
import { type Day, dayFromNumber, dayNumberOf, type Instant } from '../../../kernel/instant';
import type { Calendars } from '../calendars';
import type { SessionText } from '../work-calendar';

@ObjectType({ description: 'From when to when an office is open, "HH:mm".' })
export class OfficeSession {
  @Field(() => String)
  from: string;
  @Field(() => String)
  to: string;
}

@InputType()
export class OfficeSessionInput {
  @Field(() => String)
  from: string;
  @Field(() => String)
  to: string;
}

@ObjectType()
export class ComingHours {
  @Field(() => DayScalar)
  fromDay: Day;
  @Field(() => [OfficeSession])
  sessions: OfficeSession[];
}

@ObjectType('OfficeHours', { description: 'When an office is open.' })
export class OfficeHoursView {
  @Field(() => String)
  officeName: string;
  @Field(() => [OfficeSession], { description: 'The hours of a working day, as they are today.' })
  sessions: OfficeSession[];
  @Field(() => Boolean, { description: 'Whether today is a working day.' })
  isOpenToday: boolean;
  @Field(() => ComingHours, { nullable: true, description: 'Other hours from a later day on.' })
  next: ComingHours | null;
}

export function sessionsOf(texts: readonly SessionText[]): OfficeSession[] {
  return texts.map(([from, to]) => ({ from, to }));
}

export function officeHoursView(
  calendars: Calendars,
  office: { id: string; name: string },
  now: Instant,
): OfficeHoursView {
  const calendar = calendars.of(office.id);
  const today = dayNumberOf(now);
  const next = calendar.hoursAfter(today);
  return {
    officeName: office.name,
    sessions: sessionsOf(calendar.sessionsOn(today)),
    isOpenToday: calendar.isWorkingDay(today),
    next: next && { fromDay: dayFromNumber(next.firstDay), sessions: sessionsOf(next.sessions) },
  };
}
