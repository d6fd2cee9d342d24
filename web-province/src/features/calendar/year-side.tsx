import type { CalendarDayInput } from '@hcc/shared-schema/generated/hooks';
import { Button } from '@hcc/web-shared/src/ui/form/button';
import { SimpleTable, type TableColumn } from '@hcc/web-shared/src/ui/page/simple-table';
import { formatDate } from '@hcc/web-shared/src/ui/text/date-format';
import { formatNumber } from '@hcc/web-shared/src/ui/text/number-format';
import { serverDay } from '@hcc/web-shared/src/ui/text/vietnam-day';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DayDialog } from './day-dialog';
import { HolidayFile } from './holiday-file';
import { YearGrid } from './year-grid';
import { type SpecialDay, yearMonths } from './year-model';

interface YearSideProps {
  year: number;
  days: SpecialDay[];
  pending: CalendarDayInput[];
  onYear: (year: number) => void;
  onAdd: (days: CalendarDayInput[]) => void;
}

/** A year at a glance, and every day of it opened to be changed. */
export function YearSide({ year, days, pending, onYear, onAdd }: YearSideProps) {
  const { t } = useTranslation('calendar');
  const { t: c } = useTranslation('common');
  const [opened, setOpened] = useState<string>();
  const [isReading, setReading] = useState(false);
  const months = yearMonths(year, days, pending);
  const worked = months.reduce((sum, month) => sum + month.worked, 0);
  const countOf = (kind: SpecialDay['kind']) =>
    months.reduce((sum, month) => sum + month.days.filter(({ look }) => look === kind).length, 0);
  const add = (added: CalendarDayInput[]) => {
    setOpened(undefined);
    setReading(false);
    onAdd(added);
  };
  return (
    <section className="panel calendar__year" aria-labelledby="calendar-year">
      <div className="calendar__head">
        <div className="calendar__actions">
          <Button size="small" className="no-print" onClick={() => onYear(year - 1)}>
            {t('yearBefore', { year: year - 1 })}
          </Button>
          <h2 id="calendar-year">{t('yearTitle', { year })}</h2>
          <Button size="small" className="no-print" onClick={() => onYear(year + 1)}>
            {t('yearAfter', { year: year + 1 })}
          </Button>
        </div>
        <p>
          {t('yearCounts', {
            worked: formatNumber(worked),
            off: formatNumber(countOf('OFF')),
            makeUp: formatNumber(countOf('WORK')),
          })}
        </p>
        <div className="calendar__actions no-print">
          <Button size="small" onClick={() => setOpened(serverDay())}>
            {t('change')}
          </Button>
          <Button size="small" onClick={() => setReading(true)}>
            {t('file.open')}
          </Button>
          <Button size="small" onClick={() => window.print()}>
            {c('action.print')}
          </Button>
        </div>
      </div>
      <YearGrid year={year} months={months} onOpen={setOpened} />
      <ul className="calendar__legend" aria-label={t('legend')}>
        {(['OFF', 'WORK', 'WEEKEND'] as const).map((look) => (
          <li key={look}>
            <span aria-hidden="true" className={`year__day year__day--${look.toLowerCase()}`}>
              12
            </span>
            {t(`looks.${look}`)}
          </li>
        ))}
        <li>
          <span aria-hidden="true" className="year__day year__day--worked year__day--today">
            12
          </span>
          {t('today')}
        </li>
        <li className="no-print">
          <span aria-hidden="true" className="year__day year__day--worked year__day--pending">
            12
          </span>
          {t('pendingLook')}
        </li>
        <li className="muted no-print">{t('keys')}</li>
      </ul>
      <SpecialDays year={year} days={days} />
      {opened ? (
        <DayDialog key={opened} day={opened} special={days} onAdd={add} onClose={() => setOpened(undefined)} />
      ) : null}
      {isReading ? <HolidayFile onAdd={add} onClose={() => setReading(false)} /> : null}
    </section>
  );
}

function SpecialDays({ year, days }: { year: number; days: SpecialDay[] }) {
  const { t } = useTranslation('calendar');
  if (days.length === 0) return <p>{t('noDays', { year })}</p>;
  const columns: TableColumn<SpecialDay>[] = [
    { key: 'day', header: t('day'), rowHeader: true, cell: ({ day }) => formatDate(day), csv: ({ day }) => day },
    { key: 'kind', header: t('kind'), cell: ({ kind }) => t(`looks.${kind}`), csv: ({ kind }) => t(`looks.${kind}`) },
    { key: 'reason', header: t('reason'), cell: ({ reason }) => reason, csv: ({ reason }) => reason },
  ];
  const caption = t('year', { year });
  return (
    <>
      <details className="no-print">
        <summary>{caption}</summary>
        <SimpleTable
          columns={columns}
          rows={days}
          rowKey={({ day }) => day}
          caption={caption}
          hideCaption
          exportName={caption}
        />
      </details>
      <ul className="calendar__printed">
        {days.map(({ day, kind, reason }) => (
          <li key={day}>
            {formatDate(day)}: {t(`was.${kind}`, { reason })}
          </li>
        ))}
      </ul>
    </>
  );
}
