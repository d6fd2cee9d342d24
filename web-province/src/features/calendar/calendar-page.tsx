import './calendar.css';
import {
  type CalendarDayInput,
  type CalendarYearQuery,
  useApplyCalendarChangeMutation,
  useCalendarYearQuery,
  usePreviewCalendarChangeLazyQuery,
} from '@hcc/shared-schema/generated/hooks';
import { Button } from '@hcc/web-shared/src/ui/form/button';
import { Dialog, DialogActions } from '@hcc/web-shared/src/ui/page/dialog';
import { ErrorNotice, Notice, Skeleton } from '@hcc/web-shared/src/ui/page/page-state';
import { SimpleTable, type TableColumn } from '@hcc/web-shared/src/ui/page/simple-table';
import { usePageTitle } from '@hcc/web-shared/src/ui/page/use-page-title';
import { formatDate, formatDateTime } from '@hcc/web-shared/src/ui/text/date-format';
import { formatNumber } from '@hcc/web-shared/src/ui/text/number-format';
import { serverDay } from '@hcc/web-shared/src/ui/text/vietnam-day';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChangeForm } from './change-form';
import { Preview } from './preview';

type Year = CalendarYearQuery['calendarYear'];
type SpecialDay = Year['days'][number];
type Change = Year['changes'][number];

/** How often the page looks while open dossiers follow a change. */
const LOOK_MS = 3_000;

/** Holidays announced and swapped: which days, whom it moves, and only then for real. */
export function CalendarPage() {
  const { t } = useTranslation('calendar');
  const { t: c } = useTranslation('common');
  usePageTitle(t('title'));
  const [year, setYear] = useState(() => Number(serverDay().slice(0, 4)));
  const { data, previousData, error, refetch, startPolling, stopPolling } = useCalendarYearQuery({
    variables: { year },
    fetchPolicy: 'cache-and-network',
  });
  const found = (data ?? previousData)?.calendarYear;
  const isFollowing = found?.changes.some(({ finishedAt }) => finishedAt === null) ?? false;
  useEffect(() => {
    if (!isFollowing) return;
    startPolling(LOOK_MS);
    return stopPolling;
  }, [isFollowing, startPolling, stopPolling]);
  const [pending, setPending] = useState<CalendarDayInput[]>([]);
  const [preview, previewing] = usePreviewCalendarChangeLazyQuery({ fetchPolicy: 'network-only' });
  const [apply, applying] = useApplyCalendarChangeMutation();
  const [isAsking, setAsking] = useState(false);
  const [isApplied, setApplied] = useState(false);
  const [isSeen, setSeen] = useState(false);
  const seen = isSeen ? previewing.data?.previewCalendarChange : undefined;

  const change = (days: CalendarDayInput[]) => {
    setPending(days);
    setSeen(false);
    setApplied(false);
  };
  const look = async () => {
    await preview({ variables: { days: pending } });
    setSeen(true);
  };
  const carryOut = async () => {
    setAsking(false);
    const done = await apply({ variables: { days: pending } }).catch(() => undefined);
    if (!done) return;
    change([]);
    setApplied(true);
    await refetch().catch(() => undefined);
  };

  return (
    <div className="calendar">
      <div>
        <h1>{t('title')}</h1>
        <p className="muted">{t('lead')}</p>
      </div>
      <section className="panel" aria-labelledby="calendar-change">
        <h2 id="calendar-change">{t('change')}</h2>
        <ChangeForm
          special={found?.days ?? []}
          onAdd={(days) => change([...pending.filter((old) => !days.some(({ day }) => day === old.day)), ...days])}
        />
        {isApplied ? <Notice kind="success">{t('applied')}</Notice> : null}
        {previewing.error ? <ErrorNotice error={previewing.error} /> : null}
        {applying.error ? <ErrorNotice error={applying.error} /> : null}
        {pending.length > 0 ? (
          <>
            <ul className="calendar__pending" aria-label={t('pending')}>
              {pending.map((one) => (
                <li key={one.day}>
                  {t(`pendingDay.${one.kind}`, { day: formatDate(one.day), reason: one.reason })}{' '}
                  <Button
                    size="small"
                    kind="quiet"
                    aria-label={t('removeOf', { day: formatDate(one.day) })}
                    onClick={() => change(pending.filter(({ day }) => day !== one.day))}
                  >
                    {t('remove')}
                  </Button>
                </li>
              ))}
            </ul>
            <div className="calendar__actions">
              <Button kind={seen ? 'default' : 'primary'} busy={previewing.loading} onClick={() => void look()}>
                {t('preview')}
              </Button>
              {seen ? (
                <Button kind="primary" busy={applying.loading} onClick={() => setAsking(true)}>
                  {t('apply')}
                </Button>
              ) : null}
            </div>
            {seen ? <Preview found={seen} /> : null}
          </>
        ) : null}
      </section>
      {error && !found ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : null}
      {!found && !error ? <Skeleton rows={6} shape="table" /> : null}
      {found ? <Changes changes={found.changes} /> : null}
      {found ? <YearDays year={year} days={found.days} onYear={setYear} /> : null}
      {isAsking ? (
        <Dialog title={t('askTitle')} onClose={() => setAsking(false)}>
          <p>{t('askText', { count: seen?.moved ?? 0, total: formatNumber(seen?.moved ?? 0) })}</p>
          <DialogActions>
            <Button onClick={() => setAsking(false)}>{c('action.cancel')}</Button>
            <Button kind="primary" onClick={() => void carryOut()}>
              {t('apply')}
            </Button>
          </DialogActions>
        </Dialog>
      ) : null}
    </div>
  );
}

function Changes({ changes }: { changes: Change[] }) {
  const { t } = useTranslation('calendar');
  if (changes.length === 0) return null;
  const columns: TableColumn<Change>[] = [
    { key: 'at', header: t('madeAt'), rowHeader: true, cell: ({ madeAt }) => formatDateTime(madeAt) },
    { key: 'by', header: t('madeBy'), cell: ({ madeBy }) => madeBy },
    { key: 'what', header: t('what'), cell: ({ summary }) => summary },
    {
      key: 'state',
      header: t('followed'),
      cell: ({ moved, finishedAt }) =>
        t(finishedAt === null ? 'following' : 'done', { count: moved, total: formatNumber(moved) }),
    },
  ];
  return (
    <section className="panel">
      <SimpleTable columns={columns} rows={changes} rowKey={({ id }) => id} caption={t('changes')} />
    </section>
  );
}

function YearDays({ year, days, onYear }: { year: number; days: SpecialDay[]; onYear: (year: number) => void }) {
  const { t } = useTranslation('calendar');
  const columns: TableColumn<SpecialDay>[] = [
    { key: 'day', header: t('day'), rowHeader: true, cell: ({ day }) => formatDate(day), csv: ({ day }) => day },
    { key: 'kind', header: t('kind'), cell: ({ kind }) => t(`kinds.${kind}`), csv: ({ kind }) => t(`kinds.${kind}`) },
    { key: 'reason', header: t('reason'), cell: ({ reason }) => reason, csv: ({ reason }) => reason },
  ];
  return (
    <section className="panel">
      <div className="calendar__actions">
        <Button onClick={() => onYear(year - 1)}>{t('yearBefore', { year: year - 1 })}</Button>
        <Button onClick={() => onYear(year + 1)}>{t('yearAfter', { year: year + 1 })}</Button>
      </div>
      {days.length === 0 ? <p>{t('noDays', { year })}</p> : null}
      {days.length > 0 ? (
        <SimpleTable columns={columns} rows={days} rowKey={({ day }) => day} caption={t('year', { year })} />
      ) : null}
    </section>
  );
}
