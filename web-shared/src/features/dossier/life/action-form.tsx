import { type DossierAction, useProcedureByCodeQuery } from '@hcc/shared-schema/generated/hooks';
import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/form/button';
import { useFieldWords } from '../../../ui/text/use-field-words';
import type { DossierOnPage } from '../use-dossier';
import { ActionExplanation } from './action-explanation';
import { ActionFields } from './action-fields';
import {
  type ActionField,
  actionFields,
  actionLabelKey,
  fieldsNow,
  graveActions,
  isBinding,
  missingFields,
  type RequiredField,
} from './action-forms';
import { ActionProblem } from './action-problem';
import { fieldReasons } from './field-reasons';
import type { KeptDraft } from './use-action-draft';
import type { ActionRun } from './use-action-run';

interface ActionFormProps {
  dossier: DossierOnPage;
  action: DossierAction;
  kept: KeptDraft;
  run: ActionRun;
  onClose: () => void;
}

/**
 * The form of one action, in the flow of the page: whoever writes a reason can still read the papers beside it.
 * Closing it keeps what was typed.
 */
export function ActionForm({ dossier, action, kept, run, onClose }: ActionFormProps) {
  const { t } = useTranslation('actions');
  const words = useFieldWords();
  const titleId = useId();
  const form = useRef<HTMLFormElement>(null);
  const confirm = useRef<HTMLButtonElement>(null);
  const problem = useRef<HTMLDivElement>(null);
  const [missing, setMissing] = useState<RequiredField[]>([]);
  const fields = fieldsNow(action, kept.draft);
  const binding = isBinding(action);
  const labelKey = actionLabelKey(action, dossier.currentStep?.kind);
  const requirements = useProcedureByCodeQuery({
    variables: { code: dossier.procedure.code },
    skip: !actionFields[action].includes('documents'),
  });

  // Where something must be written the pen goes there; where nothing must, Enter alone confirms.
  useEffect(() => {
    const first = binding ? form.current?.querySelector<HTMLElement>('input, textarea, select') : null;
    (first ?? confirm.current)?.focus();
  }, [binding]);

  // On a low screen the reason would otherwise appear under the edge.
  const troubled = run.failure !== undefined || run.newer !== undefined;
  useEffect(() => {
    if (troubled) problem.current?.scrollIntoView({ block: 'nearest' });
  }, [troubled]);

  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    if (run.sending) return;
    const lacking = missingFields(action, kept.draft, dossier);
    setMissing(lacking);
    if (lacking.length === 0) void run.send(kept.draft);
    else form.current?.querySelector<HTMLElement>(`[name="${lacking[0]}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      if (!run.sending) onClose();
    } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      submit();
    }
  };

  const errors: Partial<Record<ActionField, string>> = fieldReasons(fields, run.failure, words);
  for (const field of missingFields(action, kept.draft, dossier)) {
    if (missing.includes(field)) errors[field] ??= t(`form.required.${field}`);
  }
  const confirmLabel =
    action === 'ADVANCE'
      ? t(labelKey === 'APPROVE' ? 'form.confirmApprove' : 'form.confirmAdvance')
      : t(`actions.${action}`);

  return (
    <div role="dialog" aria-labelledby={titleId}>
      <form ref={form} className="action-form" noValidate onSubmit={submit} onKeyDown={onKeyDown}>
        <h3 id={titleId}>{t(`actions.${labelKey}`)}</h3>
        <p className="action-form__explain">
          <ActionExplanation dossier={dossier} action={action} />
        </p>
        {kept.restored ? <p className="action-form__restored">{t('form.draftBack')}</p> : null}
        <ActionFields
          dossier={dossier}
          action={action}
          fields={fields}
          draft={kept.draft}
          errors={errors}
          requirements={requirements.data?.procedure.documents.map((document) => document.name) ?? []}
          onChange={kept.change}
          onOwnChange={run.countOwn}
        />
        <div ref={problem}>
          <ActionProblem dossier={dossier} run={run} fieldsShown={Object.keys(errors).length > 0} />
        </div>
        <div className="action-form__buttons">
          <Button
            ref={confirm}
            type="submit"
            kind={graveActions.includes(action) ? 'danger' : 'primary'}
            busy={run.sending}
            disabled={run.impossible}
          >
            {run.sending ? t('form.sending') : confirmLabel}
          </Button>
          {/* What is on its way, perhaps for minutes, cannot be called back by closing its form. */}
          <Button onClick={onClose} disabled={run.sending}>
            {t('form.cancel')}
          </Button>
          {!kept.touched || run.sending ? null : (
            <Button kind="quiet" onClick={kept.clear}>
              {t('form.discard')}
            </Button>
          )}
          <span className="action-form__keys">
            {t(binding && action !== 'RETURN_RESULT' ? 'form.keysText' : 'form.keysConfirm')}
          </span>
        </div>
      </form>
    </div>
  );
}
