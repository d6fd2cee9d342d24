import './workbook-upload.css';
import { Button } from '@hcc/web-shared/src/ui/form/button';
import { ErrorNotice, Notice } from '@hcc/web-shared/src/ui/page/page-state';
import { SimpleTable, type TableColumn } from '@hcc/web-shared/src/ui/page/simple-table';
import { readFailure } from '@hcc/web-shared/src/ui/text/graphql-error';
import { type ReactNode, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

export interface RefusedRow {
  row: number;
  column: string;
  reason: string;
}

interface WorkbookUploadProps {
  title: string;
  hint: string;
  exportAddress: string;
  /** More that the upload asks. */
  children?: ReactNode;
  /** @param file as Base64 @returns what was refused, and the rest in words */
  onLoad: (file: string) => Promise<{ refused: readonly RefusedRow[]; words: string; more?: ReactNode }>;
}

/** A file as the schema takes it: what stands behind the comma of a data address. */
function asBase64(file: File): Promise<string> {
  return new Promise((done, fail) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result).replace(/^[^,]*,/, ''));
    reader.onerror = () => fail(reader.error);
    reader.readAsDataURL(file);
  });
}

/** A list as a workbook, out and in again, with a report by row. */
export function WorkbookUpload({ title, hint, exportAddress, children, onLoad }: WorkbookUploadProps) {
  const { t, i18n } = useTranslation('administration');
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
        <Notice kind="error">
          {i18n.language === 'vi' ? refusal.fields.map(({ reason }) => reason).join(' ') : t('workbook.refused')}
        </Notice>
      ) : (
        <ErrorNotice error={failure} />
      )}
      {report ? (
        <>
          <Notice kind={report.refused.length > 0 ? 'warning' : 'success'}>{report.words}</Notice>
          {report.more}
          {report.refused.length > 0 ? <RefusedRows refused={report.refused} /> : null}
        </>
      ) : null}
    </section>
  );
}

function RefusedRows({ refused }: { refused: readonly RefusedRow[] }) {
  const { t } = useTranslation('administration');
  const columns: TableColumn<RefusedRow>[] = [
    {
      key: 'row',
      header: t('workbook.row'),
      numeric: true,
      rowHeader: true,
      cell: ({ row }) => row,
      csv: ({ row }) => row,
    },
    { key: 'column', header: t('workbook.column'), cell: ({ column }) => column, csv: ({ column }) => column },
    { key: 'reason', header: t('workbook.reason'), cell: ({ reason }) => reason, csv: ({ reason }) => reason },
  ];
  return (
    <SimpleTable
      columns={columns}
      rows={refused}
      rowKey={({ row, column }) => `${row} ${column}`}
      caption={t('workbook.refusedRows')}
      exportName="dong-khong-nap"
      maxHeight="320px"
    />
  );
}
