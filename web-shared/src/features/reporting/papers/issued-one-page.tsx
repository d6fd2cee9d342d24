import '../reporting.css';
import './papers.css';
import { useIssuedReportQuery } from '@hcc/shared-schema/generated/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Button } from '../../../ui/form/button';
import { ErrorNotice, Notice, Skeleton } from '../../../ui/page/page-state';
import { usePageTitle } from '../../../ui/page/use-page-title';
import { formatDate, formatDateTime } from '../../../ui/text/date-format';
import { issuedFileAddress } from './paper-address';
import { PaperTable } from './paper-table';
import { ReplaceDialog } from './replace-dialog';
import { ReportDifference } from './report-difference';

/** A report as it was issued, what of it is another today, and which took its place. */
export function IssuedOnePage({ id }: { id: string }) {
  const { t } = useTranslation('papers');
  const { t: r } = useTranslation('reporting');
  const [replacing, setReplacing] = useState(false);
  const [comparing, setComparing] = useState(false);
  const { data, error, refetch } = useIssuedReportQuery({ variables: { id }, fetchPolicy: 'cache-and-network' });
  const report = data?.issuedReport;
  const title = report ? t('one.title', { ...report.head, kind: t(`kind.${report.head.kind}`) }) : t('issued.title');
  usePageTitle(title);
  if (!report) {
    return error ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : <Skeleton rows={9} shape="table" />;
  }
  const { head, paper, filter } = report;
  const scope = {
    ...filter,
    from: head.fromDay,
    to: head.toDay,
    structure: filter.structure === 'THEN' ? ('THEN' as const) : null,
  };
  const issuer = { who: head.issuedBy, office: head.officeName, when: formatDateTime(head.issuedAt) };
  return (
    <div className="rep rep--wide">
      <header className="rep-head">
        <div>
          <Link className="rep-back no-print" to="/issued">
            ← {t('one.back')}
          </Link>
          <h1>{title}</h1>
          <div className="rep-head__scope">
            <span>{head.scope}</span>
            <span>{r('period.span', { from: formatDate(head.fromDay), to: formatDate(head.toDay) })}</span>
            <span className="muted">{t('one.issuedAt', issuer)}</span>
          </div>
        </div>
        <div className="rep-head__tools no-print">
          <a className="button" href={issuedFileAddress(id, 'pdf')} target="_blank" rel="noreferrer">
            PDF
          </a>
          <a className="button" href={issuedFileAddress(id, 'xlsx')}>
            XLSX
          </a>
          <Button onClick={() => setComparing(true)} disabled={comparing}>
            {t('one.compare')}
          </Button>
          {head.mayReplace ? (
            <Button kind="primary" onClick={() => setReplacing(true)}>
              {t('one.replace')}
            </Button>
          ) : null}
        </div>
      </header>
      {head.supersededById ? (
        <Notice
          kind="warning"
          actions={
            <Link className="button" to={`/issued/${head.supersededById}`}>
              {t('one.toNext')}
            </Link>
          }
        >
          {t('one.superseded')}
        </Notice>
      ) : null}
      {head.supersedesId ? (
        <Notice
          actions={
            <Link className="button" to={`/issued/${head.supersedesId}`}>
              {t('one.toBefore')}
            </Link>
          }
        >
          {t('one.supersedes', { reason: head.reason ?? '' })}
        </Notice>
      ) : null}
      {comparing ? <ReportDifference id={id} sections={paper.sections} /> : null}
      {paper.sections.map((section) => (
        <PaperTable key={section.key} section={section} scope={scope} />
      ))}
      {replacing ? <ReplaceDialog id={id} onClose={() => setReplacing(false)} /> : null}
    </div>
  );
}
