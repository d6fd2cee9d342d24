import '../reporting.css';
import '../segments.css';
import './papers.css';
import { useReportPaperQuery } from '@hcc/shared-schema/generated/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { useSession, useStaff } from '../../../session/session-provider';
import { AntdScope } from '../../../ui/form/antd-scope';
import { Button } from '../../../ui/form/button';
import { ChoiceSelect } from '../../../ui/form/choice-select';
import { ErrorNotice, Skeleton } from '../../../ui/page/page-state';
import { usePageTitle } from '../../../ui/page/use-page-title';
import { formatDate, formatDateTime } from '../../../ui/text/date-format';
import { serverDay } from '../../../ui/text/vietnam-day';
import { readPeriod } from '../period/report-period';
import { type FigureScope, readScope, readView } from '../report-address';
import { useAreaPath } from '../scope/use-area-path';
import { useAreaChoices } from '../scope/use-scope-choices';
import { IssueDialog } from './issue-dialog';
import {
  PAPER_KINDS,
  type PaperQuestion,
  paperFileAddress,
  paperPageAddress,
  readKind,
  usualCut,
} from './paper-address';
import { lastPaperPeriod, stepPeriod } from './paper-period';
import { PaperTable } from './paper-table';

function useQuestion(): PaperQuestion & { scope: FigureScope & { areaCode: string } } {
  const [params] = useSearchParams();
  const { office } = useStaff();
  const kind = readKind(params);
  const period = readPeriod(params) ?? lastPaperPeriod(kind, serverDay());
  const scope = readScope(params, period);
  const by = params.has('by') ? readView(params) : usualCut(kind);
  return { kind, by, scope: { ...scope, areaCode: scope.areaCode ?? office.areaCode } };
}

/** Papers of the figures as they would be issued: on the screen, as a workbook, in the official layout. */
export function PapersPage() {
  const { t } = useTranslation('papers');
  const { t: r } = useTranslation('reporting');
  const { can } = useSession();
  const navigate = useNavigate();
  const question = useQuestion();
  const { kind, by, scope } = question;
  const [issuing, setIssuing] = useState(false);
  const area = useAreaChoices();
  const { office } = useStaff();
  const areaName = useAreaPath(scope.areaCode).at(-1)?.name ?? scope.areaCode;
  const { from, to, ...filter } = scope;
  const { data, error, refetch } = useReportPaperQuery({
    variables: { input: { kind, by, filter: scope } },
    fetchPolicy: 'cache-and-network',
  });
  usePageTitle(t(`kind.${kind}`));
  const paper = data?.reportPaper;
  const isOver = to < serverDay();
  const choices = area.choices.some(({ value }) => value === scope.areaCode)
    ? area.choices
    : [{ value: scope.areaCode, label: areaName }, ...area.choices];
  const at = (steps: number) =>
    paperPageAddress({ ...question, scope: { ...scope, ...stepPeriod(kind, { from, to }, steps) } });
  return (
    <AntdScope>
      <div className="rep rep--wide">
        <header className="rep-head">
          <div>
            <h1>{t('title')}</h1>
            <div className="rep-head__scope">
              <span>{paper?.scope ?? areaName}</span>
              <span>{r('period.span', { from: formatDate(from), to: formatDate(to) })}</span>
              {paper ? <span className="muted">{r('asOf', { when: formatDateTime(paper.asOf) })}</span> : null}
            </div>
          </div>
          <div className="rep-head__tools no-print">
            <a className="button" href={paperFileAddress(question, 'pdf')} target="_blank" rel="noreferrer">
              PDF
            </a>
            <a className="button" href={paperFileAddress(question, 'xlsx')}>
              XLSX
            </a>
            {can('report:issue') ? (
              <Button
                kind="primary"
                disabled={!paper || !isOver}
                title={isOver ? undefined : t('notOver', { day: formatDate(to) })}
                onClick={() => setIssuing(true)}
              >
                {t('issue')}
              </Button>
            ) : null}
          </div>
        </header>
        <div className="rep-controls no-print">
          <div className="rep-controls__row">
            <nav className="rep-segments" aria-label={t('kindLabel')}>
              {PAPER_KINDS.map((each) => (
                <Link
                  key={each}
                  className="rep-segment"
                  to={paperPageAddress({
                    kind: each,
                    by: usualCut(each),
                    scope: { ...filter, ...lastPaperPeriod(each, serverDay()) },
                  })}
                  aria-current={each === kind ? 'true' : undefined}
                >
                  {t(`kind.${each}`)}
                </Link>
              ))}
            </nav>
          </div>
          <div className="rep-controls__row">
            {office.tier === 'COMMUNE' ? null : (
              <ChoiceSelect
                label={r('choice.area')}
                value={scope.areaCode}
                choices={choices}
                loading={area.loading}
                onOpen={area.open}
                listWidth={340}
                nothing={r('choice.nothing')}
                onChoose={(areaCode) =>
                  void navigate(paperPageAddress({ ...question, scope: { ...scope, areaCode, officeCode: null } }))
                }
              />
            )}
            <nav className="papers__step" aria-label={t('periods')}>
              <Link className="button button--small" to={at(-1)}>
                ← {t('before')}
              </Link>
              <Link className="button button--small" to={at(1)}>
                {t('after')} →
              </Link>
            </nav>
            <Link to="/issued">{t('toIssued')}</Link>
          </div>
        </div>
        {error && !paper ? <ErrorNotice error={error} onRetry={() => void refetch()} title={r('errorHint')} /> : null}
        {!paper && !error ? <Skeleton rows={9} shape="table" /> : null}
        {paper?.sections.map((section) => (
          <PaperTable key={section.key} section={section} scope={scope} />
        ))}
        {issuing && paper ? <IssueDialog question={question} paper={paper} onClose={() => setIssuing(false)} /> : null}
      </div>
    </AntdScope>
  );
}
