import './road.css';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDateTimeShort } from '../../../ui/text/date-format';
import { workingTimeWords } from '../clock/working-time';
import type { DossierOnPage } from '../use-dossier';
import { RoadLegItem } from './road-leg';
import { buildRoad, type RouteStep } from './road-model';

interface RoadProps {
  dossier: DossierOnPage;
  /** Stands open under the step where the dossier is: its actions. */
  children?: ReactNode;
}

/** The road of the dossier, top to bottom across the tiers: what was, what is, what is to come. */
export function Road({ dossier, children }: RoadProps) {
  const { t } = useTranslation('dossier');
  const items = buildRoad(dossier);
  const perDay = dossier.clock.minutesPerDay;
  return (
    <section className="panel road" aria-label={t('road.title')}>
      <h2>{t('road.title')}</h2>
      <ol>
        {items.map((item) => {
          if (item.kind === 'leg') {
            return (
              <RoadLegItem
                key={item.key}
                item={item}
                perDay={perDay}
                holder={dossier.assignee?.fullName}
                lateCauses={dossier.proceedings.lateCauses.filter(({ leg }) => leg === item.leg.ordinal)}
              >
                {item.now ? children : null}
              </RoadLegItem>
            );
          }
          if (item.kind === 'ahead') return <AheadItem key={item.key} step={item.step} perDay={perDay} />;
          return (
            <li key={item.key} className="road__item road__item--end">
              <p className="road__step">
                {item.status === 'WITHDRAWN' ||
                item.status === 'STOPPED' ||
                item.status === 'RETURNED' ||
                item.status === 'NOT_RECEIVED'
                  ? t(`road.ended.${item.status}`)
                  : t('road.ended.COMPLETED')}
              </p>
              {item.at ? <p className="road__when">{formatDateTimeShort(item.at)}</p> : null}
            </li>
          );
        })}
      </ol>
      {items.some((item) => item.kind === 'leg' && item.now) ? null : children}
    </section>
  );
}

function AheadItem({ step, perDay }: { step: RouteStep; perDay: number }) {
  const { t } = useTranslation('dossier');
  const { t: c } = useTranslation('common');
  return (
    <li className="road__item road__item--ahead">
      <p className="road__step">
        {step.name}
        <span className="visually-hidden"> ({t('road.ahead')})</span>
      </p>
      <p className="road__office">
        <span className="road__tier">{c(`tierShort.${step.office.tier}`)}</span> {step.office.name}
        {step.quotaMinutes > 0 ? (
          <span> · {t('road.quota', { quota: workingTimeWords(t, step.quotaMinutes, perDay) })}</span>
        ) : null}
      </p>
    </li>
  );
}
