import type { ManagedOfficeFilter, OfficeKind, Tier } from '@hcc/shared-schema/generated/hooks';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useStaff } from '../../session/session-provider';
import { SelectField, TextField } from '../../ui/form/field';

const TIERS: readonly Tier[] = ['PROVINCE', 'DISTRICT', 'COMMUNE'];
const KINDS: readonly OfficeKind[] = ['CENTRE', 'COMMITTEE', 'DEPARTMENT', 'DIVISION', 'CENTRAL_AGENCY'];

interface OfficeFiltersProps {
  filter: ManagedOfficeFilter;
  onChoose: (change: ManagedOfficeFilter) => void;
  children?: ReactNode;
}

/** By words, tier and kind. A commune has one tier only: there it is not asked. */
export function OfficeFilters({ filter, onChoose, children }: OfficeFiltersProps) {
  const { t } = useTranslation('offices');
  const { t: c } = useTranslation('common');
  const { tier } = useStaff().office;
  const tiers = TIERS.slice(TIERS.indexOf(tier));
  return (
    <search className="offices__filters">
      <TextField
        label={t('filter.search')}
        type="search"
        placeholder={t('filter.placeholder')}
        value={filter.search ?? ''}
        onChange={({ target }) => onChoose({ search: target.value })}
      />
      {tiers.length > 1 ? (
        <SelectField
          label={t('filter.tier')}
          value={filter.tier ?? ''}
          onChange={({ target }) => onChoose({ tier: tiers.find((one) => one === target.value) ?? null })}
        >
          <option value="">{t('filter.all')}</option>
          {tiers.map((one) => (
            <option key={one} value={one}>
              {c(`tier.${one}`)}
            </option>
          ))}
        </SelectField>
      ) : null}
      <SelectField
        label={t('filter.kind')}
        value={filter.kind ?? ''}
        onChange={({ target }) => onChoose({ kind: KINDS.find((one) => one === target.value) ?? null })}
      >
        <option value="">{t('filter.all')}</option>
        {KINDS.map((one) => (
          <option key={one} value={one}>
            {t(`kind.${one}`)}
          </option>
        ))}
      </SelectField>
      {children}
    </search>
  );
}
