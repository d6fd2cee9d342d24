import { useImportProceduresMutation } from '@hcc/shared-schema/generated/hooks';
import { formatNumber } from '@hcc/web-shared/src/ui/text/number-format';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { WorkbookUpload } from '../../sheets/workbook-upload';

/** The catalogue as a workbook, out and in again: what was changed in it becomes drafts. */
export function WorkbookPanel() {
  const { t } = useTranslation('procedures');
  const [load] = useImportProceduresMutation({ refetchQueries: ['AdministeredProcedures'] });
  return (
    <WorkbookUpload
      title={t('workbook.title')}
      hint={t('workbook.hint')}
      exportAddress="/catalogue/procedures.xlsx"
      onLoad={async (file) => {
        const { data } = await load({ variables: { file } });
        const { drafts = [], unchanged = 0, refused = [] } = data?.importProcedures ?? {};
        return {
          refused,
          words: t('workbook.report', {
            drafts: formatNumber(drafts.length),
            unchanged: formatNumber(unchanged),
            refused: formatNumber(refused.length),
          }),
          more: drafts.length > 0 ? <Drafts codes={drafts} /> : null,
        };
      }}
    />
  );
}

function Drafts({ codes }: { codes: readonly string[] }) {
  return (
    <ul className="procedures__codes">
      {codes.map((code) => (
        <li key={code}>
          <Link to={`/administration/procedures/${encodeURIComponent(code)}`}>{code}</Link>
        </li>
      ))}
    </ul>
  );
}
