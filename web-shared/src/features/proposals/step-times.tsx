import type { ProposalWholeFragment } from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';
import { SimpleTable, type TableColumn } from '../../ui/page/simple-table';
import { formatDate } from '../../ui/text/date-format';
import { durationText } from '../../ui/text/duration-text';
import { formatNumber } from '../../ui/text/number-format';
import { lateRate } from './proposal-words';

type Figures = ProposalWholeFragment['figures'];
type Step = Figures['steps'][number];

/** How long each step of a procedure really took in a quarter, and how often longer than it may. */
export function StepTimes({ figures }: { figures: Figures }) {
  const { t } = useTranslation('steering', { keyPrefix: 'proposals' });
  const { t: c } = useTranslation('common');
  if (figures.dossiers === 0) return <p className="muted">{t('figures.none')}</p>;
  const mean = (minutes: number, legs: number) => durationText(c, Math.round(minutes / Math.max(1, legs)));
  const columns: TableColumn<Step>[] = [
    { key: 'step', header: t('figures.step'), rowHeader: true, cell: ({ name }) => name },
    { key: 'legs', header: t('figures.legs'), numeric: true, cell: ({ legs }) => formatNumber(legs) },
    {
      key: 'mean',
      header: t('figures.mean'),
      numeric: true,
      cell: ({ usedMinutes, legs }) => mean(usedMinutes, legs),
    },
    {
      key: 'quota',
      header: t('figures.quota'),
      numeric: true,
      cell: ({ quotaMinutes, legs }) => mean(quotaMinutes, legs),
    },
    { key: 'over', header: t('figures.over'), numeric: true, cell: ({ over, legs }) => lateRate(over, legs) },
  ];
  return (
    <>
      <p className="muted">
        {t('figures.lead', {
          from: formatDate(figures.fromDay),
          to: formatDate(figures.toDay),
          dossiers: formatNumber(figures.dossiers),
        })}
      </p>
      <SimpleTable
        caption={t('figures.title')}
        hideCaption
        columns={columns}
        rows={figures.steps}
        rowKey={({ kind, name }) => `${kind} ${name}`}
      />
    </>
  );
}
