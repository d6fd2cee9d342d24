import { useDeferredValue, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Button } from '../../ui/form/button';
import { Empty } from '../../ui/page/page-state';
import { Pager, readPage } from '../../ui/page/pager';
import { downloadCsv, toCsv } from '../../ui/text/csv';
import { formatDate } from '../../ui/text/date-format';
import { formatNumber } from '../../ui/text/number-format';
import { MilestoneFilters } from './milestone-filters';
import { MilestoneTable } from './milestone-table';
import { findMilestones, type MilestoneRow, readFilter, writeFilter } from './rollout-figures';

/** A plan may have more than a thousand milestones; drawn all at once they make a weak PC stutter. */
const PAGE = 50;

interface MilestonesPanelProps {
  milestones: readonly MilestoneRow[];
  plan: string | null;
  today: string;
}

/** What was promised, found by tier, state and name. */
export function MilestonesPanel({ milestones, plan, today }: MilestonesPanelProps) {
  const { t } = useTranslation('rollout');
  const { t: c } = useTranslation('common');
  const listHead = useRef<HTMLHeadingElement>(null);
  const [params, setParams] = useSearchParams();
  const filter = readFilter(params);
  const search = useDeferredValue(filter.search);
  const found = findMilestones(milestones, { ...filter, search });
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
    <div className="rollout__milestones">
      <div className="rollout__chart-head">
        <h2 ref={listHead}>{t('milestones')}</h2>
        <Button size="small" className="no-print" onClick={exportTable} disabled={found.length === 0}>
          {c('action.exportCsv')}
        </Button>
      </div>
      <MilestoneFilters filter={filter} onChange={(next) => setParams(writeFilter(next, plan), { replace: true })} />
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
  );
}
