import { Button } from '@hcc/web-shared/src/ui/form/button';
import { TextAreaField, TextField, type TextFieldProps } from '@hcc/web-shared/src/ui/form/field';
import { RadioField } from '@hcc/web-shared/src/ui/form/radio-field';
import { Notice } from '@hcc/web-shared/src/ui/page/page-state';
import { saysOptional } from '@hcc/web-shared/src/ui/text/says-optional';
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldProblem, ProcedureDetails } from '../../api/public-api';
import { FormLinks } from '../procedures/form-links';
import { type FilesControl, FilesOf } from './papers/files-of';
import { type ApplicantField, checkRequest, missingDocuments, type Problems, type RequestDraft } from './request-draft';
import { RequestReview } from './request-review';

type Props = {
  draft: RequestDraft;
  onDraft: (draft: RequestDraft) => void;
  procedure: ProcedureDetails;
  /** Where it goes; empty as long as nothing is chosen, null where it has gone before. */
  areaCode: string | null;
  officeName: string;
  /** What stands above the citizen's own fields. */
  children?: (error: string | undefined) => ReactNode;
  sendLabel: string;
  /** Photographs and files of the papers. */
  files?: FilesControl;
  /** What has to be done before it is sent, e.g. a code that is typed. @param error of the code */
  confirmation?: (error: string | undefined) => ReactNode;
  /** Resolves with what the server refused; nothing where it was sent. */
  send: () => Promise<readonly FieldProblem[] | undefined>;
};

/** One column, first filled in, then read once more, then sent. */
export function RequestForm(props: Props) {
  const { draft, onDraft, procedure, areaCode, officeName, children, sendLabel, files, confirmation, send } = props;
  const { t } = useTranslation('submit');
  const { t: c } = useTranslation('common');
  const [problems, setProblems] = useState<Problems>(new Map());
  const [isReviewing, setReviewing] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const set = (change: Partial<RequestDraft>) => onDraft({ ...draft, ...change });

  // The first thing that is wrong, once it is on the page.
  useEffect(() => {
    const [path] = problems.keys();
    const control = path ? form.current?.elements.namedItem(path) : null;
    if (control instanceof HTMLElement) control.focus();
    else if (path) form.current?.querySelector<HTMLElement>('[role="alert"]')?.scrollIntoView?.();
  }, [problems]);

  const review = (event: FormEvent) => {
    event.preventDefault();
    const found = new Map([...checkRequest(draft, procedure, areaCode)].map(([path, key]) => [path, t(key)]));
    setProblems(found);
    setReviewing(found.size === 0);
  };

  if (isReviewing) {
    return (
      <RequestReview
        draft={draft}
        procedure={procedure}
        officeName={officeName}
        sendLabel={sendLabel}
        files={files?.files}
        sendings={files?.sending.sendings}
        confirmation={confirmation?.(problems.get('code'))}
        onEdit={() => setReviewing(false)}
        onSend={async () => {
          const refused = await send();
          if (!refused) return setProblems(new Map());
          // A wrong code is typed anew right here.
          if (confirmation && refused.every(({ path }) => path === 'code')) {
            return setProblems(new Map(refused.map(({ path, reason }) => [path, reason])));
          }
          setProblems(new Map(refused.map(({ path, reason }) => [path.replace(/\[.*$/, ''), reason])));
          setReviewing(false);
        }}
      />
    );
  }

  const field = (name: ApplicantField, attributes: Partial<TextFieldProps> = {}) => (
    <TextField
      label={t(`applicant.${name}`)}
      name={`applicant.${name}`}
      value={draft.applicant[name]}
      error={problems.get(`applicant.${name}`)}
      onChange={(event) => set({ applicant: { ...draft.applicant, [name]: event.target.value } })}
      {...attributes}
    />
  );
  const lacking = draft.ticked.length > 0 && missingDocuments(draft, procedure).length > 0;
  return (
    <form ref={form} className="submit" onSubmit={review} noValidate>
      {problems.size > 0 ? (
        <Notice kind="error" title={t('check.fix', { count: problems.size })}>
          {[...new Set(problems.values())].join(' ')}
        </Notice>
      ) : null}
      {children?.(problems.get('receivingAreaCode') ?? problems.get('procedureCode'))}
      <section>
        <h2>{t('applicant.heading')}</h2>
        {field('fullName', { required: true, autoComplete: 'name', autoCapitalize: 'words' })}
        {field('idNumber', { required: true, inputMode: 'numeric', autoComplete: 'off' })}
        {field('phone', { type: 'tel', autoComplete: 'tel', hint: t('applicant.contact') })}
        {field('email', { type: 'email', autoComplete: 'email' })}
        {field('address', { autoComplete: 'street-address', required: draft.returnBy === 'POST' })}
      </section>
      <Ticks
        draft={draft}
        procedure={procedure}
        files={files}
        error={problems.get('documents')}
        onTicked={(ticked) => set({ ticked })}
      />
      <section>
        <h2>{t('rest.heading')}</h2>
        <RadioField
          label={t('rest.returnBy')}
          name="returnBy"
          value={draft.returnBy}
          choices={(['COUNTER', 'POST'] as const).map((value) => ({ value, label: c(`returnBy.${value}`) }))}
          onChoose={(returnBy) => set({ returnBy })}
        />
        {children ? (
          <RadioField
            label={t('rest.notify')}
            name="notify"
            value={draft.notify ?? 'USUAL'}
            choices={(['USUAL', 'BOTH', 'NONE'] as const).map((value) => ({
              value,
              label: t(`rest.notifyBy.${value}`),
            }))}
            onChoose={(wanted) => set({ notify: wanted === 'USUAL' ? undefined : wanted })}
          />
        ) : null}
        <TextAreaField
          label={t('rest.note')}
          name="note"
          rows={3}
          required={lacking}
          hint={lacking ? t('rest.noteMissing') : undefined}
          value={draft.note}
          error={problems.get('note')}
          onChange={(event) => set({ note: event.target.value })}
        />
      </section>
      <Button kind="primary" size="large" type="submit">
        {t('review.button')}
      </Button>
    </form>
  );
}

type TicksProps = {
  draft: RequestDraft;
  procedure: ProcedureDetails;
  files: FilesControl | undefined;
  error: string | undefined;
  onTicked: (ticked: string[]) => void;
};

function Ticks({ draft: { ticked }, procedure: { documents }, files, error, onTicked }: TicksProps) {
  const { t } = useTranslation('submit');
  if (documents.length === 0) {
    return (
      <section>
        <h2>{t('documents.heading')}</h2>
        <p>{t('documents.none')}</p>
        {files ? <FilesOf {...files} part={null} about={t('documents.heading')} /> : null}
      </section>
    );
  }
  return (
    <fieldset className="submit__ticks" aria-describedby={error ? 'documents-error' : undefined}>
      <legend>{t('documents.heading')}</legend>
      <p className="muted">{t('documents.lead')}</p>
      {documents.map(({ id, name, required, form }) => (
        <div key={id}>
          <label>
            <input
              type="checkbox"
              name="documents"
              checked={ticked.includes(id)}
              onChange={(event) =>
                onTicked(event.target.checked ? [...ticked, id] : ticked.filter((other) => other !== id))
              }
            />
            <span>
              <span lang="vi">{name}</span>
              {required || saysOptional(name) ? null : <span className="muted"> ({t('documents.optional')})</span>}
            </span>
          </label>
          {form ? <FormLinks form={form} /> : null}
          {files && ticked.includes(id) ? <FilesOf {...files} part={id} about={name} /> : null}
        </div>
      ))}
      {files ? (
        <div>
          <p>{t('files.others')}</p>
          <FilesOf {...files} part={null} about={t('files.others')} />
        </div>
      ) : null}
      {error ? (
        <p id="documents-error" className="field__error" role="alert">
          {error}
        </p>
      ) : null}
    </fieldset>
  );
}
