import { useTranslation } from 'react-i18next';
import { useStaff } from '../../../session/session-provider';
import { Button } from '../../../ui/form/button';
import { Notice } from '../../../ui/page/page-state';
import { formatDateTimeShort } from '../../../ui/text/date-format';
import { useFailureText } from '../../../ui/text/use-failure-text';
import { useFieldWords } from '../../../ui/text/use-field-words';
import { waitText } from '../../../ui/text/wait-text';
import { eventLines } from '../history/event-lines';
import { useEventWords } from '../history/use-event-words';
import type { DossierOnPage } from '../use-dossier';
import { actionLabelKey, isAction } from './action-forms';
import type { ActionRun } from './use-action-run';

interface ActionProblemProps {
  dossier: DossierOnPage;
  run: ActionRun;
  /** Reasons already stand on their fields. */
  fieldsShown: boolean;
}

/** Why it was not done, who did what meanwhile, and what can be done now. */
export function ActionProblem({ dossier, run, fieldsShown }: ActionProblemProps) {
  const { t } = useTranslation('actions');
  const { t: c } = useTranslation('common');
  const failureText = useFailureText();
  const words = useFieldWords();
  const { failure, newer } = run;

  if (newer || failure?.code === 'CONFLICT') return <Changed run={run} />;
  if (run.impossible || failure?.code === 'ILLEGAL_ACTION') {
    return (
      <Notice kind="warning" title={t('problem.illegalTitle')}>
        <PossibleNow dossier={dossier} allowed={failure?.allowed} />
      </Notice>
    );
  }
  if (!failure) return null;
  switch (failure.code) {
    case 'BAD_USER_INPUT':
      return fieldsShown ? null : (
        <Notice kind="error" title={t('problem.fieldsTitle')}>
          {failure.fields.length > 0
            ? failure.fields.map(({ reason }) => words(reason)).join(' ')
            : failureText(run.error)}
        </Notice>
      );
    case 'NETWORK':
    case 'UNAVAILABLE':
      return (
        <Notice
          kind="error"
          title={t(failure.code === 'NETWORK' ? 'problem.networkTitle' : 'problem.unavailableTitle')}
        >
          {t(failure.code === 'NETWORK' ? 'problem.network' : 'problem.unavailable')}
        </Notice>
      );
    case 'RATE_LIMITED':
      return (
        <Notice kind="error" title={t('problem.rateTitle')}>
          {t('problem.rate', { wait: waitText(c, failure.retryAfterSeconds ?? 60) })}
        </Notice>
      );
    case 'FORBIDDEN':
    case 'NOT_FOUND':
      return (
        <Notice
          kind="error"
          title={t(failure.code === 'FORBIDDEN' ? 'problem.forbiddenTitle' : 'problem.notFoundTitle')}
        >
          {failureText(run.error)}
        </Notice>
      );
    default:
      return (
        <Notice kind="error" title={t('problem.otherTitle')}>
          {failure.errorId ? t('problem.other', { errorId: failure.errorId }) : t('problem.otherPlain')}
        </Notice>
      );
  }
}

function Changed({ run }: { run: ActionRun }) {
  const { t } = useTranslation('actions');
  const { t: d } = useTranslation('dossier');
  const words = useEventWords();
  const { fullName } = useStaff();
  const { failure, newer, seenSequence } = run;
  const news = newer ? eventLines(words, newer).filter((line) => line.sequence > seenSequence) : [];
  const first = news.at(-1);
  const who = failure?.who ?? first?.who;
  const when = failure?.when ?? first?.at;
  const headline =
    who && when
      ? t(who === fullName ? 'problem.conflictMine' : 'problem.conflictWho', { who, when: formatDateTimeShort(when) })
      : t('problem.conflictUnknown');
  return (
    <Notice
      kind="warning"
      title={failure ? t('problem.conflictTitle') : d('changedElsewhere')}
      actions={<Button onClick={() => void run.reload()}>{t('problem.reload')}</Button>}
    >
      <p>{headline}</p>
      {news.length > 0 ? (
        <ul className="action-form__news">
          {news.map((line) => (
            <li key={line.sequence}>
              {formatDateTimeShort(line.at)} · {line.who} · {line.what}
              {line.note ? <span className="muted"> — {line.note}</span> : null}
            </li>
          ))}
        </ul>
      ) : null}
      {newer && run.impossible ? <PossibleNow dossier={newer} /> : null}
      <p>{t('problem.conflictKept')}</p>
    </Notice>
  );
}

/** `allowed`: what the refusal itself named, where it did; newer than the buttons on the screen. */
function PossibleNow({ dossier, allowed = [] }: { dossier: DossierOnPage; allowed?: string[] }) {
  const { t } = useTranslation('actions');
  const named = allowed.filter(isAction);
  const labels = (named.length > 0 ? named : dossier.availableActions).map((action) =>
    t(`actions.${actionLabelKey(action, dossier.currentStep?.kind)}`),
  );
  return (
    <p>{labels.length > 0 ? t('problem.illegalNow', { actions: labels.join(', ') }) : t('problem.illegalNothing')}</p>
  );
}
