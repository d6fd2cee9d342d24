import {
  useConfirmProcedureDraftMutation,
  useDiscardProcedureDraftMutation,
  useProposeProcedureDraftMutation,
  useSaveProcedureDraftMutation,
} from '@hcc/shared-schema/generated/hooks';
import { Button } from '@hcc/web-shared/src/ui/form/button';
import { Dialog, DialogActions } from '@hcc/web-shared/src/ui/page/dialog';
import { ErrorNotice, Notice } from '@hcc/web-shared/src/ui/page/page-state';
import { formatDateTime } from '@hcc/web-shared/src/ui/text/date-format';
import { readFailure } from '@hcc/web-shared/src/ui/text/graphql-error';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ContentForm } from './content-form';
import { Differences } from './differences';
import { Findings } from './findings';
import { type Content, type Draft, toInput } from './procedure-terms';
import { ProposeDialog } from './propose-dialog';
import { ReplayPanel } from './replay-panel';
import { Shortening } from './shortening';

interface Props {
  draft: Draft;
  offices: readonly { rule: string; label: string }[];
  /** The catalogue does not have it yet. */
  isNew: boolean;
  onChanged: () => Promise<void>;
}

/** The open draft: written, held against the rules, replayed, handed in and confirmed. */
export function DraftPanel({ draft, offices, isNew, onChanged }: Props) {
  const { t } = useTranslation('procedures');
  const { t: c } = useTranslation('common');
  const [typed, setTyped] = useState<Content | null>(null);
  const [asking, setAsking] = useState<'propose' | 'confirm' | 'discard' | null>(null);
  const [failure, setFailure] = useState<unknown>();
  const [save, saving] = useSaveProcedureDraftMutation();
  const [propose, proposing] = useProposeProcedureDraftMutation();
  const [confirm, confirming] = useConfirmProcedureDraftMutation();
  const [discard, discarding] = useDiscardProcedureDraftMutation();
  const { id, revision, state, ending, content, findings } = draft;
  const seen = { id, revision };
  const isBusy = saving.loading || proposing.loading || confirming.loading || discarding.loading;
  const isWrong = findings.some(({ severity }) => severity === 'ERROR');

  const carryOut = async (work: () => Promise<unknown>, then?: () => void) => {
    setFailure(undefined);
    setAsking(null);
    try {
      await work();
      then?.();
    } catch (error) {
      setFailure(error);
    }
    await onChanged();
  };
  const keep = (next: Content) =>
    carryOut(
      () => save({ variables: { ...seen, content: toInput(next) } }),
      () => setTyped(null),
    );

  return (
    <section className="panel procedures__draft-panel" aria-labelledby="draft-title">
      <header>
        <h2 id="draft-title">
          {t(ending ? 'draft.endingTitle' : 'draft.title')}{' '}
          <span className={`procedures__mark procedures__mark--${state.toLowerCase()}`}>{t(`draft.${state}`)}</span>
        </h2>
        <p className="muted">{t('draft.changed', { who: draft.changedBy, when: formatDateTime(draft.changedAt) })}</p>
      </header>
      {failure === undefined ? null : <Refusal error={failure} />}
      {state === 'CHECKED' ? (
        <Notice kind={draft.mayConfirm ? 'warning' : 'info'}>
          {t(draft.mayConfirm ? 'draft.mayConfirm' : 'draft.waits', {
            when: draft.effectiveFrom ? formatDateTime(draft.effectiveFrom) : t('propose.atOnce'),
          })}
        </Notice>
      ) : null}
      {ending ? null : (
        <ContentForm
          content={typed ?? content}
          offices={offices}
          onChange={setTyped}
          aside={<Shortening shortening={draft.shortening} />}
        />
      )}
      {typed ? (
        <div className="procedures__save" role="status">
          <span>{t('draft.unsaved')}</span>
          <Button kind="primary" busy={isBusy} onClick={() => void keep(typed)}>
            {t('draft.save')}
          </Button>
          <Button onClick={() => setTyped(null)}>{t('draft.undo')}</Button>
        </div>
      ) : null}
      <h3>{t('findings.label')}</h3>
      <Findings findings={findings} />
      {isNew || ending ? null : (
        <>
          <h3>{t('differences.title')}</h3>
          <Differences differences={draft.differences} titled />
          <ReplayPanel draftId={id} revision={revision} />
        </>
      )}
      <div className="procedures__actions">
        {state === 'DRAFT' ? (
          <Button
            kind="primary"
            busy={isBusy}
            disabled={isWrong || typed !== null}
            onClick={() => setAsking('propose')}
          >
            {t('propose.action')}
          </Button>
        ) : null}
        {draft.mayConfirm ? (
          <Button kind="primary" busy={isBusy} disabled={typed !== null} onClick={() => setAsking('confirm')}>
            {t('confirm.action')}
          </Button>
        ) : null}
        <Button kind="danger" busy={isBusy} onClick={() => setAsking('discard')}>
          {t('discard.action')}
        </Button>
      </div>
      {asking === 'propose' ? (
        <ProposeDialog
          onClose={() => setAsking(null)}
          onPropose={(effectiveFrom) => void carryOut(() => propose({ variables: { ...seen, effectiveFrom } }))}
        />
      ) : null}
      {asking === 'confirm' ? (
        <Dialog title={t('confirm.title')} onClose={() => setAsking(null)} wide>
          <p>
            {t(ending ? 'confirm.endingText' : 'confirm.text', {
              when: draft.effectiveFrom ? formatDateTime(draft.effectiveFrom) : t('propose.atOnce'),
            })}
          </p>
          {isNew || ending ? null : <Differences differences={draft.differences} />}
          <DialogActions>
            <Button onClick={() => setAsking(null)}>{c('action.cancel')}</Button>
            <Button kind="primary" onClick={() => void carryOut(() => confirm({ variables: seen }))}>
              {t('confirm.action')}
            </Button>
          </DialogActions>
        </Dialog>
      ) : null}
      {asking === 'discard' ? (
        <Dialog title={t('discard.title')} onClose={() => setAsking(null)}>
          <p>{t('discard.text')}</p>
          <DialogActions>
            <Button onClick={() => setAsking(null)}>{c('action.cancel')}</Button>
            <Button kind="danger" onClick={() => void carryOut(() => discard({ variables: seen }))}>
              {t('discard.action')}
            </Button>
          </DialogActions>
        </Dialog>
      ) : null}
    </section>
  );
}

/** Which fields the server could not keep; anything else in the usual words. */
function Refusal({ error }: { error: unknown }) {
  const { t } = useTranslation('procedures');
  const { code, fields } = readFailure(error);
  if (code !== 'BAD_USER_INPUT') return <ErrorNotice error={error} />;
  return (
    <Notice kind="error" title={t('draft.refused')}>
      <ul>
        {fields.map(({ path, reason }) => (
          <li key={`${path} ${reason}`}>{reason || t('draft.refusedField', { path })}</li>
        ))}
      </ul>
    </Notice>
  );
}
