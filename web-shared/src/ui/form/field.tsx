import './field.css';
import {
  type InputHTMLAttributes,
  type ReactNode,
  type Ref,
  type SelectHTMLAttributes,
  type TextareaHTMLAttributes,
  useId,
} from 'react';
import { useTranslation } from 'react-i18next';

type Described = {
  label: string;
  hint?: ReactNode;
  error?: string;
  required?: boolean;
  /** The label is read aloud but not drawn. */
  hideLabel?: boolean;
};

type FieldFrameProps = Described & { id: string; children: ReactNode; className?: string };

/** Label above, hint and error below, tied to the control by ids `<id>-hint` and `<id>-error`. */
export function FieldFrame({ id, label, hint, error, required, hideLabel, className, children }: FieldFrameProps) {
  const { t } = useTranslation('common');
  return (
    <div className={className ? `field ${className}` : 'field'}>
      <label htmlFor={id} className={hideLabel ? 'visually-hidden' : 'field__label'}>
        {label}
        {required ? <span className="field__mark"> ({t('state.required')})</span> : null}
      </label>
      {children}
      {error ? (
        <p id={`${id}-error`} className="field__error" role="alert">
          {error}
        </p>
      ) : null}
      {hint ? (
        <p id={`${id}-hint`} className="field__hint">
          {hint}
        </p>
      ) : null}
    </div>
  );
}

export function describedBy(id: string, hint: ReactNode, error: string | undefined): string | undefined {
  const ids = [error ? `${id}-error` : '', hint ? `${id}-hint` : ''].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}

export type TextFieldProps = Described &
  Omit<InputHTMLAttributes<HTMLInputElement>, 'required'> & { ref?: Ref<HTMLInputElement> };

export function TextField({ label, hint, error, required, hideLabel, className, id, ...input }: TextFieldProps) {
  const ownId = useId();
  const fieldId = id ?? ownId;
  return (
    <FieldFrame {...{ label, hint, error, required, hideLabel, className }} id={fieldId}>
      <input
        {...input}
        id={fieldId}
        className="input"
        aria-required={required || undefined}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(fieldId, hint, error)}
      />
    </FieldFrame>
  );
}

export type TextAreaFieldProps = Described &
  Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'required'> & { ref?: Ref<HTMLTextAreaElement> };

export function TextAreaField({ label, hint, error, required, hideLabel, className, id, ...area }: TextAreaFieldProps) {
  const ownId = useId();
  const fieldId = id ?? ownId;
  return (
    <FieldFrame {...{ label, hint, error, required, hideLabel, className }} id={fieldId}>
      <textarea
        {...area}
        id={fieldId}
        className="input"
        aria-required={required || undefined}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(fieldId, hint, error)}
      />
    </FieldFrame>
  );
}

export type SelectFieldProps = Described & Omit<SelectHTMLAttributes<HTMLSelectElement>, 'required'>;

/** `children`: the options. */
export function SelectField({
  label,
  hint,
  error,
  required,
  hideLabel,
  className,
  id,
  children,
  ...select
}: SelectFieldProps) {
  const ownId = useId();
  const fieldId = id ?? ownId;
  return (
    <FieldFrame {...{ label, hint, error, required, hideLabel, className }} id={fieldId}>
      <select
        {...select}
        id={fieldId}
        className="input"
        aria-required={required || undefined}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(fieldId, hint, error)}
      >
        {children}
      </select>
    </FieldFrame>
  );
}
