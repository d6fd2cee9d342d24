import { Like } from 'typeorm';
import { type Instant, yearOf } from '../../../kernel/instant';
import { CalendarDay } from '../../calendar/calendar.entity';
import { DayKind } from '../../calendar/clock-terms';
import type { HealthRoom } from '../health-room';
import { type Finding, HealthState, said } from '../health-terms';

const MONTH_MS = 30 * 86_400_000;

/** Whether next year's days off are entered: the longest limits reach into it from autumn on. */
export async function checkHolidays({ db }: HealthRoom, at: Instant): Promise<Finding> {
  // In autumn the year that begins within three months, in spring the present one.
  const year = yearOf(at + 3 * MONTH_MS);
  const count = await db.read.entities.countBy(CalendarDay, { day: Like(`${year}-%`), kind: DayKind.OFF });
  const about = { name: 'holidays', title: said('Ngày nghỉ lễ', 'Holidays'), page: '/calendar', value: count };
  if (count > 0) {
    const figure = said(`Năm ${year} có ${count} ngày nghỉ`, `${year} has ${count} days off`);
    return { ...about, state: HealthState.GOOD, figure, advice: null };
  }
  return {
    ...about,
    state: yearOf(at + MONTH_MS) === year ? HealthState.ACT : HealthState.LOOK,
    figure: said(`Chưa có ngày nghỉ năm ${year}`, `No days off for ${year}`),
    advice: said(
      'Nhập ngày nghỉ theo thông báo của Thủ tướng ở trang Lịch làm việc. Thiếu thì hạn trả qua Tết bị tính sai, sau này phải tính lại.',
      'Enter the days off as the Prime Minister has announced them, on the page of the calendar. Without them what is due after Tết is wrong and has to be worked out again.',
    ),
  };
}
