import '../casework/casework.css';
import type { FeedbackScope } from '@hcc/shared-schema/generated/hooks';
import { Suspense, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { lazyPart } from '../../session/lazy-page';
import { useSession, useStaff } from '../../session/session-provider';
import { Button } from '../../ui/form/button';
import { LazyDayField } from '../../ui/form/lazy-day-field';
import { SideTabs, useSide } from '../../ui/page/side-tabs';
import { usePageTitle } from '../../ui/page/use-page-title';
import { isDay, serverDay } from '../../ui/text/vietnam-day';
import { askedWith, filterIn, weekAddress, workbookAddress } from './feedback-address';
import { FeedbackFigures } from './feedback-figures';
import { FeedbackFilters } from './feedback-filters';
import { FeedbackList } from './feedback-list';

const ReportDialog = lazyPart(
  () => import('./report-dialog').then((m) => m.ReportDialog),
  'feedback',
  'casework',
  'files',
);

const SIDES = ['MINE', 'TO_ANSWER', 'ALL', 'PUBLISHED'] as const satisfies readonly FeedbackScope[];

/** What staff reported: one's own, what waits for an answer, all of the area with its figures, what is public. */
export function FeedbackPage() {
  const { t } = useTranslation('feedback');
  const { can } = useSession();
  usePageTitle(t('title'));
  const { office } = useStaff();
  // Nothing goes to a commune: it is the lowest tier.
  const answers = (can('feedback:answer') && office.tier !== 'COMMUNE') || can('admin:manage');
  const shown = SIDES.filter((side) => (side !== 'TO_ANSWER' || answers) && (side !== 'ALL' || can('feedback:read')));
  const named = useSide(SIDES);
  const side = shown.includes(named) ? named : 'MINE';
  const [params] = useSearchParams();
  const filter = useMemo(() => askedWith(side, filterIn(params)), [side, params]);
  const [isReporting, setReporting] = useState(false);
  return (
    <div className="casework">
      <div className="casework__head">
        <h1>{t('title')}</h1>
        <SideTabs
          label={t('sides.label')}
          sides={shown.map((one) => ({ side: one, label: t(`sides.${one}`) }))}
          current={side}
        />
        <Button kind="primary" shortcut="F8" onClick={() => setReporting(true)}>
          {t('report.open')}
        </Button>
      </div>
      <p className="muted">{t(`lead.${side}`)}</p>
      <FeedbackFilters key={side} />
      {side === 'ALL' ? (
        <>
          <Papers book={workbookAddress(filter)} />
          <FeedbackFigures filter={filter} />
        </>
      ) : null}
      <FeedbackList key={side} filter={filter} />
      {isReporting ? (
        <Suspense>
          <ReportDialog onClose={() => setReporting(false)} />
        </Suspense>
      ) : null}
    </div>
  );
}

/** The list as a workbook, and the paper for the Friday meeting. */
function Papers({ book }: { book: string }) {
  const { t } = useTranslation('feedback');
  const [day, setDay] = useState(serverDay);
  return (
    <div className="casework__filters no-print">
      <a className="button" href={book} download>
        {t('exportBook')}
      </a>
      <LazyDayField label={t('week')} value={day} onChange={setDay} />
      <a className="button" href={weekAddress(isDay(day) ? day : serverDay())} target="_blank" rel="noreferrer">
        {t('weekPaper')}
      </a>
    </div>
  );
}
