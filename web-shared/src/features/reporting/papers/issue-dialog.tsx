import { type PaperPartsFragment, useIssueReportMutation } from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Button } from '../../../ui/form/button';
import { Dialog, DialogActions } from '../../../ui/page/dialog';
import { ErrorNotice } from '../../../ui/page/page-state';
import { formatDate } from '../../../ui/text/date-format';
import { formatNumber } from '../../../ui/text/number-format';
import type { PaperQuestion } from './paper-address';

interface IssueDialogProps {
  question: PaperQuestion;
  paper: PaperPartsFragment;
  onClose: () => void;
}

/** The last look before a paper is issued: from then on it says what it says. */
export function IssueDialog({ question: { kind, by, scope }, paper, onClose }: IssueDialogProps) {
  const { t } = useTranslation('papers');
  const { t: c } = useTranslation('common');
  const navigate = useNavigate();
  const [issue, { loading, error }] = useIssueReportMutation({ refetchQueries: ['IssuedReports'] });
  const send = async () => {
    const done = await issue({ variables: { input: { kind, by, filter: scope } } }).catch(() => undefined);
    if (done?.data) void navigate(`/issued/${done.data.issueReport.head.id}`);
  };
  return (
    <Dialog title={t('issueTitle', { kind: t(`kind.${kind}`) })} onClose={onClose}>
      <p>{t('issueLead', { scope: paper.scope, from: formatDate(paper.from), to: formatDate(paper.to) })}</p>
      <ul lang="vi">
        {paper.sections.map(({ key, caption, rows }) => (
          <li key={key}>{`${caption}: ${t('rows', { shown: formatNumber(rows.length), count: rows.length })}`}</li>
        ))}
      </ul>
      <p>{t('issueHint')}</p>
      {error ? <ErrorNotice error={error} /> : null}
      <DialogActions>
        <Button onClick={onClose}>{c('action.cancel')}</Button>
        <Button kind="primary" busy={loading} onClick={() => void send()}>
          {t('issue')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
