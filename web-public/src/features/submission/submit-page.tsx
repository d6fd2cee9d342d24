import './submission.css';
import { Button } from '@hcc/web-shared/src/ui/form/button';
import { TextField } from '@hcc/web-shared/src/ui/form/field';
import { Notice, Skeleton } from '@hcc/web-shared/src/ui/page/page-state';
import { limitText } from '@hcc/web-shared/src/ui/text/limit-text';
import { type FormEvent, useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Question } from '../../address/public-address';
import { PublicLink } from '../../address/public-link';
import { onlineRules, removeOnlineFile, sendOnlineCode, submitOnlineDraft } from '../../api/online-api';
import { type ProcedureDetails, procedureByCode } from '../../api/public-api';
import { PublicFailureNotice } from '../../api/public-failure-notice';
import { submitOnline } from '../../api/submission-api';
import { useAnswer } from '../../api/use-answer';
import { ProcedureResults } from '../procedures/procedure-results';
import { useFeeText } from '../procedures/use-fee-text';
import { DraftLine } from './draft-line';
import { DraftList } from './draft-list';
import { NOWHERE } from './kept-drafts';
import { OfficeChoice, type Place } from './office-choice';
import { CodeStep, type CodeWay } from './papers/code-step';
import { codeWays } from './papers/code-ways';
import { TAKEN_AT_FIRST, useFileSending } from './papers/use-file-sending';
import { submitInput } from './request-draft';
import { RequestForm } from './request-form';
import { useDraft } from './use-draft';
import { useSending } from './use-sending';

type Props = { code: string | undefined; draft: string | undefined; go: (question: Question) => void };

/** From the procedure to the reference. */
export function SubmitPage({ code, draft, go }: Props) {
  return code === undefined ? (
    <ProcedureChoice go={go} />
  ) : (
    <OfProcedure key={`${code} ${draft}`} code={code} draft={draft} go={go} />
  );
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
      <DraftList go={go} />
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

function OfProcedure({ code, draft, go }: { code: string } & Omit<Props, 'code'>) {
  const { t } = useTranslation('submit');
  const [answer, again] = useAnswer(useCallback(() => procedureByCode(code), [code]));
  if (answer.state === 'waiting') return <Skeleton rows={8} />;
  if (answer.state === 'failed') {
    return <PublicFailureNotice error={answer.error} notFound={t('procedure.unknown', { code })} onRetry={again} />;
  }
  return <Request procedure={answer.value} secret={draft} go={go} />;
}

function Request({
  procedure,
  secret,
  go,
}: { procedure: ProcedureDetails; secret: string | undefined } & Pick<Props, 'go'>) {
  const { t } = useTranslation('submit');
  const { t: c } = useTranslation('common');
  const feeText = useFeeText();
  const [rulesAnswer] = useAnswer(onlineRules);
  const rules = rulesAnswer.state === 'here' ? rulesAnswer.value : undefined;
  const { kept, round, change, files, setFiles, saving, ensureSecret, forget, reload } = useDraft(procedure, secret);
  const { draft, place } = kept;
  const [code, setCode] = useState('');
  const { failure, attempt } = useSending();
  const sending = useFileSending(ensureSecret, rules ?? TAKEN_AT_FIRST, files, setFiles);
  const remove = (fileId: string) =>
    void attempt(async () => setFiles(await removeOnlineFile(await ensureSecret(), fileId)));
  const send = () =>
    attempt(async () => {
      const request = submitInput(draft, procedure, place.areaCode);
      const isDirect = kept.secret === null && files.length === 0 && !rules?.needsCode;
      const sent = isDirect
        ? await submitOnline(request)
        : await submitOnlineDraft(await ensureSecret(), code.trim() || null, request);
      forget();
      go({ kind: 'submission', reference: sent.reference });
    });
  const leave = () => {
    forget();
    go({ kind: 'none' });
  };
  const ways = codeWays(rules?.channels ?? [], draft.applicant);
  const sendCode = async (channel: CodeWay['channel']) =>
    sendOnlineCode(await ensureSecret(), channel, ways.find((way) => way.channel === channel)?.address ?? null);
  if (rules?.isClosed) return <Notice kind="warning">{t('closed')}</Notice>;
  return (
    <>
      {failure ? <Notice kind="error">{failure}</Notice> : null}
      <RequestForm
        draft={draft}
        onDraft={(next) => change({ draft: next })}
        procedure={procedure}
        areaCode={place.areaCode}
        officeName={place.name}
        sendLabel={t('review.send')}
        files={{ files, sending, remove }}
        confirmation={
          rules?.needsCode
            ? (error) => <CodeStep ways={ways} onSend={sendCode} code={code} onCode={setCode} error={error} />
            : undefined
        }
        send={send}
      >
        {(error) => (
          <>
            <DraftLine code={procedure.code} secret={kept.secret} saving={saving} onReload={reload} onForget={leave} />
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
            <OfficePlace
              key={round}
              tiers={procedure.receivingTiers}
              error={error}
              place={place}
              onPlace={(next) => change({ place: next })}
            />
          </>
        )}
      </RequestForm>
    </>
  );
}

type OfficePlaceProps = {
  tiers: ProcedureDetails['receivingTiers'];
  error: string | undefined;
  place: Place;
  onPlace: (place: Place) => void;
};

/** The desk that was chosen before, or the choice. */
function OfficePlace({ tiers, error, place, onPlace }: OfficePlaceProps) {
  const { t } = useTranslation('submit');
  const [isKept, setKept] = useState(place.areaCode !== '');
  if (!isKept) return <OfficeChoice tiers={tiers} error={error} onPlace={onPlace} />;
  return (
    <section>
      <h2>{t('office.heading')}</h2>
      <p>
        <strong>{place.name}</strong>
      </p>
      <p>
        <Button
          kind="quiet"
          onClick={() => {
            setKept(false);
            onPlace(NOWHERE);
          }}
        >
          {t('office.another')}
        </Button>
      </p>
    </section>
  );
}
