import { useAskPostageMutation, usePostSettingsQuery } from '@hcc/shared-schema/generated/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNotice, Notice, Skeleton } from '../../ui/page/page-state';
import { formatDong, formatNumber } from '../../ui/text/number-format';
import { useFieldReasons } from '../../ui/text/use-field-reasons';
import { ServiceFields } from '../post/service-fields';
import { MoneyForm } from './money-form';

const USUAL_GRAMS = '100';

/** Which service of the post the citizen pays at the desk, at the price of today; the receipt comes with taking it. */
export function PostageForm(props: { dossierId: string; onClose: () => void; onDone: () => void }) {
  const { dossierId, onClose, onDone } = props;
  const { t } = useTranslation('fees');
  const { data, error: unread, refetch } = usePostSettingsQuery();
  const [chosen, setService] = useState<string>();
  const [weight, setWeight] = useState(USUAL_GRAMS);
  const [ask, { loading, error }] = useAskPostageMutation();
  const { isRefused, reasonOf } = useFieldReasons(error, t('wrong'));
  const lines = data?.postSettings.lines ?? [];
  const service = chosen ?? lines[0]?.service ?? '';
  const bearing = lines
    .filter((line) => line.service === service && line.upToGrams >= Number(weight))
    .sort((a, b) => a.upToGrams - b.upToGrams);
  const send = async () => {
    await ask({ variables: { input: { dossierId, service, weightGrams: Number(weight) } } });
    onDone();
  };
  return (
    <MoneyForm
      title={t('postage.title')}
      confirm={t('postage.confirm')}
      error={isRefused ? undefined : error}
      busy={loading}
      isDisabled={lines.length === 0}
      onClose={onClose}
      onSend={send}
    >
      {unread && !data ? <ErrorNotice error={unread} onRetry={() => void refetch().catch(() => undefined)} /> : null}
      {!data && !unread ? <Skeleton rows={3} /> : null}
      {data && lines.length === 0 ? <Notice kind="warning">{t('postage.noTariff')}</Notice> : null}
      {lines.length > 0 ? (
        <>
          <p className="muted">{t('postage.lead')}</p>
          <ServiceFields
            {...{ lines, service, weight, reasonOf }}
            words={{ service: t('postage.service'), weight: t('postage.weight') }}
            onService={setService}
            onWeight={setWeight}
          />
          <p aria-live="polite">
            {bearing[0]
              ? t('postage.price', {
                  price: formatDong(bearing[0].priceDong),
                  grams: formatNumber(bearing[0].upToGrams),
                })
              : t('postage.tooHeavy')}
          </p>
        </>
      ) : null}
    </MoneyForm>
  );
}
