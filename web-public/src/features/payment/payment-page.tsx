import './payment.css';
import { Notice, Skeleton } from '@hcc/web-shared/src/ui/page/page-state';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Question } from '../../address/public-address';
import { PublicLink } from '../../address/public-link';
import type { Slip } from '../../api/payment-api';
import { PublicFailureNotice } from '../../api/public-failure-notice';
import { PublicFacts } from '../../facts/public-facts';
import { LookupKeyForm } from '../tracking/lookup-key-form';
import { DuePart } from './due-part';
import { keepKey, keptKey } from './kept-key';
import { useDues } from './use-dues';

type Props = {
  code: string;
  lookupKey: string | undefined;
  onKey: (key: string) => void;
  go: (question: Question) => void;
};

/** What a citizen owes for a dossier, and the ways to pay it from home. */
export function PaymentPage({ code, lookupKey, onKey, go }: Props) {
  const { t } = useTranslation('payment');
  const key = lookupKey ?? keptKey(code);
  if (key === undefined) {
    return (
      <section className="public__card">
        <LookupKeyForm wrong={false} why={t('why')} onKey={onKey} />
      </section>
    );
  }
  return <Dues slip={{ code, key }} onKey={onKey} go={go} />;
}

function Dues({ slip, onKey, go }: { slip: Slip } & Pick<Props, 'onKey' | 'go'>) {
  const { t } = useTranslation('payment');
  const { code, key } = slip;
  const { answer, dues, isWaiting, setDues, again } = useDues(slip);
  useEffect(() => {
    if (dues) keepKey(code, key);
  }, [dues, code, key]);
  if (!dues) {
    if (answer.state !== 'failed') return <Skeleton rows={7} />;
    return (
      <section className="public__card">
        <PublicFailureNotice error={answer.error} notFound={t('notFound')} onRetry={again} />
        <LookupKeyForm wrong={false} why={t('why')} onKey={onKey} />
      </section>
    );
  }
  const { procedureName, applicantMasked, officeName, officePhone, byGateway } = dues;
  return (
    <article className="public__card">
      <h2 lang="vi">{procedureName}</h2>
      <PublicFacts
        facts={[
          [t('code'), dues.code, 'code'],
          [t('applicant'), applicantMasked, 'vietnamese'],
          [t('office'), [officeName, officePhone].filter(Boolean).join(' · '), 'vietnamese'],
        ]}
      />
      {dues.dues.length === 0 ? <Notice kind="success">{t('nothing')}</Notice> : null}
      {dues.dues.map((due) => (
        <DuePart key={due.ordinal} {...{ slip, due, byGateway }} onChange={setDues} />
      ))}
      {isWaiting ? (
        <p className="muted" role="status">
          {t('waiting')}
        </p>
      ) : null}
      <p>
        <PublicLink question={{ kind: 'dossier', code, key }} go={go}>
          {t('track')}
        </PublicLink>
      </p>
    </article>
  );
}
