import Input from 'antd/es/input';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { ChoiceSelect } from '../../ui/form/choice-select';
import { MILESTONE_STATES, type MilestoneFilter, TIERS } from './rollout-figures';

interface MilestoneFiltersProps {
  filter: MilestoneFilter;
  onChange: (filter: MilestoneFilter) => void;
}

/** Which milestones of the plan to show. Inside `<AntdScope>`. */
export function MilestoneFilters({ filter, onChange }: MilestoneFiltersProps) {
  const { t } = useTranslation('rollout');
  const searchId = useId();
  return (
    <div className="milestone-filters no-print">
      <ChoiceSelect
        label={t('filterTier')}
        value={filter.tier}
        choices={TIERS.map((tier) => ({ value: tier, label: t(`tier.${tier}`) }))}
        none={t('allTiers')}
        nothing={t('noChoice')}
        width={160}
        onChoose={(chosen) => onChange({ ...filter, tier: TIERS.find((tier) => tier === chosen) ?? null })}
      />
      <ChoiceSelect
        label={t('filterState')}
        value={filter.state}
        choices={MILESTONE_STATES.map((state) => ({ value: state, label: t(`state.${state}`) }))}
        none={t('allStates')}
        nothing={t('noChoice')}
        width={210}
        onChoose={(chosen) => onChange({ ...filter, state: MILESTONE_STATES.find((each) => each === chosen) ?? null })}
      />
      <div className="milestone-filters__search">
        <label htmlFor={searchId}>{t('searchLabel')}</label>
        <Input
          id={searchId}
          type="search"
          allowClear
          value={filter.search}
          placeholder={t('search')}
          onChange={({ target }) => onChange({ ...filter, search: target.value })}
        />
      </div>
    </div>
  );
}
