import { type Tier, useAreasQuery } from '@hcc/shared-schema/generated/hooks';
import { OfficeHours } from '@hcc/web-shared/src/session/office-hours';
import { useStaff } from '@hcc/web-shared/src/session/session-provider';
import { Button } from '@hcc/web-shared/src/ui/form/button';
import { SelectField } from '@hcc/web-shared/src/ui/form/field';
import { RadioField } from '@hcc/web-shared/src/ui/form/radio-field';
import { SearchPick } from '@hcc/web-shared/src/ui/form/search-pick';
import { useOfficeCodeOptions } from '@hcc/web-shared/src/ui/form/use-office-options';
import { useTranslation } from 'react-i18next';
import type { HoursDraft } from './hours-draft';

const SCOPES = ['OFFICES', 'AREA', 'TIER'] as const;
const TIERS: readonly Tier[] = ['COMMUNE', 'DISTRICT', 'PROVINCE'];

interface HoursScopeProps {
  draft: HoursDraft;
  error: string | undefined;
  onChange: (change: Partial<HoursDraft>) => void;
}

/** Whose hours: offices one by one, all of an area, or all of a tier. */
export function HoursScope({ draft, error, onChange }: HoursScopeProps) {
  const { t } = useTranslation('calendar');
  const { t: c } = useTranslation('common');
  const { office } = useStaff();
  const districts = useAreasQuery({ variables: { parentCode: office.areaCode }, skip: draft.scope !== 'AREA' });
  const communes = useAreasQuery({ variables: { tier: 'COMMUNE' }, skip: draft.scope !== 'AREA' });
  const { offices } = draft;
  return (
    <>
      <RadioField
        label={t('hours.scope')}
        name="scope"
        value={draft.scope}
        choices={SCOPES.map((value) => ({ value, label: t(`hours.scopes.${value}`) }))}
        onChoose={(scope) => onChange({ scope })}
      />
      {draft.scope === 'OFFICES' ? (
        <div>
          <SearchPick
            label={t('hours.findOffice')}
            nothing={t('hours.noOffice')}
            error={error}
            useOptions={useOfficeCodeOptions}
            onPick={({ value, label }) => {
              if (!offices.some(({ code }) => code === value))
                onChange({ offices: [...offices, { code: value, name: label }] });
            }}
          />
          {offices.length > 0 ? (
            <ul className="calendar__pending" aria-label={t('hours.chosen')}>
              {offices.map(({ code, name }) => (
                <li key={code}>
                  {name}{' '}
                  <Button
                    size="small"
                    kind="quiet"
                    aria-label={t('removeOf', { day: name })}
                    onClick={() => onChange({ offices: offices.filter((one) => one.code !== code) })}
                  >
                    {t('remove')}
                  </Button>
                </li>
              ))}
            </ul>
          ) : null}
          {offices[0] ? <OfficeHours officeCode={offices.at(-1)!.code} /> : null}
        </div>
      ) : null}
      {draft.scope === 'AREA' ? (
        <SelectField
          label={t('hours.area')}
          hint={t('hours.areaHint')}
          error={error}
          value={draft.areaCode}
          onChange={(event) => onChange({ areaCode: event.target.value })}
        >
          <option value="">{districts.loading ? c('state.loading') : t('hours.chooseArea')}</option>
          <option value={office.areaCode}>{office.areaName}</option>
          {districts.data?.areas.map((district) => (
            <optgroup key={district.code} label={district.name}>
              <option value={district.code}>{district.name}</option>
              {communes.data?.areas
                .filter(({ parentCode }) => parentCode === district.code)
                .map(({ code, name }) => (
                  <option key={code} value={code}>
                    {name}
                  </option>
                ))}
            </optgroup>
          ))}
        </SelectField>
      ) : null}
      {draft.scope === 'TIER' ? (
        <SelectField
          label={t('hours.tier')}
          error={error}
          value={draft.tier}
          onChange={(event) => onChange({ tier: TIERS.find((one) => one === event.target.value) ?? 'COMMUNE' })}
        >
          {TIERS.map((tier) => (
            <option key={tier} value={tier}>
              {c(`tier.${tier}`)}
            </option>
          ))}
        </SelectField>
      ) : null}
    </>
  );
}
