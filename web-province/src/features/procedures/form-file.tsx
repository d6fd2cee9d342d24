import { type BlankFormUse, useKeepBlankFormFileMutation } from '@hcc/shared-schema/generated/hooks';
import { UploadProblem } from '@hcc/web-shared/src/features/files/attach/upload-problem';
import { Button } from '@hcc/web-shared/src/ui/form/button';
import { readFailure } from '@hcc/web-shared/src/ui/text/graphql-error';
import { sizeText } from '@hcc/web-shared/src/ui/text/size-text';
import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormFile } from './procedure-terms';

const ACCEPTED: Record<BlankFormUse, string> = { PRINT: '.pdf', FILL: '.docx' };

interface Props {
  /** Of the procedure. */
  code: string;
  use: BlankFormUse;
  /** Of the document, for who does not see the page. */
  about: string;
  file: FormFile | null;
  onChange: (file: FormFile | null) => void;
}

/** One file of a form: sent and checked when it is chosen, a part of the draft when that is saved. */
export function FormFileField({ code, use, about, file, onChange }: Props) {
  const { t } = useTranslation('procedures');
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [percent, setPercent] = useState<number | null>(null);
  const [failure, setFailure] = useState<{ said: string } | null>(null);
  const [keep] = useKeepBlankFormFileMutation();
  const send = async (chosen: File) => {
    setFailure(null);
    setPercent(0);
    try {
      const { uploadFile } = await import('@hcc/web-shared/src/features/files/attach/upload-file');
      const uploadId = await uploadFile(chosen, {
        onReport: (report) => setPercent(report.percent),
        signal: new AbortController().signal,
      });
      const { data } = await keep({ variables: { code, uploadId, use } });
      if (data) onChange(data.keepBlankFormFile);
    } catch (error) {
      setFailure({
        said: error instanceof UploadProblem ? error.message : (readFailure(error).fields[0]?.reason ?? ''),
      });
    } finally {
      setPercent(null);
      if (field.current) field.current.value = '';
    }
  };
  const label = t(`form.use.${use}`);
  const said = failure?.said || t(`form.refused.${use}`);
  return (
    <div className="form-file">
      <span className="field__label">{label}</span>
      <div className="form-file__line">
        {file ? (
          <a href={`/files/blank-form/${file.id}`} target="_blank" rel="noreferrer">
            {t('form.open')} <span className="visually-hidden">{`${label}, ${about}`}</span>
          </a>
        ) : (
          <span className="muted">{t('form.noFile')}</span>
        )}
        {file ? (
          <span className="muted">
            {file.pages === null ? '' : `${t('form.pages', { count: file.pages })}, `}
            {sizeText(file.size)}
          </span>
        ) : null}
        <label htmlFor={id} className="button button--small form-file__choose">
          {t(file ? 'form.replace' : 'form.choose')}
          <span className="visually-hidden">{` ${label}, ${about}`}</span>
          <input
            id={id}
            ref={field}
            type="file"
            className="visually-hidden"
            accept={ACCEPTED[use]}
            disabled={percent !== null}
            aria-invalid={failure ? true : undefined}
            aria-describedby={failure ? `${id}-error` : undefined}
            onChange={({ target }) => {
              const [chosen] = target.files ?? [];
              if (chosen) void send(chosen);
            }}
          />
        </label>
        {file ? (
          <Button
            size="small"
            kind="quiet"
            aria-label={t('form.removeFileOf', { what: `${label}, ${about}`, interpolation: { escapeValue: false } })}
            onClick={() => onChange(null)}
          >
            {t('road.remove')}
          </Button>
        ) : null}
      </div>
      {percent === null ? null : (
        <p role="status" className="muted">
          {percent < 100 ? t('form.sending', { percent: Math.round(percent) }) : t('form.checking')}
        </p>
      )}
      {failure ? (
        <p id={`${id}-error`} className="field__error" role="alert">
          {said}
        </p>
      ) : null}
    </div>
  );
}
