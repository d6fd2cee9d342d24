import { Empty, Skeleton } from '@hcc/web-shared/src/ui/page/page-state';
import { limitText } from '@hcc/web-shared/src/ui/text/limit-text';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Question } from '../../address/public-address';
import { PublicLink } from '../../address/public-link';
import { findProcedures } from '../../api/public-api';
import { PublicFailureNotice } from '../../api/public-failure-notice';
import { useAnswer } from '../../api/use-answer';
import { useFeeText } from './use-fee-text';

type Props = {
  text: string;
  go: (question: Question) => void;
  /** What a found procedure opens. */
  leadTo?: (code: string) => Question;
};

const toProcedure = (code: string): Question => ({ kind: 'procedure', code });

export function ProcedureResults({ text, go, leadTo = toProcedure }: Props) {
  const { t } = useTranslation('public');
  const { t: c } = useTranslation('common');
  const feeText = useFeeText();
  const [answer, again] = useAnswer(useCallback(() => findProcedures(text), [text]));
  if (answer.state === 'waiting') return <Skeleton rows={6} shape="table" />;
  if (answer.state === 'failed')
    return <PublicFailureNotice error={answer.error} notFound={t('failed')} onRetry={again} />;
  const { nodes, totalCount } = answer.value;
  if (nodes.length === 0) return <Empty title={t('find.none', { text })}>{t('find.noneHelp')}</Empty>;
  return (
    <section>
      <h2 className="public__count">{t('find.found', { count: totalCount })}</h2>
      <ul className="public__list">
        {nodes.map((procedure) => (
          <li key={procedure.code}>
            <PublicLink className="public__hit" question={leadTo(procedure.code)} go={go}>
              <span className="public__hit-name" lang="vi">
                {procedure.name}
              </span>
              <span className="public__hit-facts">
                {procedure.code} · <span lang="vi">{procedure.field}</span> · {limitText(c, procedure.limit)} ·{' '}
                {feeText(procedure.feeDong)}
              </span>
            </PublicLink>
          </li>
        ))}
      </ul>
      {totalCount > nodes.length ? <p className="muted">{t('find.more')}</p> : null}
    </section>
  );
}
