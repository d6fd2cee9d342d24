import { useDirectableStaffQuery } from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/form/button';
import { SelectField } from '../../ui/form/field';
import { SearchPick } from '../../ui/form/search-pick';
import { useOfficeOptions } from '../../ui/form/use-office-options';

export interface ResponsibleDraft {
  officeId: string;
  officeName: string;
  /** Empty for the whole office. */
  staffId: string;
}

interface ResponsibleFieldProps {
  responsible: readonly ResponsibleDraft[];
  error?: string;
  onChange: (responsible: ResponsibleDraft[]) => void;
}

/** Offices, each as a whole or one person of it; the first one leads. */
export function ResponsibleField({ responsible, error, onChange }: ResponsibleFieldProps) {
  const { t } = useTranslation('steering', { keyPrefix: 'directives' });
  return (
    <div>
      <SearchPick
        label={t('responsible.find')}
        name="responsible"
        nothing={t('responsible.nothing')}
        error={error}
        useOptions={useOfficeOptions}
        onPick={({ value, label }) => onChange([...responsible, { officeId: value, officeName: label, staffId: '' }])}
      />
      {responsible.length > 0 ? (
        <ul className="directive__responsible" aria-label={t('columns.responsible')}>
          {responsible.map((one, index) => (
            <Responsible
              // biome-ignore lint/suspicious/noArrayIndexKey: one office may stand twice, with two of its people
              key={`${one.officeId} ${index}`}
              one={one}
              isLead={index === 0}
              onStaff={(staffId) => onChange(responsible.map((each) => (each === one ? { ...one, staffId } : each)))}
              onRemove={() => onChange(responsible.filter((each) => each !== one))}
            />
          ))}
        </ul>
      ) : null}
    </div>
  );
}

interface ResponsibleProps {
  one: ResponsibleDraft;
  isLead: boolean;
  onStaff: (staffId: string) => void;
  onRemove: () => void;
}

function Responsible({ one, isLead, onStaff, onRemove }: ResponsibleProps) {
  const { t } = useTranslation('steering', { keyPrefix: 'directives' });
  const { data } = useDirectableStaffQuery({ variables: { officeId: one.officeId } });
  return (
    <li>
      <strong>
        {one.officeName}
        <span className="directives__sub">{t(isLead ? 'responsible.lead' : 'responsible.helps')}</span>
      </strong>
      <SelectField
        label={t('responsible.who', { office: one.officeName })}
        value={one.staffId}
        onChange={({ target }) => onStaff(target.value)}
      >
        <option value="">{t('responsible.whole')}</option>
        {(data?.directableStaff ?? []).map(({ id, fullName }) => (
          <option key={id} value={id}>
            {fullName}
          </option>
        ))}
      </SelectField>
      <Button
        size="small"
        kind="quiet"
        onClick={onRemove}
        aria-label={t('responsible.remove', { name: one.officeName })}
      >
        ✕
      </Button>
    </li>
  );
}
