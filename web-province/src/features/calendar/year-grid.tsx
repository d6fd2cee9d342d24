import { formatDate, formatMonth } from '@hcc/web-shared/src/ui/text/date-format';
import { formatNumber } from '@hcc/web-shared/src/ui/text/number-format';
import { serverDay } from '@hcc/web-shared/src/ui/text/vietnam-day';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayAfterKey, weekdayOf, type YearDay, type YearMonth } from './year-model';

const WEEK = [1, 2, 3, 4, 5, 6, 0] as const;

interface YearGridProps {
  year: number;
  months: YearMonth[];
  onOpen: (day: string) => void;
}

/** Twelve months at a glance. One day takes the focus; arrows, Page Up and Down, Home and End move it, Enter opens it. */
export function YearGrid({ year, months, onOpen }: YearGridProps) {
  const { t } = useTranslation('calendar');
  const frame = useRef<HTMLDivElement>(null);
  const today = serverDay();
  const [chosen, setChosen] = useState(today);
  // Another year has its own way in.
  const current = chosen.startsWith(`${year}-`) ? chosen : `${year}-01-01`;

  const move = (event: KeyboardEvent) => {
    const next = dayAfterKey(current, event.key);
    if (next === current || !next.startsWith(`${year}-`)) return;
    event.preventDefault();
    setChosen(next);
    frame.current?.querySelector<HTMLButtonElement>(`[data-day="${next}"]`)?.focus();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the days in it are buttons; the keys move among them
    <div className="year" ref={frame} onKeyDown={move}>
      {months.map((month) => (
        <table key={month.month} className="year__month">
          <caption>
            {t('monthOf', { month: formatMonth(`${year}-${String(month.month).padStart(2, '0')}`) })}
            <span
              className="year__worked"
              title={t('workedIn', { total: formatNumber(month.worked), count: month.worked })}
            >
              {t('workedShort', { total: month.worked })}
            </span>
          </caption>
          <thead>
            <tr>
              {WEEK.map((weekday) => (
                <th key={weekday} scope="col" abbr={t(`weekdayShort.d${weekday}`)}>
                  {t(`weekdayShort.d${weekday}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {weeksOf(month).map((week) => (
              <tr key={week.find((day) => day !== null)?.day}>
                {week.map((day, index) => (
                  <td key={day?.day ?? `none${WEEK[index]}`}>
                    {day ? (
                      <DayButton
                        day={day}
                        isToday={day.day === today}
                        isCurrent={day.day === current}
                        onOpen={() => {
                          setChosen(day.day);
                          onOpen(day.day);
                        }}
                      />
                    ) : null}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </div>
  );
}

interface DayButtonProps {
  day: YearDay;
  isToday: boolean;
  isCurrent: boolean;
  onOpen: () => void;
}

function DayButton({ day: { day, look, reason, pending }, isToday, isCurrent, onOpen }: DayButtonProps) {
  const { t } = useTranslation('calendar');
  const { t: c } = useTranslation('common');
  const said = [
    `${c(`weekday.d${weekdayOf(day) as 0}`)} ${formatDate(day)}`,
    t(`looks.${look}`),
    reason,
    isToday ? t('today') : '',
    pending ? t(`wouldBe.${pending.kind}`) : '',
  ];
  const number = Number(day.slice(8));
  const text = said.filter(Boolean).join(', ');
  const classes = [
    'year__day',
    `year__day--${look.toLowerCase()}`,
    isToday && 'year__day--today',
    pending && 'year__day--pending',
  ];
  return (
    <button
      type="button"
      data-day={day}
      tabIndex={isCurrent ? 0 : -1}
      className={classes.filter(Boolean).join(' ')}
      // What is read aloud begins with what is seen (WCAG 2.5.3).
      aria-label={`${number}, ${text}`}
      title={text}
      onClick={onOpen}
    >
      {number}
    </button>
  );
}

/** Six weeks at most; null where another month's day would stand. */
function weeksOf({ before, days }: YearMonth): (YearDay | null)[][] {
  const cells: (YearDay | null)[] = [...Array.from({ length: before }, () => null), ...days];
  while (cells.length % 7 !== 0) cells.push(null);
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}
