import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { TextField } from '../../../ui/form/field';
import { isDay, serverDay } from '../../../ui/text/vietnam-day';

/** The month that the address names. */
export function MonthField({ month }: { month: string }) {
  const { t } = useTranslation('offices');
  const [, setParams] = useSearchParams();
  return (
    <TextField
      label={t('load.month')}
      type="month"
      max={serverDay().slice(0, 7)}
      value={month}
      onChange={({ target }) => {
        if (!isDay(`${target.value}-01`)) return;
        setParams(
          (params) => {
            params.set('month', target.value);
            return params;
          },
          { replace: true },
        );
      }}
    />
  );
}
