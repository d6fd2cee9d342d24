import './workbook-upload.css';
import { Button } from '@hcc/web-shared/src/ui/form/button';
import { ErrorNotice, Notice } from '@hcc/web-shared/src/ui/page/page-state';
import { readFailure } from '@hcc/web-shared/src/ui/text/graphql-error';
import { allReasons } from '@hcc/web-shared/src/ui/text/said';
import { type ReactNode, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asBase64 } from './as-base64';
import { type RefusedRow, RefusedRows } from './refused-rows';

interface WorkbookUploadProps {
  title: string;
  hint: string;
  exportAddress: string;
  /** More that the upload asks. */
  children?: ReactNode;
  /** @param file as Base64 @returns what was refused, and the rest in words */
  onLoad: (file: string) => Promise<{ refused: readonly RefusedRow[]; words: string; more?: ReactNode }>;
}

/** A list as a workbook, out and in again, with a report by row. */
export function WorkbookUpload({ title, hint, exportAddress, children, onLoad }: WorkbookUploadProps) {
  const { t } = useTranslation('administration');
  const id = useId();
  const picker = useRef<HTMLInputElement>(null);
  const [loading, setLoading] = useState(false);
  const [report, setReport] = useState<Awaited<ReturnType<typeof onLoad>>>();
  const [failure, setFailure] = useState<unknown>();
  const send = async () => {
    const file = picker.current?.files?.[0];
    setReport(undefined);
    setFailure(undefined);
    if (!file) return picker.current?.focus();
    setLoading(true);
    try {
      setReport(await onLoad(await asBase64(file)));
      if (picker.current) picker.current.value = '';
    } catch (error) {
      setFailure(error);
    } finally {
      setLoading(false);
    }
  };
  const refusal = readFailure(failure);
  const words = {
    // A workbook of one sheet names none.
    sheet: report?.refused.some(({ sheet }) => sheet) ? t('workbook.sheet') : undefined,
    row: t('workbook.row'),
    column: t('workbook.column'),
    reason: t('workbook.reason'),
    caption: t('workbook.refusedRows'),
  };
  return (
    <section className="panel workbook-upload" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      <p className="muted">{hint}</p>
      <div className="workbook-upload__tools">
        <a className="button button--default" href={exportAddress} download>
          {t('workbook.export')}
        </a>
        <div className="field">
          <label htmlFor={id} className="field__label">
            {t('workbook.file')}
          </label>
          <input ref={picker} id={id} type="file" accept=".xlsx" />
        </div>
        {children}
        <Button busy={loading} onClick={() => void send()}>
          {t('workbook.import')}
        </Button>
      </div>
      {failure === undefined ? null : refusal.code === 'BAD_USER_INPUT' ? (
        <Notice kind="error">{allReasons(refusal.fields) || t('workbook.refused')}</Notice>
      ) : (
        <ErrorNotice error={failure} />
      )}
      {report ? (
        <>
          <Notice kind={report.refused.length > 0 ? 'warning' : 'success'}>{report.words}</Notice>
          {report.more}
          {report.refused.length > 0 ? <RefusedRows rows={report.refused} words={words} /> : null}
        </>
      ) : null}
    </section>
  );
}
