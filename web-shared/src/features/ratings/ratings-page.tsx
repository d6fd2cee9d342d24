import './ratings.css';
import type { RatingFilter } from '@hcc/shared-schema/generated/hooks';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useSession } from '../../session/session-provider';
import { Button } from '../../ui/form/button';
import { SelectField } from '../../ui/form/field';
import { MonthField } from '../../ui/form/month-field';
import { usePageTitle } from '../../ui/page/use-page-title';
import { withParams } from '../../ui/page/with-params';
import { serverDay } from '../../ui/text/vietnam-day';
import { RatingAnswers } from './rating-answers';
import { RatingFigures } from './rating-figures';
import { SurveyRounds } from './survey-rounds';

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

/** What narrows the page, as its address says it; the year so far where it says nothing. */
function filterIn(params: URLSearchParams): RatingFilter {
  const today = serverDay();
  const month = (name: string, otherwise: string) => {
    const text = params.get(name) ?? '';
    return MONTH.test(text) ? text : otherwise;
  };
  return {
    from: month('from', `${today.slice(0, 4)}-01`),
    to: month('to', today.slice(0, 7)),
    officeId: params.get('office') || null,
    procedureCode: params.get('procedure') || null,
    areaCode: params.get('area') || null,
    upToFace: params.get('upTo') === '2' ? 2 : null,
    fromFace: params.get('atLeast') === '4' ? 4 : null,
  };
}

/** How those who were served found it: figures, the ratings behind them, and the survey of seconded staff. */
export function RatingsPage() {
  const { t } = useTranslation('ratings');
  const { can } = useSession();
  usePageTitle(t('title'));
  const [params, setParams] = useSearchParams();
  const filter = useMemo(() => filterIn(params), [params]);
  const setMany = (changes: Record<string, string>) => setParams((before) => withParams(before, changes));
  const set = (name: string, value: string) => setMany({ [name]: value });
  return (
    <div className="ratings">
      <h1>{t('title')}</h1>
      <p className="muted">{t('lead')}</p>
      <div className="ratings__row no-print">
        <MonthField label={t('from')} value={filter.from} latest={filter.to} onChange={(month) => set('from', month)} />
        <MonthField label={t('to')} value={filter.to} onChange={(month) => set('to', month)} />
        <SelectField
          label={t('upTo')}
          value={filter.upToFace ? 'low' : filter.fromFace ? 'high' : ''}
          onChange={({ target }) =>
            setMany({ upTo: target.value === 'low' ? '2' : '', atLeast: target.value === 'high' ? '4' : '' })
          }
        >
          <option value="">{t('anyFace')}</option>
          <option value="high">{t('highOnly')}</option>
          <option value="low">{t('lowOnly')}</option>
        </SelectField>
        {(['office', 'procedure'] as const).map((name) =>
          params.get(name) ? (
            <Button key={name} kind="quiet" onClick={() => set(name, '')}>
              {t('all', { name: t(name === 'office' ? 'ways.byOffice' : 'ways.byProcedure').toLocaleLowerCase() })}
            </Button>
          ) : null,
        )}
      </div>
      <RatingFigures filter={filter} />
      <RatingAnswers filter={filter} />
      {can('audit:read') ? <SurveyRounds /> : null}
    </div>
  );
}
