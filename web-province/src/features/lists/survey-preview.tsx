import { LazyDayField } from '@hcc/web-shared/src/ui/form/lazy-day-field';
import { serverDay } from '@hcc/web-shared/src/ui/text/vietnam-day';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Edition } from './entry-words';
import { startOf } from './entry-words';
import type { ListEntry } from './list-entry';

/** How far the corners of the mouth lie above its middle, from the best face to the worst. */
const SMILES = [7, 4, 0, -4, -7];

/** What counts of an entry at a moment. */
function countsAt({ history }: ListEntry, at: number): Edition | undefined {
  const begun = history
    .filter(({ state, validFrom }) => state === 'CONFIRMED' && Date.parse(validFrom) <= at)
    .sort((a, b) => Date.parse(a.validFrom) - Date.parse(b.validFrom) || a.edition - b.edition)
    .at(-1);
  return begun?.ends ? undefined : begun;
}

/** The questions as a citizen will see them, on a day that one chooses. */
export function SurveyPreview({ entries }: { entries: readonly ListEntry[] }) {
  const { t } = useTranslation('lists');
  const [day, setDay] = useState(serverDay());
  // The end of the day: what begins on it counts.
  const at = day === '' ? Number.NaN : Date.parse(startOf(day)) + 86_399_999;
  const shown = entries.flatMap((entry) => countsAt(entry, at) ?? []).sort((a, b) => a.place - b.place);
  const scored = shown.filter(({ data }) => data.scale === 'DECREE_61');
  const most = scored.reduce((sum, { data }) => sum + (data.weight ?? 0) * (data.levels?.[0]?.points ?? 0), 0);
  const grades = shown.filter(({ data }) => data.scale === 'DECREE_61_GRADE').flatMap(({ data }) => data.levels ?? []);
  return (
    <section className="panel lists__preview" aria-labelledby="survey-preview">
      <div className="lists__preview-head">
        <h2 id="survey-preview">{t('preview.survey')}</h2>
        <LazyDayField label={t('preview.onDay')} value={day} onChange={setDay} />
      </div>
      {shown
        .filter(({ data }) => data.scale === 'FACES')
        .map((edition) => (
          <SurveyQuestion key={`${edition.name} ${edition.edition}`} edition={edition} />
        ))}
      {scored.length > 0 ? (
        <>
          <ol className="survey__criteria">
            {scored.map((edition) => (
              <li key={`${edition.name} ${edition.edition}`}>
                <SurveyQuestion edition={edition} />
              </li>
            ))}
          </ol>
          <p>
            {t('preview.most', { points: most })}{' '}
            {grades.map(({ points, text }) => t('preview.grade', { points, text })).join(' · ')}
          </p>
        </>
      ) : null}
      {shown.length === 0 ? <p className="muted">{t('preview.noQuestion')}</p> : null}
    </section>
  );
}

/** One question with its answers: faces in a row, or levels one below the other. Nothing is sent from here. */
export function SurveyQuestion({ edition }: { edition: Edition }) {
  const { i18n } = useTranslation('lists');
  const { name, nameEn, data } = edition;
  const isFaces = data.scale === 'FACES';
  const inEnglish = i18n.language === 'en';
  return (
    <fieldset className="survey">
      <legend>{(inEnglish && nameEn) || name}</legend>
      <div className={isFaces ? 'survey__faces' : 'survey__levels'}>
        {(data.levels ?? []).map(({ points, text, textEn }, index) => (
          <label key={points} className={isFaces ? 'survey__face' : 'survey__level'}>
            <input type="radio" name={`survey-${name}`} value={points} />
            {isFaces ? (
              <svg className="survey__icon" viewBox="0 0 40 40" aria-hidden="true">
                <circle cx="20" cy="20" r="17" />
                <circle className="survey__eye" cx="14" cy="15" r="1.6" />
                <circle className="survey__eye" cx="26" cy="15" r="1.6" />
                <path
                  d={`M12 ${26 - (SMILES[index] ?? 0) / 2} Q20 ${26 + (SMILES[index] ?? 0)} 28 ${26 - (SMILES[index] ?? 0) / 2}`}
                />
              </svg>
            ) : null}
            <span>{(inEnglish && textEn) || text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
