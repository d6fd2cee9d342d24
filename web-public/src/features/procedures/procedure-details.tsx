import { Skeleton } from '@hcc/web-shared/src/ui/page/page-state';
import { limitText } from '@hcc/web-shared/src/ui/text/limit-text';
import { saysOptional } from '@hcc/web-shared/src/ui/text/says-optional';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Question } from '../../address/public-address';
import { PublicLink } from '../../address/public-link';
import { type ProcedureDetails as Details, procedureByCode } from '../../api/public-api';
import { PublicFailureNotice } from '../../api/public-failure-notice';
import { useAnswer } from '../../api/use-answer';
import { type PublicFact, PublicFacts } from '../../facts/public-facts';
import { countsText } from './counts-text';
import { FormLinks } from './form-links';
import { useFeeText } from './use-fee-text';

type Props = { code: string; go: (question: Question) => void };

export function ProcedureDetails({ code, go }: Props) {
  const { t } = useTranslation('public');
  const [answer, again] = useAnswer(useCallback(() => procedureByCode(code), [code]));
  if (answer.state === 'waiting') return <Skeleton rows={8} />;
  if (answer.state === 'failed') {
    return <PublicFailureNotice error={answer.error} notFound={t('procedure.notFound', { code })} onRetry={again} />;
  }
  return <Sheet procedure={answer.value} go={go} />;
}

function Sheet({ procedure, go }: { procedure: Details } & Pick<Props, 'go'>) {
  const { t } = useTranslation('public');
  const { t: c } = useTranslation('common');
  const feeText = useFeeText();
  const facts: PublicFact[] = [
    [t('procedure.limit'), limitText(c, procedure.limit)],
    [t('procedure.fee'), feeText(procedure.feeDong)],
    [t('procedure.field'), procedure.field, 'vietnamese'],
    [t('procedure.agency'), procedure.agency, 'vietnamese'],
    [t('procedure.result'), procedure.result, 'vietnamese'],
    [t('procedure.code'), procedure.code],
  ];
  return (
    <article className="public__card">
      <h2 lang="vi">{procedure.name}</h2>
      <PublicFacts facts={facts} />
      <h3>{t('procedure.documents')}</h3>
      {procedure.documents.length === 0 ? <p>{t('procedure.noDocuments')}</p> : null}
      <ol className="public__papers">
        {procedure.documents.map((document) => (
          <li key={document.id}>
            <span lang="vi">{document.name}</span>{' '}
            <span className="muted public__counts">
              {countsText(t, document)}
              {document.required || saysOptional(document.name) ? '' : ` (${t('procedure.ifAny')})`}
            </span>
            {document.form ? <FormLinks form={document.form} /> : null}
          </li>
        ))}
      </ol>
      <h3>{t('procedure.where')}</h3>
      <ul className="public__papers">
        {procedure.receivingTiers.map((tier) => (
          <li key={tier}>{t(`procedure.at.${tier}`)}</li>
        ))}
      </ul>
      <p>
        <PublicLink question={{ kind: 'centres', procedure: procedure.code }} go={go}>
          {t('centres.receiving')}
        </PublicLink>
      </p>
      <PublicLink className="button button--primary" question={{ kind: 'submit', code: procedure.code }} go={go}>
        {t('online.this')}
      </PublicLink>
    </article>
  );
}
