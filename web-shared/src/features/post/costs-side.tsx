import { usePostSettingsQuery, usePostStatementQuery } from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { useSession } from '../../session/session-provider';
import { MonthField } from '../../ui/form/month-field';
import { ErrorNotice, Skeleton } from '../../ui/page/page-state';
import { formatMonth } from '../../ui/text/date-format';
import { serverDay } from '../../ui/text/vietnam-day';
import { StatementView } from './statement-view';
import { TariffPanel } from './tariff-panel';

/** What a month cost, by post office, service and who pays; and the tariff: /post?side=costs&month=2026-11. */
export function CostsSide() {
  const { t } = useTranslation('post');
  const { can } = useSession();
  const [params, setParams] = useSearchParams();
  const asked = params.get('month') ?? '';
  const month = /^\d{4}-(0[1-9]|1[0-2])$/.test(asked) ? asked : serverDay().slice(0, 7);
  const { data, error, refetch } = usePostStatementQuery({ variables: { month }, fetchPolicy: 'cache-and-network' });
  const settings = usePostSettingsQuery();
  const statement = data?.postStatement;
  return (
    <>
      <section aria-label={t('costs.statement', { month: formatMonth(month) })} className="post__form">
        <div className="post__tools">
          <h2>{t('costs.statement', { month: formatMonth(month) })}</h2>
          <MonthField
            label={t('costs.month')}
            value={month}
            latest={serverDay().slice(0, 7)}
            onChange={(chosen) => setParams({ side: 'costs', month: chosen }, { replace: true })}
          />
          <a className="button" href={`/forms/post/${month}.xlsx`}>
            {t('costs.workbook')}
          </a>
          {can('report:read') ? <Link to="/reports/post">{t('costs.all')}</Link> : null}
        </div>
        {error && !statement ? (
          <ErrorNotice error={error} onRetry={() => void refetch().catch(() => undefined)} />
        ) : null}
        {!statement && !error ? <Skeleton rows={4} shape="table" /> : null}
        {statement ? <StatementView statement={statement} isOwn /> : null}
      </section>
      {settings.data ? (
        <TariffPanel settings={settings.data.postSettings} />
      ) : settings.error ? (
        <ErrorNotice error={settings.error} onRetry={() => void settings.refetch().catch(() => undefined)} />
      ) : (
        <Skeleton rows={3} shape="table" />
      )}
    </>
  );
}
