import type { FigureMeasure } from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';
import { MEASURE_GROUPS, MOST_MEASURES } from './figures-address';

interface MeasureChoiceProps {
  chosen: readonly FigureMeasure[];
  onChoose: (measures: FigureMeasure[]) => void;
}

/** Which figures stand in the table, in the order in which they were ticked. */
export function MeasureChoice({ chosen, onChoose }: MeasureChoiceProps) {
  const { t } = useTranslation('figures');
  return (
    <details className="fig-measures no-print">
      <summary>
        {t('measures', { shown: chosen.length })}:{' '}
        <span className="muted">{chosen.map((one) => t(`measure.${one}`)).join(', ')}</span>
      </summary>
      <div className="fig-measures__groups">
        {MEASURE_GROUPS.map(({ key, measures }) => (
          <fieldset key={key}>
            <legend>{t(`group.${key}`)}</legend>
            {measures.map(({ measure }) => {
              const isChosen = chosen.includes(measure);
              return (
                <label key={measure}>
                  <input
                    type="checkbox"
                    checked={isChosen}
                    // One always stays, and no more fit than the table can bear.
                    disabled={isChosen ? chosen.length === 1 : chosen.length >= MOST_MEASURES}
                    onChange={() => onChoose(isChosen ? chosen.filter((one) => one !== measure) : [...chosen, measure])}
                  />
                  {t(`measure.${measure}`)}
                </label>
              );
            })}
          </fieldset>
        ))}
      </div>
    </details>
  );
}
