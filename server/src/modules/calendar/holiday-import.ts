import { badField } from '../../kernel/errors';
import { type Day, isDay } from '../../kernel/instant';
import { type LocatedJson, readLocatedJson } from '../../kernel/located-json';
import { clean } from '../../kernel/text';
import { DayKind } from './clock-terms';
import { isPlainWeekday } from './work-calendar';

/** A `calendar_day` without the calendar that it belongs to. */
export interface CalendarDayFields {
  day: Day;
  kind: DayKind;
  reason: string;
}

export interface RefusedLine {
  /** In the source text, counted from 1. */
  line: number;
  reason: string;
}

export interface HolidayPlan {
  /** New days, days that get another kind or reason, and days that are as the file says already. */
  added: number;
  changed: number;
  unchanged: number;
  refused: RefusedLine[];
  /** The added and the changed days, to be upserted. */
  writes: CalendarDayFields[];
}

/** The file gives no reason for a make-up day. */
const MAKE_UP_REASON = 'Làm bù';
const LONGEST_REASON = 200;

interface FileDay {
  line: number;
  day: string;
  kind: DayKind;
  /** Null for make-up days. */
  reason: unknown;
}

const scalarOf = (value: LocatedJson): unknown => ('scalar' in value ? value.scalar : undefined);

function daysOfFile(source: string, refused: RefusedLine[]): FileDay[] {
  const file = readLocatedJson(source);
  const years = 'entries' in file ? file.entries.find(({ key }) => key === 'years')?.value : undefined;
  if (!years || !('entries' in years)) throw badField('years', 'tệp phải có mục "years" chia theo năm.');
  const days: FileDay[] = [];
  for (const year of years.entries) {
    if (!('entries' in year.value)) {
      refused.push({ line: year.line, reason: `Năm "${year.key}" phải gồm "off" và "work".` });
      continue;
    }
    for (const { key, line, value } of year.value.entries) {
      if (key === 'off' && 'entries' in value) {
        for (const off of value.entries) {
          days.push({ line: off.line, day: off.key, kind: DayKind.OFF, reason: scalarOf(off.value) });
        }
      } else if (key === 'work' && 'items' in value) {
        for (const work of value.items) {
          days.push({ line: work.line, day: String(scalarOf(work)), kind: DayKind.WORK, reason: null });
        }
      } else if (key === 'off') refused.push({ line, reason: `"off" của năm ${year.key} phải là bảng ngày → lý do.` });
      else if (key === 'work') refused.push({ line, reason: `"work" của năm ${year.key} phải là danh sách ngày.` });
    }
  }
  return days;
}

/** Why a line can't be taken by itself, or null. */
function faultOf({ day, kind, reason }: FileDay): string | null {
  if (!isDay(day)) return `"${day}" không phải là ngày có thật (yyyy-MM-dd).`;
  if (kind === DayKind.WORK) {
    return isPlainWeekday(day) ? `${day} là ngày thường trong tuần, không thể là ngày làm bù.` : null;
  }
  if (typeof reason !== 'string' || clean(reason) === '') return `${day} thiếu lý do nghỉ.`;
  if (clean(reason).length > LONGEST_REASON) return `${day} có lý do dài quá ${LONGEST_REASON} ký tự.`;
  return null;
}

/** The days that the file gives without contradicting itself. */
function soundDays(fileDays: readonly FileDay[], refused: RefusedLine[]): CalendarDayFields[] {
  const kinds = new Map<string, Set<DayKind>>();
  for (const { day, kind } of fileDays) kinds.set(day, (kinds.get(day) ?? new Set()).add(kind));
  const taken = new Map<Day, CalendarDayFields & { line: number }>();
  for (const item of fileDays) {
    const { line, day, kind } = item;
    const refuse = (reason: string): void => void refused.push({ line, reason });
    const fault = faultOf(item);
    const reason = kind === DayKind.WORK ? MAKE_UP_REASON : clean(String(item.reason));
    const earlier = taken.get(day);
    if (fault !== null) refuse(fault);
    else if (kinds.get(day)!.size > 1) refuse(`${day} vừa là ngày nghỉ vừa là ngày làm bù.`);
    else if (earlier && earlier.reason !== reason) refuse(`${day} đã có ở dòng ${earlier.line} với lý do khác.`);
    else if (!earlier) taken.set(day, { line, day, kind, reason });
  }
  return [...taken.values()].map(({ day, kind, reason }) => ({ day, kind, reason }));
}

/**
 * What an import of a holiday file would do to a calendar. Pure. The source text is wanted, not the parsed file, so
 * that what is refused can be named by its line. A make-up day may stand in another year's list (27/12/2014 under
 * 2015). Days that the file doesn't name stay as they are: an administrator may have entered them. Planning again over
 * the result gives no writes.
 * @throws HccError BAD_USER_INPUT where the file as a whole is of another shape
 */
export function planHolidayImport(source: string, existing: Iterable<CalendarDayFields>): HolidayPlan {
  const refused: RefusedLine[] = [];
  const sound = soundDays(daysOfFile(source, refused), refused);
  const known = new Map<Day, CalendarDayFields>();
  for (const row of existing) known.set(row.day, row);

  const writes: CalendarDayFields[] = [];
  let added = 0;
  for (const item of sound) {
    const row = known.get(item.day);
    // An administrator's own words for a make-up day are kept: the file has none to put in their place.
    const same = row?.kind === item.kind && (item.kind === DayKind.WORK || row.reason === item.reason);
    if (same) continue;
    if (!row) added++;
    writes.push(item);
  }
  refused.sort((a, b) => a.line - b.line);
  return { added, changed: writes.length - added, unchanged: sound.length - writes.length, refused, writes };
}
