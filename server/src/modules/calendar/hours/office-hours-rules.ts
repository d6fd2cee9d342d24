import { badField, badInput, type FieldProblem, HccError } from '../../../kernel/errors';
import { addDays, type Day, isDay } from '../../../kernel/instant';
import { clean } from '../../../kernel/text';
import { minutesOf, readSessions, type SessionText } from '../work-calendar';

/** A day shorter or longer than these is a typing error; the law knows eight hours (Labour Code 2019, article 105). */
const LEAST_MINUTES = 4 * 60;
const MOST_MINUTES = 10 * 60;
const MOST_SESSIONS = 4;
const LONGEST_DECISION = 300;
/** Whoever plans further ahead has mistyped the year. */
const MOST_DAYS_AHEAD = 400;

export interface WantedHours {
  fromDay: Day;
  /** Null: the province's hours again. */
  sessions: SessionText[] | null;
  /** Number, day and who signed. */
  decision: string;
}

/** "07:30–11:30, 13:00–17:00" */
export function hoursInWords(sessions: readonly SessionText[]): string {
  return sessions.map(([from, to]) => `${from}–${to}`).join(', ');
}

/**
 * What is wrong with hours that are to hold from a day on; gives them back with the words of the decision tidied. Pure.
 * @throws HccError BAD_USER_INPUT naming `fromDay`, `decision`, `sessions` or `sessions[i]`
 */
export function checkHours({ fromDay, sessions, decision: text }: WantedHours, today: Day): WantedHours {
  const decision = clean(text);
  const problems: FieldProblem[] = [];
  const dayProblem = problemOfDay(fromDay, today);
  if (dayProblem !== null) problems.push({ path: 'fromDay', reason: dayProblem });
  if (decision === '') problems.push({ path: 'decision', reason: 'Phải ghi văn bản quyết định.' });
  if (decision.length > LONGEST_DECISION)
    problems.push({ path: 'decision', reason: `Dài quá ${LONGEST_DECISION} ký tự.` });
  if (sessions !== null) problems.push(...problemsOfSessions(sessions));
  if (problems.length > 0) throw badInput(problems);
  return { fromDay, sessions, decision };
}

function problemOfDay(day: Day, today: Day): string | null {
  if (!isDay(day)) return `"${day.slice(0, 20)}" không phải là ngày có thật (yyyy-MM-dd).`;
  // Today is being worked already, and its minutes are charged as they run.
  if (day <= today) return 'Sớm nhất là ngày mai: hôm nay đang làm theo giờ cũ.';
  if (day > addDays(today, MOST_DAYS_AHEAD)) return `Xa quá ${MOST_DAYS_AHEAD} ngày.`;
  return null;
}

function problemsOfSessions(sessions: readonly SessionText[]): FieldProblem[] {
  if (sessions.length > MOST_SESSIONS) return [{ path: 'sessions', reason: `Nhiều quá ${MOST_SESSIONS} buổi.` }];
  try {
    const minutes = minutesOf(readSessions(sessions));
    if (minutes >= LEAST_MINUTES && minutes <= MOST_MINUTES) return [];
    return [{ path: 'sessions', reason: 'Một ngày làm việc phải từ 4 đến 10 giờ.' }];
  } catch (error) {
    if (error instanceof HccError && error.code === 'BAD_USER_INPUT') return error.details.fields as FieldProblem[];
    throw error;
  }
}

/** @throws HccError BAD_USER_INPUT where one of the offices has other hours from the very day on already */
export function refuseSecondOfDay(
  { fromDay, officeIds }: { fromDay: Day; officeIds: readonly string[] },
  confirmed: readonly { fromDay: Day; officeIds: readonly string[]; scope: string }[],
): void {
  const wanted = new Set(officeIds);
  const other = confirmed.find((each) => each.fromDay === fromDay && each.officeIds.some((id) => wanted.has(id)));
  if (other) throw badField('fromDay', `Đã có giờ khác từ đúng ngày này cho ${other.scope}; hãy hủy bản đó trước.`);
}
