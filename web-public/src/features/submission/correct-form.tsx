import { Button } from '@hcc/web-shared/src/ui/form/button';
import { Notice, Skeleton } from '@hcc/web-shared/src/ui/page/page-state';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type OnlineFile, onlineRules, removeOnlineFile, sendOnlineCode } from '../../api/online-api';
import { type ProcedureDetails, procedureByCode } from '../../api/public-api';
import { PublicFailureNotice } from '../../api/public-failure-notice';
import { type MySubmission, resubmitOnline } from '../../api/submission-api';
import { useAnswer } from '../../api/use-answer';
import { useKept } from '../../typed/use-kept';
import { CodeStep, type CodeWay } from './papers/code-step';
import { correctionWays } from './papers/code-ways';
import { TAKEN_AT_FIRST, useFileSending } from './papers/use-file-sending';
import { requestOf, resubmitInput } from './request-draft';
import { RequestForm } from './request-form';
import type { useSending } from './use-sending';

type Props = {
  sent: MySubmission;
  attempt: ReturnType<typeof useSending>['attempt'];
  onSent: () => void;
  onCancel: () => void;
};

/** What was returned, as it was typed, to be put right; what the desk wrote stays in sight. */
export function CorrectForm(props: Props) {
  const { t } = useTranslation('submit');
  const { procedureCode: code } = props.sent;
  const [answer, again] = useAnswer(useCallback(() => procedureByCode(code), [code]));
  if (answer.state === 'waiting') return <Skeleton rows={8} />;
  if (answer.state === 'failed') {
    return <PublicFailureNotice error={answer.error} notFound={t('procedure.unknown', { code })} onRetry={again} />;
  }
  return <Correcting {...props} procedure={answer.value} />;
}

function Correcting({ sent, attempt, onSent, onCancel, procedure }: Props & { procedure: ProcedureDetails }) {
  const { t } = useTranslation('submit');
  const [draft, setDraft, forget] = useKept(`${sent.reference} ${sent.version}`, () => requestOf(sent));
  const [files, setFiles] = useState<readonly OnlineFile[]>(sent.files);
  const [rulesAnswer] = useAnswer(onlineRules);
  const rules = rulesAnswer.state === 'here' ? rulesAnswer.value : undefined;
  const [code, setCode] = useState('');
  const ways = rules?.needsCode ? correctionWays(rules.channels, requestOf(sent).applicant, draft.applicant) : null;
  const sendCode = (channel: CodeWay['channel']) =>
    sendOnlineCode(sent.reference, channel, ways?.find((way) => way.channel === channel)?.address ?? null);
  const secret = useCallback(async () => sent.reference, [sent.reference]);
  const sending = useFileSending(secret, rules ?? TAKEN_AT_FIRST, files, setFiles);
  const remove = (fileId: string) => void attempt(async () => setFiles(await removeOnlineFile(sent.reference, fileId)));
  const send = () =>
    attempt(async () => {
      await resubmitOnline({ ...resubmitInput(draft, procedure, sent), code: ways ? code.trim() || null : null });
      forget();
      onSent();
    });
  return (
    <div className="corrected">
      <Notice kind="warning" title={t('mine.returned')}>
        {sent.reason}
      </Notice>
      <RequestForm
        draft={draft}
        onDraft={setDraft}
        procedure={procedure}
        areaCode={null}
        officeName={sent.officeName}
        files={{ files, sending, remove }}
        sendLabel={t('review.again')}
        confirmation={
          ways
            ? (error) => (
                <CodeStep
                  lead={t('code.changed')}
                  ways={ways}
                  onSend={sendCode}
                  code={code}
                  onCode={setCode}
                  error={error}
                />
              )
            : undefined
        }
        send={send}
      />
      <p>
        <Button kind="quiet" onClick={onCancel}>
          {t('mine.notNow')}
        </Button>
      </p>
    </div>
  );
}
