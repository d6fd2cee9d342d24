import { useProcedureByCodeQuery } from '@hcc/shared-schema/generated/hooks';
import { type FormEvent, lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { LineLink, useWhyNot } from '../../session/line-link';
import { useStaff } from '../../session/session-provider';
import { Button } from '../../ui/form/button';
import { TextAreaField } from '../../ui/form/field';
import { useShortcut } from '../../ui/form/use-shortcut';
import { openSlip } from '../../ui/page/open-slip';
import { ErrorNotice, Notice, Skeleton } from '../../ui/page/page-state';
import type { FieldError } from '../../ui/text/graphql-error';
import { useFailureText } from '../../ui/text/use-failure-text';
import { NO_CLAIM } from '../fees/fee-claim';
import { ApplicantSection } from './applicant/applicant-section';
import { ApplicantSource } from './applicant/applicant-source';
import { useKnownApplicant } from './applicant/use-known-applicant';
import { DocumentsSection } from './documents/documents-section';
import { ClearDraft, DraftNotice } from './draft/draft-notice';
import {
  isBlank,
  missingDocuments,
  type PickedProcedure,
  type Requirement,
  receivedOf,
  toInput,
} from './draft/receive-draft';
import type { useReceiveDraft } from './draft/use-receive-draft';
import { moveOnEnter } from './enter-order';
import { useFieldErrors } from './field-errors';
import { GiveBackSection } from './give-back-section';
import { LazyFeeQuote } from './lazy-fees';
import { WaitingLink } from './online/waiting-link';
import { LazyAdvice } from './procedure/lazy-advice';
import { ProcedurePicker } from './procedure/procedure-picker';
import { recentProcedures, rememberProcedure } from './procedure/recent-procedures';
import { checkDraft, checkPerson, type FieldPath, refusalKey } from './receive-checks';
import { ReceiveSection } from './receive-section';
import { SaveBar, useSlipAfterSaving } from './save-bar';
import { type SavedDossier, useSubmitDossier } from './use-submit-dossier';

type Props = {
  drafting: ReturnType<typeof useReceiveDraft>;
  onSaved: (saved: SavedDossier) => void;
  /** Where it goes, if not to the counter: then the citizen has a slip with its date already. */
  sending?: ReturnType<typeof useSubmitDossier>;
  /** What the server did not take of it before. */
  refused?: readonly FieldError[];
  /** A letter of refusal was written instead. */
  onDeclined?: (letterId: string) => void;
};

const DeclineDialog = lazy(() => import('./declining/decline-dialog').then((m) => ({ default: m.DeclineDialog })));

const noRequirements: readonly Requirement[] = [];

export function ReceiveForm({ drafting, onSaved, sending, refused, onDeclined }: Props) {
  const { t } = useTranslation('receive');
  const { id: staffId, office } = useStaff();
  const { draft, update } = drafting;
  const failureText = useFailureText();
  const lookup = useKnownApplicant(draft, update);
  const procedure = useProcedureByCodeQuery({
    variables: { code: draft.procedure?.code ?? '' },
    skip: !draft.procedure,
  });
  const requirements = (draft.procedure && procedure.data?.procedure.documents) || noRequirements;
  const own = useSubmitDossier();
  const { submit, busy } = sending ?? own;
  const [printAfter, setPrintAfter] = useSlipAfterSaving();
  const { errors, setErrors } = useFieldErrors(draft);
  const [failure, setFailure] = useState<unknown>();
  const failureNote = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (failure !== undefined) failureNote.current?.scrollIntoView?.({ block: 'nearest' });
  }, [failure]);
  const recent = useMemo(() => recentProcedures(staffId), [staffId]);
  const [isDeclining, setDeclining] = useState(false);
  const whyNotDecline = useWhyNot()('/declined');
  const form = useRef<HTMLFormElement>(null);
  const latest = useRef(draft);
  latest.current = draft;
  const procedureField = useRef<HTMLInputElement>(null);

  const restored = useRef(draft.procedure !== null);
  const comesAfterSlip = useRef(sending !== undefined);
  useEffect(() => {
    if (comesAfterSlip.current) return;
    // At the desk the first key typed is the name of a procedure; of a dossier begun, the citizen comes next.
    const applicant = form.current?.querySelector<HTMLInputElement>('input[name="applicant.idNumber"]');
    (restored.current ? applicant : procedureField.current)?.focus();
  }, []);

  const focusOn = (path: string) => {
    if (path === 'procedureCode') procedureField.current?.focus();
    else {
      const control = form.current?.elements.namedItem(path);
      if (control instanceof HTMLElement) control.focus();
    }
  };

  const showErrors = (found: ReadonlyMap<string, string>) => {
    setErrors(found, draft);
    const [first] = found.keys();
    if (first) focusOn(first);
  };

  const holds = (found: ReturnType<typeof checkDraft>) => {
    showErrors(new Map([...found].map(([path, key]) => [path, t(key)])));
    return found.size === 0;
  };

  const words = (path: string, reason: string) => reason || t(refusalKey(path));
  const first = useRef(refused);
  useEffect(() => {
    if (first.current)
      setErrors(new Map(first.current.map(({ path, reason }) => [path, words(path, reason)])), latest.current);
    first.current = undefined;
  });

  const save = async () => {
    setFailure(undefined);
    if (!holds(checkDraft(draft, requirements))) return;
    const outcome = await submit(toInput(draft, requirements));
    if (outcome.kind === 'saved') {
      if (draft.procedure) rememberProcedure(staffId, draft.procedure);
      // While the server was away the form stayed open: what was changed meanwhile has not been saved.
      const earlierAttempt = outcome.earlierAttempt || latest.current !== draft;
      const slipOpen = printAfter && !sending && !earlierAttempt && openSlip(outcome.dossier.code);
      onSaved({ dossier: outcome.dossier, earlierAttempt, slipOpen, fee: draft.fee });
    } else if (outcome.kind === 'fields') {
      showErrors(new Map(outcome.fields.map(({ path, reason }) => [path, words(path, reason)])));
    } else if (outcome.kind === 'failed') setFailure(outcome.error);
  };

  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void save();
  };
  useShortcut('Ctrl+Enter', () => void save(), !isDeclining);

  const discarded = () => {
    setErrors(new Map(), draft);
    setFailure(undefined);
    // After the dialog has given the focus back.
    setTimeout(() => procedureField.current?.focus());
  };
  const startOver = () => {
    setDeclining(false);
    drafting.startOver();
    discarded();
  };
  const errorOf = (path: FieldPath) => errors.get(path);
  const missing = missingDocuments(draft, requirements);
  // Nothing ticked yet is not the same as something missing.
  const begun = requirements.some((requirement) => receivedOf(draft, requirement).received);
  const showMissing = missing.length > 0 && (begun || errors.has('note'));
  const pick = (picked: PickedProcedure) => {
    const { code, name, limit, feeDong } = picked;
    update((before) => ({
      ...before,
      procedure: { code, name, limit, feeDong },
      procedureText: `${code} ${name}`,
      // Another procedure has other reductions.
      fee: before.procedure?.code === code ? before.fee : NO_CLAIM,
      documents: before.procedure?.code === code ? before.documents : {},
    }));
    form.current?.querySelector<HTMLInputElement>('input[name="applicant.idNumber"]')?.focus();
  };

  return (
    <>
      <form
        ref={form}
        className="receive"
        onSubmit={onSubmit}
        onKeyDown={moveOnEnter}
        noValidate
        aria-label={t('title')}
      >
        <h1 className="visually-hidden">{t('title')}</h1>
        <DraftNotice drafting={drafting} onDiscarded={discarded} />
        <ReceiveSection number={1} title={t('procedure.heading')}>
          {draft.submission ? (
            <p className="receive__fixed">{draft.procedureText}</p>
          ) : (
            <ProcedurePicker
              text={draft.procedureText}
              picked={draft.procedure}
              tier={office.tier}
              recent={recent}
              error={errorOf('procedureCode')}
              inputRef={procedureField}
              onText={(text) => update((before) => ({ ...before, procedureText: text, procedure: null }))}
              onPick={pick}
            />
          )}
          {draft.procedure ? <LazyAdvice code={draft.procedure.code} /> : null}
          {draft.procedure?.feeDong ? (
            <LazyFeeQuote
              procedureCode={draft.procedure.code}
              claim={draft.fee ?? NO_CLAIM}
              onChange={(fee) => update((before) => ({ ...before, fee }))}
            />
          ) : null}
        </ReceiveSection>
        <ReceiveSection
          number={2}
          title={t('applicant.heading')}
          aside={<ApplicantSource draft={draft} lookup={lookup} />}
        >
          <ApplicantSection draft={draft} update={update} lookup={lookup} errorOf={errorOf} />
        </ReceiveSection>
        <ReceiveSection number={3} title={t('documents.heading')}>
          {!draft.procedure ? <p className="muted">{t('documents.pickFirst')}</p> : null}
          {draft.procedure && procedure.loading ? <Skeleton rows={3} shape="table" /> : null}
          {procedure.error ? <ErrorNotice error={procedure.error} onRetry={() => void procedure.refetch()} /> : null}
          {procedure.data && draft.procedure ? (
            <DocumentsSection draft={draft} update={update} requirements={requirements} errorOf={errorOf} />
          ) : null}
          <TextAreaField
            label={t('documents.note')}
            name="note"
            rows={1}
            className="receive__note"
            required={showMissing}
            placeholder={showMissing ? t('documents.noteMissing') : undefined}
            hint={showMissing ? t('documents.missingCount', { count: missing.length }) : undefined}
            value={draft.note}
            error={errorOf('note')}
            onChange={(event) => update((before) => ({ ...before, note: event.target.value }))}
          />
        </ReceiveSection>
        <ReceiveSection number={4} title={t('giveBack.heading')}>
          <GiveBackSection draft={draft} update={update} />
        </ReceiveSection>
        {errors.size > 0 ? (
          <Notice kind="error" title={t('save.fix', { count: errors.size })}>
            {[...new Set(errors.values())].join(' ')}
          </Notice>
        ) : null}
        {failure === undefined ? null : (
          <div ref={failureNote} className="receive__failure">
            <Notice kind="error" title={t('save.failedTitle')}>
              {failureText(failure)} {t('save.kept')}
            </Notice>
          </div>
        )}
        <SaveBar
          procedureCode={draft.procedure?.code}
          busy={busy}
          printAfter={printAfter}
          onPrintAfter={sending ? undefined : setPrintAfter}
        >
          {isBlank(draft) && !sending ? (
            <>
              <WaitingLink />
              <LineLink to="/declined">{t('decline.list')}</LineLink>
              {office.tier === 'COMMUNE' ? <Link to="/desk">{t('desk')}</Link> : null}
            </>
          ) : null}
          {isBlank(draft) || busy || draft.submission || sending ? null : (
            <>
              <ClearDraft onClear={startOver} />
              <Button
                kind="quiet"
                disabled={whyNotDecline !== undefined}
                title={whyNotDecline}
                onClick={() => setDeclining(holds(checkPerson(draft)))}
              >
                {t('decline.button')}
                {whyNotDecline ? <span className="visually-hidden"> ({whyNotDecline})</span> : null}
              </Button>
            </>
          )}
        </SaveBar>
      </form>
      {isDeclining ? (
        <Suspense>
          <DeclineDialog draft={draft} onCancel={() => setDeclining(false)} onDone={startOver} onWritten={onDeclined} />
        </Suspense>
      ) : null}
    </>
  );
}
