import './action-area.css';
import type { DossierAction } from '@hcc/shared-schema/generated/hooks';
import { useCallback, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useStaff } from '../../../session/session-provider';
import { Button } from '../../../ui/form/button';
import { useShortcut } from '../../../ui/form/use-shortcut';
import type { DossierOnPage, DossierSource } from '../use-dossier';
import { ActionBar } from './action-bar';
import { emptyDraft } from './action-draft';
import { ActionForm } from './action-form';
import { immediateActions } from './action-forms';
import { ActionProblem } from './action-problem';
import { useActionDraft } from './use-action-draft';
import { useActionRun } from './use-action-run';

export type ActionKeys = 'ALL' | 'SEND_BACK';

export interface ActionAreaProps {
  dossier: DossierOnPage;
  source: DossierSource;
  open: DossierAction | undefined;
  onOpen: (action: DossierAction | undefined) => void;
  onDone: (action: DossierAction, before: DossierOnPage, after: DossierOnPage) => void;
  /** From anywhere on the page A opens "advance", S and R "send back" (the approver's panel). */
  keys?: ActionKeys;
}

/** The offered actions, and under them the form of the one that was picked. */
export function ActionArea({ dossier, source, open, onOpen, onDone, keys }: ActionAreaProps) {
  const staff = useStaff();
  const area = useRef<HTMLDivElement>(null);
  const openByKey = (action: DossierAction) => {
    if (dossier.availableActions.includes(action)) onOpen(action);
  };
  useShortcut('a', () => openByKey('ADVANCE'), keys === 'ALL');
  useShortcut('A', () => openByKey('ADVANCE'), keys === 'ALL');
  useShortcut('s', () => openByKey('SEND_BACK'), keys !== undefined);
  useShortcut('S', () => openByKey('SEND_BACK'), keys !== undefined);
  useShortcut('r', () => openByKey('SEND_BACK'), keys !== undefined);
  useShortcut('R', () => openByKey('SEND_BACK'), keys !== undefined);

  const close = useCallback(() => {
    onOpen(undefined);
    // Back to the button that opened it, so that the keyboard is not thrown to the top of the page.
    requestAnimationFrame(() => area.current?.querySelector<HTMLElement>('button')?.focus());
  }, [onOpen]);
  const done = useCallback(
    (after: DossierOnPage) => {
      if (open) onDone(open, dossier, after);
    },
    [open, dossier, onDone],
  );

  const openNow = open && immediateActions.includes(open);
  return (
    <div className="action-area" ref={area}>
      <ActionBar
        dossier={dossier}
        staffId={staff.id}
        open={openNow ? undefined : open}
        sending={openNow ? open : undefined}
        keys={keys !== undefined}
        isAdvanceKeyTaken={keys === 'SEND_BACK'}
        onPick={(action) => onOpen(action === open ? undefined : action)}
      />
      {open && openNow ? (
        <AtOnce key={open} action={open} dossier={dossier} source={source} onDone={done} onClose={close} />
      ) : null}
      {open && !openNow ? (
        <WithForm
          key={open}
          action={open}
          dossier={dossier}
          source={source}
          staff={staff}
          onDone={done}
          onClose={close}
        />
      ) : null}
    </div>
  );
}

interface OpenProps {
  action: DossierAction;
  dossier: DossierOnPage;
  source: DossierSource;
  onDone: (after: DossierOnPage) => void;
  onClose: () => void;
}

function WithForm({ staff, onDone, ...props }: OpenProps & { staff: ReturnType<typeof useStaff> }) {
  const kept = useActionDraft(staff, props.dossier, props.action);
  const { clear } = kept;
  const finish = useCallback(
    (after: DossierOnPage) => {
      clear();
      onDone(after);
    },
    [clear, onDone],
  );
  const run = useActionRun({ ...props, onDone: finish });
  return <ActionForm dossier={props.dossier} action={props.action} kept={kept} run={run} onClose={props.onClose} />;
}

/** Sent on the press itself; shows only what went wrong. */
function AtOnce({ onClose, ...props }: OpenProps) {
  const { t } = useTranslation('actions');
  const run = useActionRun(props);
  const sent = useRef(false);
  const { send } = run;
  useEffect(() => {
    if (sent.current) return;
    sent.current = true;
    void send(emptyDraft);
  }, [send]);
  if (!run.failure) return null;
  return (
    <div className="action-form">
      <ActionProblem dossier={props.dossier} run={run} fieldsShown={false} />
      <div className="action-form__buttons">
        {run.impossible || run.newer ? null : (
          <Button onClick={() => void send(emptyDraft)}>{t('problem.retry')}</Button>
        )}
        <Button onClick={onClose}>{t('form.cancel')}</Button>
      </div>
    </div>
  );
}
