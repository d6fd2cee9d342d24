import '../reporting/reporting.css';
import './figures.css';
import { useBuiltFiguresQuery, useKeptFiguresQuery } from '@hcc/shared-schema/generated/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Navigate, useNavigate, useSearchParams } from 'react-router';
import { ProofLine } from '../../session/proof-line';
import { useStaff } from '../../session/session-provider';
import { AntdScope } from '../../ui/form/antd-scope';
import { Button } from '../../ui/form/button';
import { Empty, ErrorNotice, Skeleton } from '../../ui/page/page-state';
import { Pager } from '../../ui/page/pager';
import { usePageTitle } from '../../ui/page/use-page-title';
import { formatDateTime } from '../../ui/text/date-format';
import { serverDay } from '../../ui/text/vietnam-day';
import { useCentreCode } from '../reporting/figures/use-centre-code';
import { usePeriodName } from '../reporting/period/use-period-name';
import { AreaBreadcrumb } from '../reporting/scope/area-breadcrumb';
import { useAreaPath } from '../reporting/scope/use-area-path';
import { usePrinting } from '../reporting/use-printing';
import { useRowName } from '../reporting/use-row-name';
import { asInput, askedOf, figuresAddress, readAsked, workbookAddress } from './figures-address';
import { FiguresChart } from './figures-chart';
import { FiguresControls } from './figures-controls';
import { FiguresTable, type Sort, sorted } from './figures-table';
import { KeptTools } from './kept-tools';
import { Shelf } from './shelf';

const PAGE = 100;

/** Figures that a person puts together: which, by what, when, where. The address says all of it. */
export function FiguresPage() {
  const [params] = useSearchParams();
  const { office } = useStaff();
  const keptId = params.get('kept');
  const shelf = useKeptFiguresQuery({ fetchPolicy: 'cache-and-network' });
  const kept = shelf.data?.keptFigures.find(({ id }) => id === keptId);
  // A notice or a pin names only what was kept.
  if (keptId && !params.has('m')) {
    if (kept) return <Navigate to={figuresAddress(askedOf(kept.figures, office.areaCode), kept.id)} replace />;
    if (!shelf.data && !shelf.error) return <Skeleton rows={10} shape="table" />;
  }
  return <Figures shelf={shelf.data?.keptFigures ?? []} keptId={kept?.id ?? null} />;
}

type ShelfOf = NonNullable<ReturnType<typeof useKeptFiguresQuery>['data']>['keptFigures'];

function Figures({ shelf, keptId }: { shelf: ShelfOf; keptId: string | null }) {
  const { t } = useTranslation('figures');
  const { t: r } = useTranslation('reporting');
  const { t: c } = useTranslation('common');
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const { office } = useStaff();
  const [sort, setSort] = useState<Sort | null>(null);
  const [page, setPage] = useState(1);
  const printing = usePrinting();
  const asked = readAsked(params, { areaCode: office.areaCode, by: office.tier === 'COMMUNE' ? 'PROCEDURE' : 'AREA' });
  const { data, error, refetch } = useBuiltFiguresQuery({
    variables: { figures: asInput(asked) },
    fetchPolicy: 'cache-and-network',
  });
  const built = data?.builtFigures;
  const kept = shelf.find(({ id }) => id === keptId);
  const title = kept?.name ?? t('title');
  usePageTitle(title);
  const today = serverDay();
  const areaCode = asked.scope.areaCode ?? office.areaCode;
  const path = useAreaPath(areaCode);
  const area = path.at(-1);
  const tier = area?.tier ?? office.tier;
  const days = built ? { from: built.from, to: built.to } : { from: asked.from ?? today, to: asked.to ?? today };
  const scope = { ...asked.scope, ...days, areaCode };
  const rowName = useRowName(asked.by, areaCode, tier);
  const centreCode = useCentreCode(scope, asked.by === 'AREA' && built !== undefined);
  const periodName = usePeriodName()(days);
  const rows = sorted(
    (built?.rows ?? []).map((row) => ({ ...row, name: rowName(row) })),
    asked.measures,
    sort,
  );
  const caption = `${title}: ${built?.areaName ?? area?.name ?? ''}, ${periodName}`;
  const addressOf = (next: typeof asked) => figuresAddress(next, keptId);
  return (
    <AntdScope>
      <div className="rep rep--wide">
        <header className="rep-head">
          <div>
            <h1>{title}</h1>
            <div className="rep-head__scope">
              <AreaBreadcrumb
                path={path}
                addressOf={(code) =>
                  addressOf({ ...asked, scope: { ...asked.scope, areaCode: code, officeCode: null } })
                }
              />
              <span>{periodName}</span>
              {built ? <span className="muted">{r('asOf', { when: formatDateTime(built.asOf) })}</span> : null}
            </div>
          </div>
          <div className="rep-head__tools no-print">
            <KeptTools asked={asked} kept={kept ?? null} />
            <a className="button" href={workbookAddress(asked)} download>
              {t('workbook')}
            </a>
            <Button onClick={() => window.print()}>{c('action.print')}</Button>
          </div>
        </header>
        <Shelf shelf={shelf} keptId={keptId} />
        <FiguresControls
          {...{ asked, days, today, tier, addressOf }}
          areaName={area?.name ?? ''}
          onAsk={(next) => {
            setPage(1);
            navigate(addressOf(next));
          }}
        />
        {error && !built ? <ErrorNotice error={error} onRetry={() => refetch()} title={r('errorHint')} /> : null}
        {!built && !error ? <Skeleton rows={9} shape="table" /> : null}
        {built && rows.length === 0 ? <Empty title={r('empty')}>{r('emptyHint')}</Empty> : null}
        {built && rows.length > 0 ? (
          <div className="fig-result">
            <FiguresTable
              {...{ asked, built, scope, centreCode, caption, sort }}
              rows={printing ? rows : rows.slice((page - 1) * PAGE, page * PAGE)}
              onSort={(next) => {
                setSort(next);
                setPage(1);
              }}
            />
            <Pager label={r('pages')} page={page} size={PAGE} total={rows.length} onChange={setPage} />
            <FiguresChart {...{ asked, rows, scope, centreCode, areaCode }} target={built.target} title={caption} />
          </div>
        ) : null}
        {built ? <ProofLine /> : null}
        <p className="muted no-print">
          {t('formHint')} <Link to="/reports">{r('title')}</Link>
        </p>
      </div>
    </AntdScope>
  );
}
