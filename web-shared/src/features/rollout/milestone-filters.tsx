import { useTranslation } from 'react-i18next';
import { MILESTONE_STATES, type MilestoneFilter, TIERS } from './rollout-figures';

interface MilestoneFiltersProps {
  filter: MilestoneFilter;
  onChange: (filter: MilestoneFilter) => void;
}

export function MilestoneFilters({ filter, onChange }: MilestoneFiltersProps) {
  const { t } = useTranslation('rollout');
  return (
    <div className="milestone-filters no-print">
      <label>
        <span>{t('filterTier')}</span>
        <select
          className="input"
          value={filter.tier ?? ''}
          onChange={({ target }) => onChange({ ...filter, tier: TIERS.find((tier) => tier === target.value) ?? null })}
        >
          <option value="">{t('allTiers')}</option>
          {TIERS.map((tier) => (
            <option key={tier} value={tier}>
              {t(`tier.${tier}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{t('filterState')}</span>
        <select
          className="input"
          value={filter.state ?? ''}
          onChange={({ target }) =>
            onChange({ ...filter, state: MILESTONE_STATES.find((state) => state === target.value) ?? null })
          }
        >
          <option value="">{t('allStates')}</option>
          {MILESTONE_STATES.map((state) => (
            <option key={state} value={state}>
              {t(`state.${state}`)}
            </option>
          ))}
        </select>
      </label>
      <label className="milestone-filters__search">
        <span>{t('searchLabel')}</span>
        <input
          className="input"
          type="search"
          value={filter.search}
          placeholder={t('search')}
          onChange={({ target }) => onChange({ ...filter, search: target.value })}
        />
      </label>
    </div>
  );
}
