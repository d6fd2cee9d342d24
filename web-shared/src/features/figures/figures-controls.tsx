import '../reporting/segments.css';
import type { FiguresPeriod, Tier } from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ChoiceSelect } from '../../ui/form/choice-select';
import { DayField } from '../../ui/form/day-field';
import { DayRange } from '../../ui/form/day-range';
import type { Day } from '../../ui/text/vietnam-day';
import { REPORT_VIEWS } from '../reporting/report-address';
import { ScopeChips, useScopeNames } from '../reporting/scope/scope-chips';
import { ScopeSelects } from '../reporting/scope/scope-selects';
import { type Asked, PERIODS } from './figures-address';
import { MeasureChoice } from './measure-choice';

/** Of the list of periods beside those of the server: one day, which is CUSTOM from it to itself. */
const ONE_DAY = 'DAY';
const TIERS: readonly Tier[] = ['PROVINCE', 'DISTRICT', 'COMMUNE'];

interface FiguresControlsProps {
  asked: Asked;
  /** The days that the period means. */
  days: { from: Day; to: Day };
  today: Day;
  areaName: string;
  tier: Tier;
  addressOf: (asked: Asked) => string;
  onAsk: (asked: Asked) => void;
}

/** Which figures, by what, when and counting what; each choice is another address. Inside `<AntdScope>`. */
export function FiguresControls({ asked, days, today, areaName, tier, addressOf, onAsk }: FiguresControlsProps) {
  const { t } = useTranslation('figures');
  const { t: r } = useTranslation('reporting');
  const { t: c } = useTranslation('common');
  const { by, period, scope } = asked;
  const figureScope = { ...scope, ...days, areaCode: scope.areaCode ?? '' };
  const names = useScopeNames(figureScope);
  const isOneDay = period === 'CUSTOM' && asked.from === asked.to;
  const choosePeriod = (chosen: string) => {
    if (chosen === ONE_DAY) onAsk({ ...asked, period: 'CUSTOM', from: today, to: today });
    else if (chosen === 'CUSTOM') {
      const to = days.from === days.to ? today : days.to;
      onAsk({ ...asked, period: 'CUSTOM', from: `${to.slice(0, 8)}01`, to });
    } else onAsk({ ...asked, period: chosen as FiguresPeriod, from: null, to: null });
  };
  return (
    <div className="rep-controls">
      <MeasureChoice chosen={asked.measures} onChoose={(measures) => onAsk({ ...asked, measures })} />
      <div className="rep-controls__row no-print">
        <nav className="rep-segments" aria-label={r('by.label')}>
          {REPORT_VIEWS.map((view) => (
            <Link
              key={view}
              to={addressOf({ ...asked, by: view })}
              className="rep-segment"
              aria-current={view === by ? 'true' : undefined}
            >
              {r(`by.${view}`)}
            </Link>
          ))}
        </nav>
        <ChoiceSelect
          label={r('period.label')}
          value={isOneDay ? ONE_DAY : period}
          choices={[...PERIODS, 'CUSTOM' as const, ONE_DAY].map((value) => ({
            value,
            label: t(`period.${value as FiguresPeriod | typeof ONE_DAY}`),
          }))}
          width={190}
          nothing={r('choice.nothing')}
          onChoose={(chosen) => choosePeriod(chosen ?? 'THIS_MONTH')}
        />
        {isOneDay ? (
          <DayField
            label={t('day')}
            className="fig-day"
            latest={today}
            value={asked.to ?? today}
            onChange={(day) => {
              if (day) onAsk({ ...asked, from: day, to: day });
            }}
          />
        ) : null}
        {period === 'CUSTOM' && !isOneDay ? (
          <DayRange
            days={days}
            fromLabel={r('period.from')}
            toLabel={r('period.to')}
            onChoose={({ from, to }) => onAsk({ ...asked, from, to })}
          />
        ) : null}
        {tier === 'COMMUNE' ? null : (
          <ChoiceSelect
            label={r('by.TIER')}
            value={scope.tier ?? null}
            choices={TIERS.map((value) => ({ value, label: c(`tier.${value}`) }))}
            width={150}
            none={t('allTiers')}
            nothing={r('choice.nothing')}
            onChoose={(chosen) =>
              onAsk({ ...asked, scope: { ...scope, tier: TIERS.find((one) => one === chosen) ?? null } })
            }
          />
        )}
      </div>
      <div className="rep-controls__row no-print">
        <ScopeSelects
          at={{ scope: figureScope, by, areaName, tier }}
          names={names}
          onChoose={({ from: _from, to: _to, ...chosen }, view) => onAsk({ ...asked, scope: chosen, by: view })}
        />
      </div>
      <ScopeChips
        names={names}
        inPrint={['officeCode', 'field', 'tier']}
        addressWithout={(part) => addressOf({ ...asked, scope: { ...scope, [part]: null } })}
      />
    </div>
  );
}
