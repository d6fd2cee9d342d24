import { useTranslation } from 'react-i18next';
import { formatPercent } from '../../../ui/text/number-format';
import { useFailureText } from '../../../ui/text/use-failure-text';
import { UploadProblem } from './upload-problem';
import type { Sending } from './use-attach';

/** How far each file is, and why one was not taken. */
export function SendingsList({ sendings }: { sendings: readonly Sending[] }) {
  const { t } = useTranslation('files');
  const problemText = useProblemText();
  return (
    <ul className="sendings" aria-live="polite">
      {sendings.map(({ key, file, state, percent, error }) => (
        <li key={key} className="sendings__file">
          <span className="chosen__name">{file.name}</span>
          <progress
            className={state === 'failed' ? 'sendings__bar sendings__bar--failed' : 'sendings__bar'}
            aria-label={t('progress.label', { name: file.name })}
            max={100}
            value={percent}
          />
          <span className={state === 'failed' ? 'sendings__problem' : 'muted'}>
            {t(`progress.${state}`, { percent: formatPercent(Math.floor(percent), 0) })}
            {state === 'failed' ? `: ${problemText(error)}` : null}
          </span>
        </li>
      ))}
    </ul>
  );
}

function useProblemText(): (error: unknown) => string {
  const { t } = useTranslation('files');
  const failureText = useFailureText();
  return (error) => {
    if (!(error instanceof UploadProblem)) return failureText(error);
    if (error.message !== '') return error.message;
    return error.code === 'UNAUTHENTICATED' ? t('problem.OTHER') : t(`problem.${error.code}`);
  };
}
