import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../ui/text/number-format';
import { balanceOf, type Figures } from './figures/settlement-columns';

/** Says in one line, from the figures shown, that no dossier was lost or counted twice. */
export function BalanceLine({ total }: { total: Figures }) {
  const { t } = useTranslation('reporting');
  const { opened, difference } = balanceOf(total);
  const terms = (parts: [string, number][]) =>
    parts.map(([name, value], index) => (
      <span key={name} className="rep-balance__term">
        {index > 0 ? ' + ' : ''}
        {name} <b>{formatNumber(value)}</b>
      </span>
    ));
  return (
    <p className={difference === 0 ? 'rep-balance' : 'rep-balance rep-balance--broken'} role="status">
      <span className="rep-balance__label">{t('balance.label')}:</span> {t('balance.total')}{' '}
      <b>{formatNumber(opened)}</b>
      {' = '}
      {terms([
        [t('balance.carriedOver'), total.carriedOver],
        [t('balance.received'), total.received],
      ])}
      {' = '}
      {terms([
        [t('balance.settled'), total.settled],
        [t('balance.inProgress'), total.inProgress],
        [t('balance.closed'), total.withdrawn + total.stopped],
      ])}
      {'. '}
      <strong>
        {difference === 0
          ? `✓ ${t('balance.holds')}`
          : `✗ ${t('balance.broken', { difference: formatNumber(Math.abs(difference)) })}`}
      </strong>
    </p>
  );
}
