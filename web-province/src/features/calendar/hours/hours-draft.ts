import type { OfficeHoursInput, OfficeHoursOrderPartsFragment, Tier } from '@hcc/shared-schema/generated/hooks';

export type Order = OfficeHoursOrderPartsFragment;
export type Session = { from: string; to: string };
export type Scope = 'OFFICES' | 'AREA' | 'TIER';

/** An order of hours while it is being written. */
export interface HoursDraft {
  scope: Scope;
  offices: { code: string; name: string }[];
  areaCode: string;
  tier: Tier;
  fromDay: string;
  /** The province's hours again. */
  isBack: boolean;
  sessions: Session[];
  decision: string;
}

export const MOST_SESSIONS = 4;

export const EMPTY_DRAFT: HoursDraft = {
  scope: 'OFFICES',
  offices: [],
  areaCode: '',
  tier: 'COMMUNE',
  fromDay: '',
  isBack: false,
  sessions: [
    { from: '07:30', to: '11:30' },
    { from: '13:00', to: '17:00' },
  ],
  decision: '',
};

/** "7:30", "7h30" and "730" as the server has them: "07:30"; what is no time of day is left as it was typed. */
export function asTime(text: string): string {
  const [, hour = '', minute = ''] = /^(\d{1,2})[:.hg]?(\d{2})$/.exec(text.trim()) ?? [];
  return Number(hour) < 24 && Number(minute) < 60 && hour !== '' ? `${hour.padStart(2, '0')}:${minute}` : text;
}

const minuteOf = (text: string) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3));

/** Working minutes of a day with these hours; an unfinished session counts nothing. */
export function minutesOf(sessions: readonly Session[]): number {
  const isTime = (text: string) => /^\d{2}:\d{2}$/.test(text);
  return sessions.reduce((sum, { from, to }) => {
    const minutes = isTime(from) && isTime(to) ? minuteOf(to) - minuteOf(from) : 0;
    return sum + Math.max(0, minutes);
  }, 0);
}

export function inputOf(draft: HoursDraft): OfficeHoursInput {
  const { scope, offices, areaCode, tier, fromDay, isBack, sessions, decision } = draft;
  return {
    fromDay,
    decision,
    sessions: isBack ? null : sessions.map(({ from, to }) => ({ from: asTime(from), to: asTime(to) })),
    officeCodes: scope === 'OFFICES' ? offices.map(({ code }) => code) : null,
    areaCode: scope === 'AREA' ? areaCode : null,
    tier: scope === 'TIER' ? tier : null,
  };
}

/** Which part of the form a refused field belongs to. */
export function partOf(path: string): 'offices' | 'fromDay' | 'sessions' | 'decision' {
  if (path.includes('sessions')) return 'sessions';
  if (path.includes('fromDay')) return 'fromDay';
  return path.includes('decision') ? 'decision' : 'offices';
}
