import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Button } from '../../ui/form/button';
import { SelectField, TextField } from '../../ui/form/field';
import { LazyDayField } from '../../ui/form/lazy-day-field';
import { withParams } from '../../ui/page/with-params';
import { FILTER_NAMES, filterIn, KINDS, type ListFilter, PARTS } from './complaint-address';

/** Narrows a list; the address keeps it, so that a colleague can be sent it. */
export function ComplaintFilters() {
  const { t } = useTranslation('complaints');
  const [params, setParams] = useSearchParams();
  const { kind, part, search, from, to } = filterIn(params);
  const [typed, setTyped] = useState(search);
  const set = (name: keyof ListFilter, value: string) => setParams((before) => withParams(before, { [name]: value }));
  const clear = () => {
    setTyped('');
    setParams((before) => withParams(before, Object.fromEntries(FILTER_NAMES.map((name) => [name, null]))));
  };
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
      <SelectField label={t('filters.kind')} value={kind} onChange={(event) => set('kind', event.target.value)}>
        <option value="">{t('filters.anyKind')}</option>
        {KINDS.map((each) => (
          <option key={each} value={each}>
            {t(`kinds.${each}`)}
          </option>
        ))}
      </SelectField>
      <SelectField label={t('filters.part')} value={part} onChange={(event) => set('part', event.target.value)}>
        <option value="">{t('filters.anyPart')}</option>
        {PARTS.map((each) => (
          <option key={each} value={each}>
            {t(`parts.${each}`)}
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
      {FILTER_NAMES.some((name) => params.has(name)) ? (
        <Button kind="quiet" onClick={clear}>
          {t('filters.clear')}
        </Button>
      ) : null}
    </form>
  );
}
