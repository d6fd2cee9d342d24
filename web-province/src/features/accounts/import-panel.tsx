import { type ImportAccountsMutation, useImportAccountsMutation } from '@hcc/shared-schema/generated/hooks';
import { Button } from '@hcc/web-shared/src/ui/form/button';
import { Notice } from '@hcc/web-shared/src/ui/page/page-state';
import { SimpleTable, type TableColumn } from '@hcc/web-shared/src/ui/page/simple-table';
import { formatNumber } from '@hcc/web-shared/src/ui/text/number-format';
import { useRefusalText } from '@hcc/web-shared/src/ui/text/use-refusal-text';
import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asBase64 } from '../../sheets/as-base64';
import { RefusedRows } from '../../sheets/refused-rows';

type Report = ImportAccountsMutation['importAccounts'];
type Given = Report['added'][number];

/** Many accounts from a sheet: all of them or none, with the passwords to hand out. */
export function ImportPanel() {
  const { t } = useTranslation('accounts');
  const refusalText = useRefusalText();
  const id = useId();
  const picker = useRef<HTMLInputElement>(null);
  const [load, { loading }] = useImportAccountsMutation();
  const [report, setReport] = useState<Report>();
  const [problem, setProblem] = useState<string>();
  const send = async () => {
    const file = picker.current?.files?.[0];
    setReport(undefined);
    setProblem(undefined);
    if (!file) return picker.current?.focus();
    try {
      const { data } = await load({ variables: { file: await asBase64(file) } });
      setReport(data?.importAccounts);
      if (picker.current) picker.current.value = '';
    } catch (error) {
      setProblem(refusalText(error));
    }
  };
  return (
    <section className="panel people__form" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t('import.title')}</h2>
      <p className="muted no-print">{t('import.hint')}</p>
      <div className="people__actions no-print">
        <a className="button button--default" href="/accounts/template.xlsx" download>
          {t('import.template')}
        </a>
        <div className="field">
          <label htmlFor={id} className="field__label">
            {t('import.file')}
          </label>
          <input ref={picker} id={id} type="file" accept=".xlsx" />
        </div>
        <Button kind="primary" busy={loading} onClick={() => void send()}>
          {t('import.send')}
        </Button>
      </div>
      {problem ? <Notice kind="error">{problem}</Notice> : null}
      {report ? <ReportView report={report} /> : null}
    </section>
  );
}

function ReportView({ report: { added, unchanged, refused } }: { report: Report }) {
  const { t } = useTranslation('accounts');
  const columns: TableColumn<Given>[] = [
    { key: 'name', header: t('new.fullName'), rowHeader: true, cell: ({ fullName }) => fullName },
    { key: 'office', header: t('people.office'), cell: ({ officeName }) => officeName },
    { key: 'username', header: t('username'), cell: ({ username }) => username },
    { key: 'password', header: t('temporary'), cell: ({ password }) => <code>{password}</code> },
  ];
  if (refused.length > 0) {
    return (
      <>
        <Notice kind="warning">{t('import.refused', { count: refused.length })}</Notice>
        <RefusedRows
          rows={refused}
          words={{
            row: t('import.row'),
            column: t('import.column'),
            reason: t('import.reason'),
            caption: t('import.refusedRows'),
          }}
        />
      </>
    );
  }
  return (
    <>
      <Notice kind="success">
        {t('import.report', { added: formatNumber(added.length), unchanged: formatNumber(unchanged) })}
      </Notice>
      {added.length > 0 ? (
        <>
          <Notice kind="warning" actions={<Button onClick={() => window.print()}>{t('import.print')}</Button>}>
            {t('import.once')}
          </Notice>
          <SimpleTable columns={columns} rows={added} rowKey={({ username }) => username} caption={t('import.added')} />
        </>
      ) : null}
    </>
  );
}
