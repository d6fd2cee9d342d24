import { type ImportProceduresMutation, useImportProceduresMutation } from '@hcc/shared-schema/generated/hooks';
import { Button } from '@hcc/web-shared/src/ui/form/button';
import { ErrorNotice, Notice } from '@hcc/web-shared/src/ui/page/page-state';
import { readFailure } from '@hcc/web-shared/src/ui/text/graphql-error';
import { formatNumber } from '@hcc/web-shared/src/ui/text/number-format';
import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { asBase64 } from '../../sheets/as-base64';
import { RefusedRows } from '../../sheets/refused-rows';

type Report = ImportProceduresMutation['importProcedures'];

/** The catalogue as a workbook, out and in again: what was changed in it becomes drafts. */
export function WorkbookPanel() {
  const { t, i18n } = useTranslation('procedures');
  const id = useId();
  const picker = useRef<HTMLInputElement>(null);
  const [load, { loading }] = useImportProceduresMutation({ refetchQueries: ['AdministeredProcedures'] });
  const [report, setReport] = useState<Report>();
  const [failure, setFailure] = useState<unknown>();
  const send = async () => {
    const file = picker.current?.files?.[0];
    setReport(undefined);
    setFailure(undefined);
    if (!file) return picker.current?.focus();
    try {
      const { data } = await load({ variables: { file: await asBase64(file) } });
      setReport(data?.importProcedures);
      if (picker.current) picker.current.value = '';
    } catch (error) {
      setFailure(error);
    }
  };
  const refusal = readFailure(failure);
  return (
    <section className="panel procedures__setting" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t('workbook.title')}</h2>
      <p className="muted">{t('workbook.hint')}</p>
      <div className="procedures__actions">
        <a className="button button--default" href="/catalogue/procedures.xlsx" download>
          {t('workbook.export')}
        </a>
        <div className="field">
          <label htmlFor={id} className="field__label">
            {t('workbook.file')}
          </label>
          <input ref={picker} id={id} type="file" accept=".xlsx" />
        </div>
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
      {report ? <ReportView report={report} /> : null}
    </section>
  );
}

function ReportView({ report }: { report: Report }) {
  const { t } = useTranslation('procedures');
  const { drafts, unchanged, refused } = report;
  return (
    <>
      <Notice kind={refused.length > 0 ? 'warning' : 'success'}>
        {t('workbook.report', {
          drafts: formatNumber(drafts.length),
          unchanged: formatNumber(unchanged),
          refused: formatNumber(refused.length),
        })}
      </Notice>
      {drafts.length > 0 ? (
        <ul className="procedures__codes">
          {drafts.map((code) => (
            <li key={code}>
              <Link to={`/administration/procedures/${encodeURIComponent(code)}`}>{code}</Link>
            </li>
          ))}
        </ul>
      ) : null}
      {refused.length > 0 ? (
        <RefusedRows
          rows={refused}
          words={{
            row: t('workbook.row'),
            column: t('workbook.column'),
            reason: t('workbook.reason'),
            caption: t('workbook.refusedRows'),
          }}
        />
      ) : null}
    </>
  );
}
