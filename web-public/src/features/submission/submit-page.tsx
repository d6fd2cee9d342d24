import './submission.css';
import { Button } from '@hcc/web-shared/src/ui/form/button';
import { TextField } from '@hcc/web-shared/src/ui/form/field';
import { Notice, Skeleton } from '@hcc/web-shared/src/ui/page/page-state';
import { limitText } from '@hcc/web-shared/src/ui/text/limit-text';
import { type FormEvent, useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Question } from '../../address/public-address';
import { PublicLink } from '../../address/public-link';
import { type ProcedureDetails, procedureByCode } from '../../api/public-api';
import { PublicFailureNotice } from '../../api/public-failure-notice';
import { submitOnline } from '../../api/submission-api';
import { useAnswer } from '../../api/use-answer';
import { ProcedureResults } from '../procedures/procedure-results';
import { useFeeText } from '../procedures/use-fee-text';
import { OfficeChoice, type Place } from './office-choice';
import { keepRequest, keptRequest, type RequestDraft, submitInput } from './request-draft';
import { RequestForm } from './request-form';
import { useSending } from './use-sending';

type Props = { code: string | undefined; go: (question: Question) => void };

/** From the procedure to the reference. */
export function SubmitPage({ code, go }: Props) {
  return code === undefined ? <ProcedureChoice go={go} /> : <OfProcedure key={code} code={code} go={go} />;
}

function ProcedureChoice({ go }: Pick<Props, 'go'>) {
  const { t } = useTranslation('submit');
  const [typed, setTyped] = useState('');
  const [text, setText] = useState('');
  const search = (event: FormEvent) => {
    event.preventDefault();
    setText(typed.trim());
  };
  return (
    <div className="submit">
      <form onSubmit={search} className="submit__search">
        <TextField
          label={t('procedure.search')}
          hint={t('procedure.hint')}
          type="search"
          autoComplete="off"
          enterKeyHint="search"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <Button kind="primary" size="large" type="submit">
          {t('procedure.submit')}
        </Button>
      </form>
      {text === '' ? null : (
        <ProcedureResults key={text} text={text} go={go} leadTo={(found) => ({ kind: 'submit', code: found })} />
      )}
    </div>
  );
}

function OfProcedure({ code, go }: { code: string } & Pick<Props, 'go'>) {
  const { t } = useTranslation('submit');
  const [answer, again] = useAnswer(useCallback(() => procedureByCode(code), [code]));
  if (answer.state === 'waiting') return <Skeleton rows={8} />;
  if (answer.state === 'failed') {
    return <PublicFailureNotice error={answer.error} notFound={t('procedure.unknown', { code })} onRetry={again} />;
  }
  return <Request procedure={answer.value} go={go} />;
}

function Request({ procedure, go }: { procedure: ProcedureDetails } & Pick<Props, 'go'>) {
  const { t } = useTranslation('submit');
  const { t: c } = useTranslation('common');
  const feeText = useFeeText();
  const [draft, setDraft] = useState<RequestDraft>(keptRequest);
  const [place, setPlace] = useState<Place>({ areaCode: '', name: '' });
  const { failure, attempt } = useSending();
  const change = (next: RequestDraft) => {
    setDraft(next);
    keepRequest(next);
  };
  const send = () =>
    attempt(async () => {
      const sent = await submitOnline(submitInput(draft, procedure, place.areaCode));
      keepRequest(null);
      go({ kind: 'submission', reference: sent.reference });
    });
  return (
    <>
      {failure ? <Notice kind="error">{failure}</Notice> : null}
      <RequestForm
        draft={draft}
        onDraft={change}
        procedure={procedure}
        areaCode={place.areaCode}
        officeName={place.name}
        sendLabel={t('review.send')}
        send={send}
      >
        {(error) => (
          <>
            <section>
              <h2>{t('procedure.heading')}</h2>
              <p className="submit__procedure">
                <strong lang="vi">{procedure.name}</strong>
                <span className="muted">
                  {procedure.code} · {limitText(c, procedure.limit)} · {feeText(procedure.feeDong)}
                </span>
              </p>
              <PublicLink question={{ kind: 'submit' }} go={go}>
                {t('procedure.other')}
              </PublicLink>
            </section>
            <OfficeChoice tiers={procedure.receivingTiers} error={error} onPlace={setPlace} />
          </>
        )}
      </RequestForm>
    </>
  );
}
