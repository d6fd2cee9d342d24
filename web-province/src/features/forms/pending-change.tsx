import {
  FormTextsDocument,
  useConfirmListEntryMutation,
  useWithdrawListEntryMutation,
} from '@hcc/shared-schema/generated/hooks';
import { Button } from '@hcc/web-shared/src/ui/form/button';
import { Notice } from '@hcc/web-shared/src/ui/page/page-state';
import { formatDateTime } from '@hcc/web-shared/src/ui/text/date-format';
import { readFailure } from '@hcc/web-shared/src/ui/text/graphql-error';
import { useFailureText } from '@hcc/web-shared/src/ui/text/use-failure-text';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormText } from './form-text';

interface Props {
  text: FormText;
  /** Somebody else has changed it meanwhile. */
  onStale: () => void;
}

/** A wording that does not count yet: it waits for a second person, or for its day. */
export function PendingChange({ text, onStale }: Props) {
  const { t } = useTranslation('forms');
  const failureText = useFailureText();
  const again = { refetchQueries: [FormTextsDocument], awaitRefetchQueries: true };
  const [confirm, confirming] = useConfirmListEntryMutation(again);
  const [withdraw, withdrawing] = useWithdrawListEntryMutation(again);
  const [problem, setProblem] = useState<string>();
  const [newest] = text.history;
  if (!newest) return null;
  const waits = newest.state === 'PROPOSED';
  const busy = confirming.loading || withdrawing.loading;
  const variables = { input: { list: 'FORM_TEXT' as const, code: text.code, edition: newest.edition } };
  const attempt = async (work: () => Promise<unknown>) => {
    setProblem(undefined);
    try {
      await work();
    } catch (error) {
      const { code, who } = readFailure(error);
      setProblem(code === 'CONFLICT' ? t('conflict', { who: who ?? '' }) : failureText(error));
      if (code === 'CONFLICT') onStale();
    }
  };
  return (
    <Notice
      kind={waits ? 'warning' : 'info'}
      title={waits ? t('waitsForSecond', { who: newest.changedBy }) : undefined}
      actions={
        <span className="forms__actions">
          {waits && !newest.isOwn ? (
            <Button kind="primary" busy={busy} onClick={() => void attempt(() => confirm({ variables }))}>
              {t('confirm')}
            </Button>
          ) : null}
          <Button busy={busy} onClick={() => void attempt(() => withdraw({ variables }))}>
            {t('withdraw')}
          </Button>
        </span>
      }
    >
      {t('waiting', { when: formatDateTime(newest.validFrom), text: newest.text ?? text.shipped })}
      {waits && newest.isOwn ? ` ${t('ownWaits')}` : ''}
      {problem ? <strong className="field__error"> {problem}</strong> : null}
    </Notice>
  );
}
