import type { DirectiveSubject } from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/form/button';
import { SelectField, TextField } from '../../ui/form/field';
import { SearchPick } from '../../ui/form/search-pick';
import { useOfficeOptions } from '../../ui/form/use-office-options';
import { useProcedureOptions } from '../../ui/form/use-procedure-options';

export interface AboutDraft {
  subject: DirectiveSubject;
  ref: string;
  label: string;
  address: string;
}

const SUBJECTS: readonly DirectiveSubject[] = ['DOSSIER', 'OFFICE', 'PROCEDURE', 'FIGURE'];
/** A figure is chosen where it stands, not here. */
const CHOSEN_HERE = ['NONE', 'DOSSIER', 'OFFICE', 'PROCEDURE'] as const;

/** What the address of the page names. */
export function aboutOf(params: URLSearchParams): AboutDraft {
  const text = (name: string) => params.get(name) ?? '';
  const subject = SUBJECTS.find((one) => one === params.get('subject')) ?? 'NONE';
  return { subject, ref: text('ref'), label: text('label'), address: text('address') };
}

interface AboutFieldProps {
  about: AboutDraft;
  error?: string;
  onChange: (about: AboutDraft) => void;
}

/** What a directive is about: what led here, or what is chosen. */
export function AboutField({ about, error, onChange }: AboutFieldProps) {
  const { t } = useTranslation('steering', { keyPrefix: 'directives' });
  const { subject, ref, label } = about;
  const choose = (chosen: DirectiveSubject) => onChange({ subject: chosen, ref: '', label: '', address: '' });
  if (label !== '') {
    return (
      <p>
        {t('about')}: <strong>{label}</strong>{' '}
        <Button size="small" kind="quiet" onClick={() => choose('NONE')} aria-label={t('aboutField.remove')}>
          ✕
        </Button>
        {error ? <span className="field__error"> {error}</span> : null}
      </p>
    );
  }
  const pick = ({ value, label: name }: { value: string; label: string }) =>
    onChange({ ...about, ref: value, label: name });
  return (
    <div className="directive__deadline">
      <SelectField
        label={t('about')}
        value={subject}
        onChange={({ target }) => choose(CHOSEN_HERE.find((one) => one === target.value) ?? 'NONE')}
      >
        {CHOSEN_HERE.map((one) => (
          <option key={one} value={one}>
            {t(`aboutField.${one}`)}
          </option>
        ))}
      </SelectField>
      {subject === 'DOSSIER' ? (
        <TextField
          label={t('aboutField.code')}
          value={ref}
          error={error}
          onChange={({ target }) => onChange({ ...about, ref: target.value })}
        />
      ) : null}
      {subject === 'OFFICE' ? (
        <SearchPick
          label={t('aboutField.OFFICE')}
          nothing={t('responsible.nothing')}
          error={error}
          useOptions={useOfficeOptions}
          onPick={pick}
        />
      ) : null}
      {subject === 'PROCEDURE' ? (
        <SearchPick
          label={t('aboutField.PROCEDURE')}
          nothing={t('aboutField.noProcedure')}
          error={error}
          useOptions={useProcedureOptions}
          onPick={pick}
        />
      ) : null}
    </div>
  );
}
