import './correction-fields.css';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useStaff } from '../../../session/session-provider';
import { RadioField } from '../../../ui/form/radio-field';
import { SearchPick } from '../../../ui/form/search-pick';
import { useProcedureOptions } from '../../../ui/form/use-procedure-options';
import { formatDateTime } from '../../../ui/text/date-format';
import type { FieldProps } from '../life/fields/field-props';
import { CorrectedDocuments } from './corrected-documents';
import {
  type ApplicantField,
  type CorrectionDraft,
  type CorrectionField,
  changedFields,
  correctionOf,
} from './correction-draft';

const written: readonly (ApplicantField | 'note')[] = ['fullName', 'idNumber', 'phone', 'email', 'address', 'note'];
const ways = ['COUNTER', 'POST'] as const;

/** Who corrects is the office that received, so its tier says what may be received there. */
function useProcedures(search: string) {
  const { office } = useStaff();
  return useProcedureOptions(search, office.tier);
}

/** What the receipt says now beside what it is to say; what is changed is marked and named under it. */
export function CorrectionFields({ dossier, draft, error, onChange }: FieldProps) {
  const { t } = useTranslation('proceedings');
  const { t: c } = useTranslation('common');
  const wanted = draft.correction ?? correctionOf(dossier);
  const now = correctionOf(dossier);
  const changed = changedFields(dossier, wanted);
  const change = (part: Partial<CorrectionDraft>) => onChange({ correction: { ...wanted, ...part } });
  const row = (field: CorrectionField, before: string, control: (id: string) => ReactNode) => (
    <Row key={field} field={field} before={before} isChanged={changed.includes(field)} control={control} />
  );
  return (
    <div className="correction">
      <div className="correction__head" aria-hidden="true">
        <span />
        <span>{t('correction.now')}</span>
        <span>{t('correction.becomes')}</span>
      </div>
      {row('procedureCode', `${now.procedure.name} (${now.procedure.code})`, () => (
        <>
          {changed.includes('procedureCode') ? (
            <strong>
              {wanted.procedure.name} ({wanted.procedure.code})
            </strong>
          ) : null}
          <SearchPick
            label={t('correction.procedure')}
            name="correction"
            placeholder={t('correction.procedure')}
            nothing={t('correction.procedureNothing')}
            useOptions={useProcedures}
            onPick={({ value, label }) => change({ procedure: { code: value, name: label } })}
          />
        </>
      ))}
      {row('receivedAt', formatDateTime(dossier.receivedAt), (id) => (
        <input
          id={id}
          type="datetime-local"
          className="input"
          value={wanted.receivedAt}
          onChange={(event) => {
            // An emptied field is no time; what stood there stays.
            if (event.target.value) change({ receivedAt: event.target.value.slice(0, 16) });
          }}
        />
      ))}
      {written.map((field) =>
        row(field, now[field], (id) => (
          <input
            id={id}
            className="input"
            autoComplete="off"
            value={wanted[field]}
            onChange={(event) => change({ [field]: event.target.value })}
          />
        )),
      )}
      {row('returnBy', c(`returnBy.${now.returnBy}`), () => (
        <RadioField
          label={t('corrections.fields.returnBy')}
          name="returnBy"
          value={wanted.returnBy}
          choices={ways.map((value) => ({ value, label: c(`returnBy.${value}`) }))}
          onChoose={(returnBy) => change({ returnBy })}
        />
      ))}
      <CorrectedDocuments
        now={now.documents}
        wanted={wanted.documents}
        isChanged={changed.includes('documents')}
        onChange={(documents) => change({ documents })}
      />
      <p role="status" className={changed.length > 0 ? 'correction__sum' : 'correction__sum muted'}>
        {changed.length > 0
          ? t('correction.changedCount', {
              count: changed.length,
              fields: changed.map((field) => t(`corrections.fields.${field}`).toLowerCase()).join(', '),
            })
          : t('correction.nothing')}
      </p>
      {error ? (
        <p className="field__error" role="alert">
          {error}
        </p>
      ) : null}
    </div>
  );
}

interface RowProps {
  field: CorrectionField;
  before: string;
  isChanged: boolean;
  control: (id: string) => ReactNode;
}

function Row({ field, before, isChanged, control }: RowProps) {
  const { t } = useTranslation('proceedings');
  const id = useId();
  const hasOneControl = field !== 'procedureCode' && field !== 'returnBy';
  const name = t(`corrections.fields.${field}`);
  return (
    <div className={isChanged ? 'correction__row correction__row--changed' : 'correction__row'}>
      {hasOneControl ? <label htmlFor={id}>{name}</label> : <span className="correction__name">{name}</span>}
      <span className="correction__now">{before || <span className="muted">{t('corrections.empty')}</span>}</span>
      <div className="correction__wanted">{control(id)}</div>
    </div>
  );
}
