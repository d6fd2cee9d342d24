import { useCancelReorganisationMutation, useProposeReorganisationMutation } from '@hcc/shared-schema/generated/hooks';
import { Button } from '@hcc/web-shared/src/ui/form/button';
import { DayField } from '@hcc/web-shared/src/ui/form/day-field';
import { TextField } from '@hcc/web-shared/src/ui/form/field';
import { Dialog, DialogActions } from '@hcc/web-shared/src/ui/page/dialog';
import { ErrorNotice, Notice } from '@hcc/web-shared/src/ui/page/page-state';
import { formatDateTime } from '@hcc/web-shared/src/ui/text/date-format';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { ChangeList } from './change-list';
import { downloadOrder } from './download-order';
import { FileProblems } from './file-problems';
import type { Order } from './order';
import { PreviewPanel } from './preview-panel';
import { useOrderDraft } from './use-order-draft';
import { useProblemWords } from './use-problem-words';
import type { Units } from './use-units';

interface Props {
  order: Order;
  units: Units;
  /** It was handed in, or given up. */
  onDone: () => void;
}

/** An order being written: its decision and day, its changes, what is wrong with them, what they would change. */
export function OrderEditor({ order: stored, units, onDone }: Props) {
  const { t } = useTranslation('reorganisation');
  const { t: c } = useTranslation('common');
  const navigate = useNavigate();
  const draft = useOrderDraft(stored);
  const { order, setOrder, problems } = draft;
  const problemWords = useProblemWords();
  const [isGivingUp, setGivingUp] = useState(false);
  const [refusal, setRefusal] = useState<unknown>();
  const [propose, proposing] = useProposeReorganisationMutation();
  const [cancel, cancelling] = useCancelReorganisationMutation();
  const errorAt = (path: string) => {
    const found = problems.find((problem) => problem.path === path);
    return found && problemWords(found);
  };
  const isRight = draft.isChecked && problems.length === 0;

  const handIn = async () => {
    setRefusal(undefined);
    const revision = await draft.flush();
    if (revision === null) return;
    const done = await propose({ variables: { id: stored.id, revision } }).catch(setRefusal);
    if (done) onDone();
  };
  const giveUp = async () => {
    setGivingUp(false);
    const done = await cancel({ variables: { id: stored.id } }).catch(setRefusal);
    if (done) navigate('/reorganisation');
  };
  return (
    <>
      <header>
        <h1>{order.decision || t('unnamed')}</h1>
        <p className="muted" role="status">
          {draft.isSaving ? t('saving') : t('saved', { when: formatDateTime(draft.savedAt ?? stored.changedAt) })}
        </p>
      </header>
      {draft.failure === undefined ? null : <ErrorNotice error={draft.failure} onRetry={() => void draft.flush()} />}
      {draft.checkFailure ? <ErrorNotice error={draft.checkFailure} /> : null}
      {draft.unread > 0 ? <Notice kind="warning">{t('unread', { count: draft.unread })}</Notice> : null}
      <section className="panel reorganisation__head">
        <TextField
          label={t('decision')}
          value={order.decision}
          maxLength={300}
          error={order.decision ? errorAt('decision') : undefined}
          hint={t('decisionHint')}
          onChange={({ target }) => setOrder({ ...order, decision: target.value })}
        />
        <DayField
          label={t('effectiveOn')}
          value={order.effectiveOn}
          hint={t('dayHint')}
          onChange={(effectiveOn) => setOrder({ ...order, effectiveOn })}
        />
      </section>
      <section className="panel" aria-labelledby="reorganisation-edit">
        <h2 id="reorganisation-edit">{t('changes')}</h2>
        <p className="muted">{t('changesHint')}</p>
        <ChangeList
          changes={order.changes}
          units={units}
          problems={problems}
          onChange={(changes) => setOrder({ ...order, changes })}
        />
      </section>
      <PreviewPanel content={draft.text} atOnce={false} disabled={!isRight} />
      {refusal === undefined ? null : <FileProblems error={refusal} />}
      <div className="reorganisation__actions no-print">
        <Button kind="primary" busy={proposing.loading} disabled={!isRight} onClick={() => void handIn()}>
          {t('keep')}
        </Button>
        <Button onClick={() => downloadOrder({ id: stored.id, content: draft.text })}>{t('download')}</Button>
        <Button kind="danger" busy={cancelling.loading} onClick={() => setGivingUp(true)}>
          {t('cancel')}
        </Button>
        <span className="muted" role="status">
          {draft.isChecked ? t('toMend', { count: problems.length }) : c('state.loading')}
        </span>
      </div>
      {isGivingUp ? (
        <Dialog title={t('cancelTitle')} onClose={() => setGivingUp(false)}>
          <p>{t('giveUpText')}</p>
          <DialogActions>
            <Button onClick={() => setGivingUp(false)}>{c('action.cancel')}</Button>
            <Button kind="danger" onClick={() => void giveUp()}>
              {t('cancel')}
            </Button>
          </DialogActions>
        </Dialog>
      ) : null}
    </>
  );
}
