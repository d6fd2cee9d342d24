import './rollout.css';
import { useRolloutQuery } from '@hcc/shared-schema/generated/hooks';
import { AntdScope } from '@hcc/web-shared/src/ui/form/antd-scope';
import { Button } from '@hcc/web-shared/src/ui/form/button';
import { SelectField } from '@hcc/web-shared/src/ui/form/field';
import { Empty, ErrorNotice, Skeleton } from '@hcc/web-shared/src/ui/page/page-state';
import { Pager, readPage } from '@hcc/web-shared/src/ui/page/pager';
import { usePageTitle } from '@hcc/web-shared/src/ui/page/use-page-title';
import { downloadCsv, toCsv } from '@hcc/web-shared/src/ui/text/csv';
import { formatDate } from '@hcc/web-shared/src/ui/text/date-format';
import { formatNumber } from '@hcc/web-shared/src/ui/text/number-format';
import { serverDay } from '@hcc/web-shared/src/ui/text/vietnam-day';
import { useDeferredValue, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { MilestoneFilters } from './milestone-filters';
import { MilestoneTable } from './milestone-table';
import { QuarterChart } from './quarter-chart';
import { QuarterLegend } from './quarter-legend';
import { findMilestones, quartersOf, readFilter, TIERS, writeFilter } from './rollout-figures';
import { TierCards } from './tier-cards';

/** A plan may have more than a thousand milestones; drawn all at once they make a weak PC stutter. */
const PAGE = 50;

/** Is the roll-out of the centres on plan, and what shows it. */
export function RolloutPage() {
  const { t } = useTranslation('rollout');
  const { t: c } = useTranslation('common');
  const listHead = useRef<HTMLHeadingElement>(null);
  const [params, setParams] = useSearchParams();
  const plan = params.get('plan');
  const { data, error, refetch } = useRolloutQuery({ variables: { plan }, fetchPolicy: 'cache-and-network' });
  const filter = readFilter(params);
  const search = useDeferredValue(filter.search);
  const today = serverDay();
  usePageTitle(t('title'));

  const rollout = data?.rollout;
  if (error && !rollout) return <ErrorNotice error={error} onRetry={() => refetch()} title={t('errorHint')} />;
  if (!rollout) return <Skeleton rows={10} shape="table" />;
  if (rollout.milestones.length === 0) return <Empty title={t('empty')}>{t('emptyHint')}</Empty>;

  // Of a plan of another province nothing runs here.
  const isHere = rollout.milestones.some(({ isElsewhere }) => !isElsewhere);
  const found = findMilestones(rollout.milestones, { ...filter, search });
  const page = readPage(params.get('page'), found.length, PAGE);
  const drawn = found.slice((page - 1) * PAGE, page * PAGE);
  const turnTo = (next: number) => {
    const address = writeFilter(filter, plan);
    address.set('page', String(next));
    setParams(address);
    listHead.current?.scrollIntoView();
  };
  const exportTable = () =>
    downloadCsv(
      'lo-trinh',
      toCsv(
        [t('office'), t('filterTier'), t('milestone'), t('dueOn'), t('metOn'), t('stateHeading'), t('evidence')],
        found.map((row) => [
          row.officeName,
          t(`tier.${row.tier}`),
          row.title,
          formatDate(row.dueOn),
          row.metOn ? formatDate(row.metOn) : '',
          t(`state.${row.state}`),
          row.evidence,
        ]),
      ),
    );

  return (
    <AntdScope>
      <div className="rollout">
        <header className="rollout__head">
          <div>
            <h1>{t('title')}</h1>
            <p className="muted">{t('planName', { name: rollout.planName })}</p>
            {rollout.source ? <p className="muted">{rollout.source}</p> : null}
            {rollout.isInForce ? null : <p>{t('notInForce')}</p>}
          </div>
          <div className="rollout__tools no-print">
            {rollout.plans.length > 1 ? (
              <SelectField
                label={t('choosePlan')}
                value={rollout.planId}
                onChange={({ target }) => setParams({ plan: target.value })}
              >
                {rollout.plans.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </SelectField>
            ) : null}
            <Button onClick={exportTable} disabled={found.length === 0}>
              {c('action.exportCsv')}
            </Button>
            <Button onClick={() => window.print()}>{c('action.print')}</Button>
          </div>
        </header>
        {isHere ? (
          <>
            <TierCards rollout={rollout} today={today} addressOf={(tier) => `/rollout?tier=${tier}`} />
            <section className="panel">
              <div className="rollout__chart-head">
                <h2>{t('quarters')}</h2>
                <QuarterLegend />
              </div>
              <div className="rollout-brief__charts">
                {TIERS.filter((tier) => quartersOf(rollout.quarters, tier).length > 0).map((tier) => (
                  <QuarterChart key={tier} tier={tier} rollout={rollout} today={today} />
                ))}
              </div>
            </section>
          </>
        ) : null}
        <div className="rollout__milestones">
          <h2 ref={listHead}>{t('milestones')}</h2>
          <MilestoneFilters
            filter={filter}
            onChange={(next) => setParams(writeFilter(next, plan), { replace: true })}
          />
          {found.length === 0 ? (
            <Empty
              title={t('noMatch')}
              actions={<Button onClick={() => setParams(plan ? { plan } : {}, { replace: true })}>{t('clear')}</Button>}
            >
              {t('noMatchHint')}
            </Empty>
          ) : (
            <>
              <MilestoneTable rows={drawn} today={today} />
              <div className="rollout__more">
                <span className="muted" role="status">
                  {t('shown', {
                    from: formatNumber((page - 1) * PAGE + 1),
                    to: formatNumber((page - 1) * PAGE + drawn.length),
                    total: formatNumber(found.length),
                  })}
                </span>
                <Pager label={t('pages')} page={page} size={PAGE} total={found.length} onChange={turnTo} />
              </div>
            </>
          )}
        </div>
      </div>
    </AntdScope>
  );
}
