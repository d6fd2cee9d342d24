import './proposals.css';
import {
  type ProposalBasisQuery,
  useProposalBasisQuery,
  useProposeCutMutation,
} from '@hcc/shared-schema/generated/hooks';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { Button } from '../../ui/form/button';
import { TextAreaField, TextField } from '../../ui/form/field';
import { SearchPick } from '../../ui/form/search-pick';
import { useProcedureOptions } from '../../ui/form/use-procedure-options';
import { ErrorNotice, Notice, Skeleton } from '../../ui/page/page-state';
import { usePageTitle } from '../../ui/page/use-page-title';
import { useFieldReasons } from '../../ui/text/use-field-reasons';
import { CutFields, type CutsDraft, cutsInput, NO_CUTS } from './cut-fields';
import { StepTimes } from './step-times';

/** A new proposal: which procedure, what of it can go, and why. */
export function WriteProposalPage() {
  const { t } = useTranslation('steering', { keyPrefix: 'proposals' });
  usePageTitle(t('write.title'));
  const [params, setParams] = useSearchParams();
  const code = params.get('code') ?? '';
  const { data, error, refetch } = useProposalBasisQuery({ variables: { code }, skip: code === '' });
  return (
    <div className="proposals">
      <div>
        <Link to="/proposals">← {t('title')}</Link>
        <h1>{t('write.title')}</h1>
        <p className="muted">{t('write.lead')}</p>
      </div>
      {code === '' ? (
        <div className="panel proposal__form">
          <SearchPick
            label={t('write.procedure')}
            nothing={t('write.nothing')}
            useOptions={useProcedureOptions}
            onPick={({ value }) => setParams({ code: value })}
          />
        </div>
      ) : null}
      {error ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : null}
      {code !== '' && !data && !error ? <Skeleton rows={8} /> : null}
      {code !== '' && data ? <Form key={code} basis={data.proposalBasis} onOther={() => setParams({})} /> : null}
    </div>
  );
}

type Basis = ProposalBasisQuery['proposalBasis'];

function Form({ basis, onOther }: { basis: Basis; onOther: () => void }) {
  const { t } = useTranslation('steering', { keyPrefix: 'proposals' });
  const { content, figures } = basis;
  const navigate = useNavigate();
  const [title, setTitle] = useState('');
  const [reason, setReason] = useState('');
  const [cuts, setCuts] = useState<CutsDraft>(NO_CUTS);
  const [propose, { loading, error }] = useProposeCutMutation();
  const { isRefused, fields, reasonOf } = useFieldReasons(error, t('wrong'));
  const others = fields.filter(({ path }) => path !== 'title' && path !== 'reason');
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const input = { code: content.code, title, reason, cuts: cutsInput(cuts) };
    const done = await propose({ variables: { input } }).catch(() => undefined);
    if (done?.data) navigate(`/proposals/${done.data.proposeCut.id}`, { replace: true });
  };
  return (
    <>
      <section className="panel" aria-labelledby="basis-figures">
        <h2 id="basis-figures">{t('figures.title')}</h2>
        <StepTimes figures={figures} />
      </section>
      <form className="panel proposal__form" onSubmit={(event) => void send(event)}>
        <p>
          <strong>
            {content.code} {content.name}
          </strong>{' '}
          <Button size="small" kind="quiet" onClick={onOther}>
            {t('write.other')}
          </Button>
        </p>
        {error && !isRefused ? <ErrorNotice error={error} /> : null}
        {others.length > 0 ? (
          <Notice kind="error">
            {t('refused', { reason: [...new Set(others.map(({ path }) => reasonOf(path)))].join(' ') })}
          </Notice>
        ) : null}
        <TextField
          label={t('write.name')}
          required
          maxLength={200}
          value={title}
          error={reasonOf('title')}
          onChange={({ target }) => setTitle(target.value)}
        />
        <TextAreaField
          label={t('write.reason')}
          required
          rows={4}
          value={reason}
          error={reasonOf('reason')}
          onChange={({ target }) => setReason(target.value)}
        />
        <CutFields content={content} cuts={cuts} onChange={setCuts} />
        <div>
          <Button kind="primary" type="submit" busy={loading}>
            {t('write.send')}
          </Button>
        </div>
      </form>
    </>
  );
}
