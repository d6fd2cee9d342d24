import './ratings.css';
import type { RatingFilter } from '@hcc/shared-schema/generated/hooks';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useSession } from '../../session/session-provider';
import { Button } from '../../ui/form/button';
import { SelectField, TextField } from '../../ui/form/field';
import { usePageTitle } from '../../ui/page/use-page-title';
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
    upToFace: params.get('upTo') === '2' ? 2 : null,
  };
}

/** How those who were served found it: figures, the ratings behind them, and the survey of seconded staff. */
export function RatingsPage() {
  const { t } = useTranslation('ratings');
  const { can } = useSession();
  usePageTitle(t('title'));
  const [params, setParams] = useSearchParams();
  const filter = useMemo(() => filterIn(params), [params]);
  const set = (name: string, value: string) =>
    setParams((before) => {
      const next = new URLSearchParams(before);
      if (value === '') next.delete(name);
      else next.set(name, value);
      return next;
    });
  return (
    <div className="ratings">
      <h1>{t('title')}</h1>
      <p className="muted">{t('lead')}</p>
      <div className="ratings__row no-print">
        <TextField
          label={t('from')}
          type="month"
          value={filter.from}
          onChange={(event) => set('from', event.target.value)}
        />
        <TextField label={t('to')} type="month" value={filter.to} onChange={(event) => set('to', event.target.value)} />
        <SelectField
          label={t('upTo')}
          value={filter.upToFace ? '2' : ''}
          onChange={(event) => set('upTo', event.target.value)}
        >
          <option value="">{t('anyFace')}</option>
          <option value="2">{t('lowOnly')}</option>
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
