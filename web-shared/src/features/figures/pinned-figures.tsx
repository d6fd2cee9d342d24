import './figures.css';
import {
  type KeptFiguresPartsFragment,
  useBuiltFiguresQuery,
  useKeptFiguresQuery,
} from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useStaff } from '../../session/session-provider';
import { ErrorNotice, Skeleton } from '../../ui/page/page-state';
import { usePeriodName } from '../reporting/period/use-period-name';
import { FigureValue } from './figure-value';
import { asInput, askedOf, figuresAddress } from './figures-address';

/** What one has pinned to the start page: the totals of each, opening its dossiers; nothing where nothing is pinned. */
export function PinnedFigures() {
  const { t } = useTranslation('figures');
  const { data } = useKeptFiguresQuery({ fetchPolicy: 'cache-and-network' });
  const pinned = data?.keptFigures.filter((kept) => kept.pinned) ?? [];
  if (pinned.length === 0) return null;
  return (
    <section className="fig-pins" aria-label={t('shelf.pins')}>
      {pinned.map((kept) => (
        <Pin key={kept.id} kept={kept} />
      ))}
    </section>
  );
}

function Pin({ kept }: { kept: KeptFiguresPartsFragment }) {
  const { t } = useTranslation('figures');
  const { t: r } = useTranslation('reporting');
  const { office } = useStaff();
  const asked = askedOf(kept.figures, office.areaCode);
  const { data, error, refetch } = useBuiltFiguresQuery({
    variables: { figures: asInput(asked) },
    fetchPolicy: 'cache-and-network',
  });
  const periodName = usePeriodName();
  const built = data?.builtFigures;
  return (
    <article className="panel fig-pin">
      <h2>
        <Link to={figuresAddress(asked, kept.id)}>{kept.name}</Link>
      </h2>
      {error && !built ? <ErrorNotice error={error} onRetry={() => refetch()} /> : null}
      {!built && !error ? <Skeleton rows={2} /> : null}
      {built ? (
        <>
          <p className="muted">{`${built.areaName}, ${periodName(built)}`}</p>
          <dl>
            {asked.measures.map((measure, index) => (
              <div key={measure}>
                <dt>{t(`measure.${measure}`)}</dt>
                <dd>
                  <FigureValue
                    measure={measure}
                    value={built.total[index]}
                    scope={{ ...asked.scope, from: built.from, to: built.to }}
                    by={asked.by}
                    rowName={r('total')}
                  />
                </dd>
              </div>
            ))}
          </dl>
        </>
      ) : null}
    </article>
  );
}
