import { useTranslation } from 'react-i18next';

export function QuarterLegend() {
  const { t } = useTranslation('rollout');
  return (
    <p className="quarter-legend">
      <span className="quarter-legend__bar" aria-hidden="true" /> {t('legendRunning')}
      <span className="quarter-legend__bar quarter-legend__bar--behind" aria-hidden="true" /> {t('legendBehind')}
      <span className="quarter-legend__plan" aria-hidden="true" /> {t('legendPlanned')}
    </p>
  );
}
