import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { MonthField } from '../../../ui/form/month-field';
import { withParams } from '../../../ui/page/with-params';
import { serverDay } from '../../../ui/text/vietnam-day';

/** The month that the address names. */
export function MonthInAddress({ month }: { month: string }) {
  const { t } = useTranslation('offices');
  const [, setParams] = useSearchParams();
  return (
    <MonthField
      label={t('load.month')}
      latest={serverDay().slice(0, 7)}
      value={month}
      onChange={(chosen) => setParams((params) => withParams(params, { month: chosen }), { replace: true })}
    />
  );
}
