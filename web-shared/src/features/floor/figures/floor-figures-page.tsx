import '../floor.css';
import { useFloorFiguresQuery } from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { useSession, useStaff } from '../../../session/session-provider';
import { SelectField } from '../../../ui/form/field';
import { LazyDayField } from '../../../ui/form/lazy-day-field';
import { Empty, ErrorNotice, Notice, Skeleton } from '../../../ui/page/page-state';
import { usePageTitle } from '../../../ui/page/use-page-title';
import { CUTS, type FiguresQuestion, FLOORS_PATH, figuresSearch, readQuestion } from './figures-address';
import { FiguresTable } from './figures-table';
import { TicketsOfFigure } from './tickets-of-figure';
import { useRowName } from './use-row-name';

/** What happened on a floor in some days, and the tickets behind each figure. */
export function FloorFiguresPage() {
  const { t } = useTranslation('floor');
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const { office } = useStaff();
  const { can } = useSession();
  const asked = readQuestion(params);
  // Who works at a centre means his own, where the address names none.
  const question = { ...asked, officeId: asked.officeId ?? (office.kind === 'CENTRE' ? office.id : null) };
  const { officeId, from, to, by, opened } = question;
  const isInOrder = from <= to;
  const { data, previousData, error, refetch } = useFloorFiguresQuery({
    variables: { officeId: officeId ?? '', from, to, by },
    skip: officeId === null || !isInOrder,
    fetchPolicy: 'cache-and-network',
  });
  const found = (data ?? previousData)?.floorFigures;
  const nameOf = useRowName(by);
  usePageTitle(t('figures.title'));
  if (officeId === null) {
    return (
      <Empty heading title={t('figures.noOffice')}>
        <Link to={FLOORS_PATH}>{t('figures.allCentres')}</Link>
      </Empty>
    );
  }
  const ask = (change: Partial<FiguresQuestion>) =>
    void navigate(figuresSearch({ ...question, opened: null, ...change }), { replace: true });
  return (
    <div className="floor">
      <header className="floor__head">
        <div>
          <h1>{found ? `${t('figures.title')} · ${found.officeName}` : t('figures.title')}</h1>
          <p className="muted">{t('figures.lead')}</p>
        </div>
        {can('report:read') ? (
          <Link to={`${FLOORS_PATH}?${new URLSearchParams({ from, to })}`}>{t('figures.allCentres')}</Link>
        ) : null}
      </header>
      <search className="floor__filters">
        <LazyDayField label={t('figures.from')} value={from} onChange={(day) => day && ask({ from: day })} />
        <LazyDayField label={t('figures.to')} value={to} onChange={(day) => day && ask({ to: day })} />
        <SelectField
          label={t('figures.by')}
          value={by}
          onChange={({ target }) => ask({ by: CUTS.find((cut) => cut === target.value) ?? by })}
        >
          {CUTS.map((cut) => (
            <option key={cut} value={cut}>
              {t(`figures.cut.${cut}`)}
            </option>
          ))}
        </SelectField>
      </search>
      {isInOrder ? null : <Notice kind="warning">{t('figures.wrongDays')}</Notice>}
      {error ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : null}
      {!found && !error && isInOrder ? <Skeleton rows={6} shape="table" /> : null}
      {found?.total.issued === 0 ? <Empty title={t('figures.none')}>{t('figures.noneText')}</Empty> : null}
      {found && found.total.issued > 0 ? (
        <FiguresTable
          figures={found}
          caption={t('figures.title')}
          nameOf={nameOf}
          linkTo={(row, measure) =>
            figuresSearch({ ...question, opened: { by: row ? by : null, key: row?.key ?? null, measure } })
          }
        />
      ) : null}
      {found && opened && isInOrder ? (
        <TicketsOfFigure key={figuresSearch(question)} figures={found} question={question} opened={opened} />
      ) : null}
    </div>
  );
}
