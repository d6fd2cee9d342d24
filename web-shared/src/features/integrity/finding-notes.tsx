import { type IntegrityFindingPartsFragment, useNoteFindingMutation } from '@hcc/shared-schema/generated/hooks';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../session/session-provider';
import { Button } from '../../ui/form/button';
import { TextAreaField } from '../../ui/form/field';
import { ErrorNotice } from '../../ui/page/page-state';
import { formatDateTime } from '../../ui/text/date-format';
import { formatNumber } from '../../ui/text/number-format';

/** What leaders noted who have looked at it; a line in the audit trail goes with each. */
export function FindingNotes({ finding }: { finding: IntegrityFindingPartsFragment }) {
  const { t } = useTranslation('integrity');
  const { can } = useSession();
  const { id, notes } = finding;
  const [note, setNote] = useState('');
  const [save, { loading, error }] = useNoteFindingMutation();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save({
      variables: { id, seenNotes: notes.length, note },
      refetchQueries: ['IntegrityFinding'],
      onCompleted: () => setNote(''),
    }).catch(() => undefined);
  };
  return (
    <section className="panel integrity__notes" aria-labelledby="finding-notes">
      <h2 id="finding-notes">{t('notes')}</h2>
      {notes.length === 0 ? <p className="muted">{t('unseen')}</p> : null}
      <ul>
        {notes.map(({ at, byName, note: text, hits, cases }) => (
          <li key={at}>
            <b>{byName}</b>{' '}
            <span className="muted">
              {t('notedAt', { when: formatDateTime(at), hits: formatNumber(hits), cases: formatNumber(cases) })}
            </span>
            <p>{text}</p>
          </li>
        ))}
      </ul>
      {can('integrity:review') ? (
        <form onSubmit={submit} className="no-print">
          <TextAreaField
            label={t('note')}
            hint={t('noteHint')}
            rows={2}
            value={note}
            onChange={({ target }) => setNote(target.value)}
            required
          />
          {error ? <ErrorNotice error={error} /> : null}
          <Button type="submit" kind="primary" busy={loading} disabled={note.trim() === ''}>
            {t('save')}
          </Button>
        </form>
      ) : null}
    </section>
  );
}
