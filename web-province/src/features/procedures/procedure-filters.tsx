import type { AdministeredFilter, AdministeredProceduresQuery } from '@hcc/shared-schema/generated/hooks';
import { SelectField, TextField } from '@hcc/web-shared/src/ui/form/field';
import { withParams } from '@hcc/web-shared/src/ui/page/with-params';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { READINESS, STATES, TIERS } from './procedure-terms';

type Found = AdministeredProceduresQuery['administeredProcedures'];

/** What the address asks for: whoever comes back from a procedure, or is sent the address, finds the same list. */
export function useProcedureFilter() {
  const [params, setParams] = useSearchParams();
  const state = params.get('state');
  const filter: AdministeredFilter = {
    search: params.get('search') || null,
    field: params.get('field') || null,
    agency: params.get('agency') || null,
    tier: TIERS.find((tier) => tier === params.get('tier')) ?? null,
    readiness: READINESS.find((one) => one === params.get('readiness')) ?? null,
    state: STATES.find((one) => one === state) ?? null,
    hasDraft: state === 'DRAFT' || null,
  };
  const set = (change: Record<string, string | null>) => setParams((now) => withParams(now, change), { replace: true });
  return {
    filter,
    page: Number(params.get('page') ?? 1) || 1,
    choose: ({ hasDraft, ...change }: AdministeredFilter) =>
      set({
        ...(change as Record<string, string | null>),
        ...(hasDraft && { state: 'DRAFT' }),
        page: null,
      }),
    setPage: (page: number) => set({ page: page > 1 ? String(page) : null }),
  };
}

interface FiltersProps {
  filter: AdministeredFilter;
  found: Found | undefined;
  onChoose: (change: AdministeredFilter) => void;
}

/** By words, field, agency, tier, readiness and state. */
export function Filters({ filter, found, onChoose }: FiltersProps) {
  const { t } = useTranslation('procedures');
  const { t: c } = useTranslation('common');
  const all = <option value="">{t('filter.all')}</option>;
  const named = (values: readonly string[]) =>
    values.map((value) => (
      <option key={value} value={value}>
        {value}
      </option>
    ));
  return (
    <search className="procedures__filters">
      <TextField
        label={t('filter.search')}
        type="search"
        value={filter.search ?? ''}
        onChange={({ target }) => onChoose({ search: target.value })}
      />
      <SelectField
        label={t('filter.field')}
        value={filter.field ?? ''}
        onChange={({ target }) => onChoose({ field: target.value || null })}
      >
        {all}
        {named(found?.fields ?? [])}
      </SelectField>
      <SelectField
        label={t('filter.agency')}
        value={filter.agency ?? ''}
        onChange={({ target }) => onChoose({ agency: target.value || null })}
      >
        {all}
        {named(found?.agencies ?? [])}
      </SelectField>
      <SelectField
        label={t('filter.tier')}
        value={filter.tier ?? ''}
        onChange={({ target }) => onChoose({ tier: TIERS.find((tier) => tier === target.value) ?? null })}
      >
        {all}
        {TIERS.map((tier) => (
          <option key={tier} value={tier}>
            {c(`tier.${tier}`)}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={t('filter.readiness')}
        value={filter.readiness ?? ''}
        onChange={({ target }) => onChoose({ readiness: READINESS.find((one) => one === target.value) ?? null })}
      >
        {all}
        {READINESS.map((one) => (
          <option key={one} value={one}>
            {t(`readiness.${one}`)}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={t('filter.state')}
        value={filter.hasDraft ? 'DRAFT' : (filter.state ?? '')}
        onChange={({ target }) =>
          onChoose({
            hasDraft: target.value === 'DRAFT' || null,
            state: STATES.find((one) => one === target.value) ?? null,
          })
        }
      >
        {all}
        <option value="DRAFT">{t('filter.hasDraft')}</option>
        {STATES.map((one) => (
          <option key={one} value={one}>
            {t(`edition.${one}`)}
          </option>
        ))}
      </SelectField>
    </search>
  );
}
