import '../../../ui/page/simple-table.css';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/form/button';
import { PrintFormLink } from '../../../ui/page/print-form-link';
import { saysOptional } from '../../../ui/text/says-optional';
import { DocumentNames } from '../../lists/document-names';
import {
  type ExtraDocument,
  missingDocuments,
  newId,
  type ReceiveDraft,
  type ReceivedDocument,
  type Requirement,
  receivedOf,
} from '../draft/receive-draft';
import type { DraftUpdate } from '../draft/use-receive-draft';
import type { FieldPath } from '../receive-checks';
import { CountCells } from './count-cells';

type Props = {
  draft: ReceiveDraft;
  update: DraftUpdate;
  requirements: readonly Requirement[];
  errorOf: (path: FieldPath) => string | undefined;
};

export function DocumentsSection({ draft, update, requirements, errorOf }: Props) {
  const { t } = useTranslation('receive');
  const missing = missingDocuments(draft, requirements);
  const received = requirements.filter((requirement) => receivedOf(draft, requirement).received).length;
  // "All" is what must be handed in; a paper that is needed only in some cases is ticked when it is really there.
  const needed = requirements.some(({ required }) => required)
    ? requirements.filter(({ required }) => required)
    : requirements;
  const all = needed.length > 0 && needed.every((requirement) => receivedOf(draft, requirement).received);
  const allBox = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (allBox.current) allBox.current.indeterminate = received > 0 && !all;
  }, [received, all]);

  const setDocument = (requirement: Requirement, change: Partial<ReceivedDocument>) =>
    update((before) => ({
      ...before,
      documents: { ...before.documents, [requirement.id]: { ...receivedOf(before, requirement), ...change } },
    }));
  const setAll = (value: boolean) =>
    update((before) => ({
      ...before,
      documents: Object.fromEntries(
        requirements.map((requirement) => {
          const state = receivedOf(before, requirement);
          return [requirement.id, { ...state, received: value && (needed.includes(requirement) || state.received) }];
        }),
      ),
    }));
  const setExtra = (id: string, change: Partial<ExtraDocument>) =>
    update((before) => ({
      ...before,
      extras: before.extras.map((extra) => (extra.id === id ? { ...extra, ...change } : extra)),
    }));

  // The clerk asks for a row in order to write in it; a restored row does not take the focus.
  const added = useRef('');
  const addExtra = () => {
    const id = newId();
    added.current = id;
    update((before) => ({
      ...before,
      extras: [...before.extras, { id, name: '', originals: 1, certifiedCopies: 0, photocopies: 0 }],
    }));
  };
  const focusAdded = (element: HTMLInputElement | null, id: string) => {
    if (!element || added.current !== id) return;
    added.current = '';
    element.focus();
  };

  const refused = errorOf('documents');
  const add = (
    <Button size="small" kind="quiet" data-enter="skip" onClick={addExtra}>
      + {t('documents.add')}
    </Button>
  );

  return (
    <>
      {requirements.length === 0 ? <p className="muted">{t('documents.none')}</p> : null}
      {requirements.length + draft.extras.length === 0 ? (
        <div>{add}</div>
      ) : (
        <table className="table receive__documents">
          <caption className="visually-hidden">{t('documents.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">
                <label className="receive__tick">
                  <input
                    ref={allBox}
                    type="checkbox"
                    name="documents"
                    aria-invalid={refused ? true : undefined}
                    aria-describedby={refused ? 'documents-error' : undefined}
                    checked={all}
                    disabled={requirements.length === 0}
                    onChange={(event) => setAll(event.target.checked)}
                  />
                  {t('documents.all')}
                </label>
                {add}
              </th>
              <th scope="col" className="numeric">
                {t('documents.originals')}
              </th>
              <th scope="col" className="numeric">
                {t('documents.certifiedCopies')}
              </th>
              <th scope="col" className="numeric">
                {t('documents.photocopies')}
              </th>
            </tr>
          </thead>
          <tbody>
            {requirements.map((requirement) => {
              const state = receivedOf(draft, requirement);
              const lacking = missing.includes(requirement);
              return (
                <tr key={requirement.id}>
                  <td>
                    <label className="receive__tick">
                      <input
                        type="checkbox"
                        checked={state.received}
                        onChange={(event) => setDocument(requirement, { received: event.target.checked })}
                      />
                      <span>
                        {requirement.name}
                        {requirement.required || saysOptional(requirement.name) ? null : (
                          <span className="muted"> ({t('documents.optional')})</span>
                        )}
                        {lacking && received > 0 ? (
                          <strong className="receive__missing"> {t('documents.missing')}</strong>
                        ) : null}
                      </span>
                    </label>{' '}
                    <PrintFormLink form={requirement.form} words={t('documents.printForm')} />
                  </td>
                  <CountCells
                    name={requirement.name}
                    counts={state}
                    faint={!state.received}
                    // A number typed beside a paper means that the paper is here.
                    onChange={(counts) => setDocument(requirement, { ...counts, received: true })}
                  />
                </tr>
              );
            })}
            {draft.extras.map((extra) => {
              const error = errorOf(`extras.${extra.id}`);
              return (
                <tr key={extra.id}>
                  <td>
                    <div className="receive__extra">
                      <input
                        className="input"
                        name={`extras.${extra.id}`}
                        list="document-names"
                        aria-label={t('documents.extraName')}
                        placeholder={t('documents.extraName')}
                        aria-invalid={error ? true : undefined}
                        aria-describedby={error ? `extra-${extra.id}-error` : undefined}
                        ref={(element) => focusAdded(element, extra.id)}
                        value={extra.name}
                        onChange={(event) => setExtra(extra.id, { name: event.target.value })}
                      />
                      <Button
                        size="small"
                        kind="quiet"
                        data-enter="skip"
                        aria-label={t('documents.removeLabel', { name: extra.name })}
                        onClick={() =>
                          update((before) => ({
                            ...before,
                            extras: before.extras.filter(({ id }) => id !== extra.id),
                          }))
                        }
                      >
                        {t('documents.remove')}
                      </Button>
                    </div>
                    {error ? (
                      <p id={`extra-${extra.id}-error`} className="field__error" role="alert">
                        {error}
                      </p>
                    ) : null}
                  </td>
                  <CountCells
                    name={extra.name}
                    counts={extra}
                    faint={false}
                    onChange={(counts) => setExtra(extra.id, counts)}
                  />
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      {draft.extras.length > 0 ? <DocumentNames id="document-names" /> : null}
      {refused ? (
        <p id="documents-error" className="field__error" role="alert">
          {refused}
        </p>
      ) : null}
    </>
  );
}
