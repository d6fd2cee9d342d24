import type { CaseState } from '@hcc/shared-schema/generated/hooks';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Button } from '../../ui/form/button';
import { SelectField, TextField } from '../../ui/form/field';
import { LazyDayField } from '../../ui/form/lazy-day-field';
import { withParams } from '../../ui/page/with-params';
import { filterIn, type KindChoice, STATES } from './feedback-address';
import { TOPICS } from './topics';

const NAMES = ['about', 'state', 'overdue', 'area', 'search', 'from', 'to'];

/** Narrows a list; the address keeps it, so that a colleague can be sent it. */
export function FeedbackFilters() {
  const { t } = useTranslation('feedback');
  const { t: w } = useTranslation('casework');
  const [params, setParams] = useSearchParams();
  const { about, state, isOverdue, search, from, to } = filterIn(params);
  const [typed, setTyped] = useState(search);
  const overdueId = useId();
  const set = (name: string, value: string) => setParams((before) => withParams(before, { [name]: value }));
  const clear = () => {
    setTyped('');
    setParams((before) => withParams(before, Object.fromEntries(NAMES.map((name) => [name, null]))));
  };
  const isNarrowed = NAMES.some((name) => params.has(name));
  return (
    <form
      className="casework__filters no-print"
      onSubmit={(event) => {
        event.preventDefault();
        set('search', typed.trim());
      }}
    >
      <TextField
        label={t('filters.search')}
        type="search"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => set('search', typed.trim())}
      />
      <SelectField
        label={t('filters.kind')}
        value={about}
        onChange={(event) => set('about', event.target.value as KindChoice)}
      >
        <option value="">{t('filters.anyKind')}</option>
        {([...TOPICS, 'FAULT'] as const).map((topic) => (
          <option key={topic} value={topic}>
            {t(`topics.${topic}`)}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={t('filters.state')}
        value={state}
        onChange={(event) => set('state', event.target.value as CaseState)}
      >
        <option value="">{t('filters.anyState')}</option>
        {STATES.map((each) => (
          <option key={each} value={each}>
            {w(`states.${each}`)}
          </option>
        ))}
      </SelectField>
      <LazyDayField label={t('filters.from')} value={from} onChange={(day) => set('from', day)} />
      <LazyDayField
        label={t('filters.to')}
        value={to}
        earliest={from || undefined}
        onChange={(day) => set('to', day)}
      />
      <label className="casework__check" htmlFor={overdueId}>
        <input
          id={overdueId}
          type="checkbox"
          checked={isOverdue}
          onChange={(event) => set('overdue', event.target.checked ? 'true' : '')}
        />
        {t('filters.overdue')}
      </label>
      {isNarrowed ? (
        <Button kind="quiet" onClick={clear}>
          {t('filters.clear')}
        </Button>
      ) : null}
    </form>
  );
}
