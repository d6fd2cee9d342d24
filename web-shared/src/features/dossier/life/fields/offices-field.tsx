import './offices-field.css';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../../ui/form/button';
import { TextField } from '../../../../ui/form/field';
import { LazyDayField } from '../../../../ui/form/lazy-day-field';
import { SearchPick } from '../../../../ui/form/search-pick';
import { useOfficeOptions } from '../../../../ui/form/use-office-options';
import { serverDay } from '../../../../ui/text/vietnam-day';
import { weekdaysAfter } from '../../../../ui/text/working-days';
import type { ConsultedDraft } from '../action-draft';
import type { FieldProps } from './field-props';

const PROPOSED_DAYS = [3, 5, 10] as const;
const FIRST_PROPOSAL = 5;

/** The offices that are asked, each with its own date; one outside the province by its name. */
export function OfficesField({ dossier, draft, error, onChange }: FieldProps) {
  const { t } = useTranslation('proceedings');
  const [outside, setOutside] = useState('');
  const { offices } = draft;
  const add = (officeId: string | null, name: string) => {
    const isThere = offices.some((office) => (officeId ? office.officeId === officeId : office.name === name));
    // The last date chosen is what the next office most likely gets too.
    const day = offices.at(-1)?.day ?? weekdaysAfter(FIRST_PROPOSAL);
    if (!isThere && officeId !== dossier.currentOffice?.id) {
      onChange({ offices: [...offices, { officeId, name, day }] });
    }
  };
  const addOutside = () => {
    const name = outside.trim();
    if (name === '') return;
    add(null, name);
    setOutside('');
  };
  return (
    <div className="consulted">
      <SearchPick
        label={t('field.findOffice')}
        name="offices"
        nothing={t('field.officeNothing')}
        error={error}
        useOptions={useOfficeOptions}
        onPick={({ value, label }) => add(value, label)}
      />
      <div className="consulted__outside">
        <TextField
          label={t('field.outsideName')}
          hint={t('field.outsideHint')}
          autoComplete="off"
          value={outside}
          onChange={(event) => setOutside(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.ctrlKey) return;
            event.preventDefault();
            addOutside();
          }}
        />
        <Button onClick={addOutside}>{t('field.addOutside')}</Button>
      </div>
      {offices.length > 0 ? (
        <ul aria-label={t('field.offices')}>
          {offices.map((office) => (
            <Consulted
              key={office.officeId ?? office.name}
              office={office}
              onDay={(day) => onChange({ offices: offices.map((one) => (one === office ? { ...one, day } : one)) })}
              onRemove={() => onChange({ offices: offices.filter((one) => one !== office) })}
            />
          ))}
        </ul>
      ) : null}
      {offices.length > 0 ? <p className="field__hint">{t('field.workingDaysHint')}</p> : null}
    </div>
  );
}

interface ConsultedProps {
  office: ConsultedDraft;
  onDay: (day: string) => void;
  onRemove: () => void;
}

function Consulted({ office, onDay, onRemove }: ConsultedProps) {
  const { t } = useTranslation('proceedings');
  return (
    <li className="consulted__office">
      <strong>
        {office.name}
        {office.officeId === null ? <span className="muted"> ({t('consultations.outside')})</span> : null}
      </strong>
      <span className="consulted__day">
        <LazyDayField
          label={t('field.answerBy', { office: office.name })}
          hideLabel
          earliest={serverDay()}
          value={office.day}
          onChange={onDay}
        />
        {PROPOSED_DAYS.map((count) => (
          <Button key={count} size="small" onClick={() => onDay(weekdaysAfter(count))}>
            {t('field.workingDays', { count })}
          </Button>
        ))}
        <Button size="small" kind="quiet" onClick={onRemove} aria-label={t('field.remove', { name: office.name })}>
          ✕
        </Button>
      </span>
    </li>
  );
}
