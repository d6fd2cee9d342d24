import { useServiceIndexQuery } from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { useStaff } from '../../session/session-provider';
import { SelectField } from '../../ui/form/field';
import { Empty, ErrorNotice, Skeleton } from '../../ui/page/page-state';
import { withParams } from '../../ui/page/with-params';
import { formatMonth } from '../../ui/text/date-format';
import { formatDecimal, formatPercent } from '../../ui/text/number-format';
import { serverDay } from '../../ui/text/vietnam-day';
import { useCentreCode } from '../reporting/figures/use-centre-code';
import { rowScope } from '../reporting/report-address';
import { AreaBreadcrumb } from '../reporting/scope/area-breadcrumb';
import { useAreaPath } from '../reporting/scope/use-area-path';
import { useRowName } from '../reporting/use-row-name';
import { ComponentTable } from './component-table';
import { IndexRows } from './index-rows';
import { lastMonths, reached, readMonth, type ServiceIndex } from './index-words';

const MONTHS = 13;

/** The index of Decision 766/QĐ-TTg: its sum, its components and its areas or offices, of a month beside the one before. */
export function IndexPanel() {
  const { t, i18n } = useTranslation('targets');
  const { office } = useStaff();
  const [params, setParams] = useSearchParams();
  const months = lastMonths(serverDay(), MONTHS);
  const month = readMonth(params.get('month'), months);
  const areaCode = params.get('area') ?? office.areaCode;
  const by = params.get('by') === 'OFFICE' ? 'OFFICE' : 'AREA';
  const path = useAreaPath(areaCode);
  const { data, error, refetch } = useServiceIndexQuery({
    variables: { month, areaCode, by },
    fetchPolicy: 'cache-and-network',
  });
  const rowName = useRowName(by, areaCode, path.at(-1)?.tier ?? office.tier);
  const addressOf = (change: Record<string, string>) => `/targets?${withParams(params, change)}`;
  const index = data?.serviceIndex;
  const scope = { from: index?.from ?? '', to: index?.to ?? '', areaCode };
  const centreCode = useCentreCode(scope, index !== undefined && by === 'AREA');
  return (
    <>
      <AreaBreadcrumb path={path} addressOf={(area) => addressOf({ area })} />
      <div className="targets__controls no-print">
        <SelectField
          label={t('index.month')}
          value={month}
          onChange={({ target }) => setParams(withParams(params, { month: target.value }))}
        >
          {months.map((each) => (
            <option key={each} value={each}>
              {formatMonth(each)}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={t('index.by')}
          value={by}
          onChange={({ target }) => setParams(withParams(params, { by: target.value }))}
        >
          <option value="AREA">{t('index.byArea')}</option>
          <option value="OFFICE">{t('index.byOffice')}</option>
        </SelectField>
      </div>
      {error && !index ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : null}
      {!index && !error ? <Skeleton rows={10} shape="table" /> : null}
      {index && index.components.length === 0 ? <Empty title={t('index.none')}>{t('index.noneHint')}</Empty> : null}
      {index && index.components.length > 0 ? (
        <>
          <Sum index={index} month={month} />
          <ComponentTable index={index} scope={scope} />
          <IndexRows
            index={index}
            nameOf={rowName}
            by={by}
            linkOf={(row) => (by === 'AREA' && row.key !== areaCode ? addressOf({ area: row.key }) : null)}
            scopeOf={(row) =>
              by === 'AREA' && row.key === areaCode && !centreCode ? null : rowScope(scope, by, row, centreCode)
            }
          />
          {i18n.language === 'vi'
            ? notesOf(index).map((note) => (
                <p key={note} className="muted">
                  {note}
                </p>
              ))
            : null}
          <p className="muted">
            {t('index.admin')} <Link to="/reports">{t('index.report')}</Link>
          </p>
        </>
      ) : null}
    </>
  );
}

/** What the list says beside its components, each once. */
const notesOf = ({ components }: ServiceIndex): string[] => [...new Set(components.flatMap(({ note }) => note ?? []))];

/** The sum of what has data, of how much of the whole that is, and what it was a month ago. */
function Sum({ index: { total, before, weightOfAll }, month }: { index: ServiceIndex; month: string }) {
  const { t } = useTranslation('targets');
  const now = reached(total);
  const was = reached(before.total);
  const change = now === null || was === null ? null : now - was;
  return (
    <section className="panel targets__sum" aria-label={t('index.sum')}>
      <p className="targets__points">
        {formatDecimal(total.points)} <span className="muted">/ {formatDecimal(total.weight)}</span>
      </p>
      <div>
        <p>
          {now === null
            ? t('index.nothing')
            : t('index.reached', { percent: formatPercent(now), month: formatMonth(month) })}
        </p>
        {total.weight < weightOfAll ? (
          <p className="muted">
            {t('index.weights', { weight: formatDecimal(total.weight), all: formatDecimal(weightOfAll) })}
          </p>
        ) : null}
        {change === null ? null : (
          <p>
            {t(change > 0 ? 'index.up' : change < 0 ? 'index.down' : 'index.same', {
              points: formatDecimal(Math.abs(change)),
            })}
          </p>
        )}
      </div>
    </section>
  );
}
