import { durationText } from '@hcc/web-shared/src/ui/text/duration-text';
import { formatPercent } from '@hcc/web-shared/src/ui/text/number-format';
import { useTranslation } from 'react-i18next';
import type { Draft } from './procedure-terms';

/** The limit against the law's, as a figure; nothing where either has none. */
export function Shortening({ shortening }: { shortening: Draft['shortening'] }) {
  const { t } = useTranslation('procedures');
  const { t: c } = useTranslation('common');
  if (!shortening) return null;
  const { lawMinutes, ownMinutes, percent } = shortening;
  const times = { law: durationText(c, lawMinutes), own: durationText(c, ownMinutes) };
  const key = percent === 0 ? 'law.equal' : percent > 0 ? 'law.shorter' : 'law.longer';
  return (
    <p className={percent < 0 ? 'procedures__law procedures__law--longer' : 'procedures__law'}>
      {t(key, { ...times, percent: formatPercent(Math.abs(percent)) })}
    </p>
  );
}
