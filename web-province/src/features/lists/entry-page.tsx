import {
  useConfirmListEntryMutation,
  useEndListEntryMutation,
  useSaveListEntryMutation,
  useWithdrawListEntryMutation,
} from '@hcc/shared-schema/generated/hooks';
import { Button } from '@hcc/web-shared/src/ui/form/button';
import { TextAreaField, TextField } from '@hcc/web-shared/src/ui/form/field';
import { LazyDayField } from '@hcc/web-shared/src/ui/form/lazy-day-field';
import { ErrorNotice, Notice } from '@hcc/web-shared/src/ui/page/page-state';
import { formatDateTime } from '@hcc/web-shared/src/ui/text/date-format';
import { readFailure } from '@hcc/web-shared/src/ui/text/graphql-error';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { reasonsByField } from '../../ui/reasons-by-field';
import { DataFields } from './data-fields';
import { draftOf, type EntryDraft, inputOf, newDraft } from './entry-draft';
import { Differences, EntryHistory } from './entry-history';
import { EntryPreview, EntryUses } from './entry-preview';
import { EntryState, standingOf } from './entry-table';
import { type Edition, type KeptList, startOf } from './entry-words';
import type { ListEntry } from './list-entry';
import { MergeKind } from './merge-kind';

interface EntryPageProps {
  list: KeptList;
  /** Undefined for a new one. */
  entry: ListEntry | undefined;
  entries: readonly ListEntry[];
  secondPerson: boolean;
  proposedName: string;
  onOpen: (code: string | null) => void;
  /** Somebody else has changed it meanwhile. */
  onStale: () => void;
}

/** One entry: what waits for somebody, its form with what it will look like, where it is used, and how it came to be. */
export function EntryPage({ list, entry, entries, secondPerson, proposedName, onOpen, onStale }: EntryPageProps) {
  const { t, i18n } = useTranslation('lists');
  const again = { refetchQueries: ['ReferenceList', 'TargetOutlooks', 'Rollout'], awaitRefetchQueries: true };
  const [save, saving] = useSaveListEntryMutation(again);
  const [end, ending] = useEndListEntryMutation(again);
  const [confirm, confirming] = useConfirmListEntryMutation(again);
  const [withdraw, withdrawing] = useWithdrawListEntryMutation(again);
  const standing = entry ? standingOf(entry) : undefined;
  const [draft, setDraft] = useState<EntryDraft>(
    entry && standing ? draftOf(entry.code, standing) : newDraft(list, proposedName),
  );
  const [refusals, setRefusals] = useState<Partial<Record<string, string>>>({});
  const [failure, setFailure] = useState<unknown>();
  const [done, setDone] = useState<string>();
  const busy = saving.loading || ending.loading || confirming.loading || withdrawing.loading;
  const edition = entry?.edition ?? 0;

  const attempt = async (work: () => Promise<unknown>, words: string) => {
    setRefusals({});
    setFailure(undefined);
    setDone(undefined);
    try {
      await work();
      setDone(words);
    } catch (error) {
      const { code, fields, who } = readFailure(error);
      if (code === 'BAD_USER_INPUT') {
        setRefusals(reasonsByField(fields, t('refused')));
      } else if (code === 'CONFLICT') {
        setRefusals({ name: t('conflict', { who: who ?? '' }) });
        onStale();
      } else setFailure(error);
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void attempt(
      async () => {
        const { data } = await save({ variables: { input: inputOf(list, draft, edition) } });
        const saved = data?.saveListEntry;
        if (!entry && saved) onOpen(saved.code);
      },
      t(secondPerson ? 'proposedDone' : 'savedDone'),
    );
  };
  const seen = { list, code: entry?.code ?? '', edition };
  const withdrawIt = () => attempt(() => withdraw({ variables: { input: seen } }), t('withdrawnDone'));
  const shownName = (edition: Edition) => (i18n.language === 'en' && edition.nameEn) || edition.name;
  const rest = Object.keys(refusals).filter((path) => !['name', 'nameEn', 'note', 'place', 'code'].includes(path));
  const stray = rest.find((path) => !path.startsWith('data.') && path !== 'validFrom');
  return (
    <div className="lists__entry">
      <div>
        <Button kind="quiet" size="small" onClick={() => onOpen(null)}>
          ← {t('back')}
        </Button>
        <h2>{standing ? shownName(standing) : t(`add.${list}`)}</h2>
        {entry ? (
          <p>
            <span className="lists__code">{entry.code}</span> <EntryState entry={entry} />
          </p>
        ) : null}
      </div>
      {done ? <Notice kind="success">{done}</Notice> : null}
      {failure === undefined ? null : <ErrorNotice error={failure} />}
      {stray ? <Notice kind="error">{refusals[stray]}</Notice> : null}
      {entry?.proposed ? (
        <section className="panel lists__waiting" aria-labelledby="entry-waiting">
          <h3 id="entry-waiting">{t('waitingTitle')}</h3>
          <p>
            {t('writtenBy', { who: entry.proposed.changedBy, when: formatDateTime(entry.proposed.changedAt) })} ·{' '}
            {t(entry.proposed.ends ? 'endsFrom' : 'countsFrom', { when: formatDateTime(entry.proposed.validFrom) })}
          </p>
          {entry.current && !entry.proposed.ends ? (
            <Differences before={entry.current} after={entry.proposed} />
          ) : (
            <p>{entry.proposed.name}</p>
          )}
          <div className="lists__actions">
            {entry.proposed.isOwn ? (
              <p className="muted">{t('ownWaits')}</p>
            ) : (
              <Button
                kind="primary"
                busy={busy}
                onClick={() => void attempt(() => confirm({ variables: { input: seen } }), t('confirmedDone'))}
              >
                {t('confirm')}
              </Button>
            )}
            <Button busy={busy} onClick={() => void withdrawIt()}>
              {t('withdraw')}
            </Button>
          </div>
        </section>
      ) : null}
      {entry?.coming && entry.coming.edition === edition ? (
        <Notice
          kind="info"
          actions={
            <Button busy={busy} onClick={() => void withdrawIt()}>
              {t('withdraw')}
            </Button>
          }
        >
          {t(entry.coming.ends ? 'endsFrom' : 'countsFrom', { when: formatDateTime(entry.coming.validFrom) })}:{' '}
          {shownName(entry.coming)}
        </Notice>
      ) : null}
      <form className="panel lists__form" noValidate onSubmit={submit}>
        <TextAreaField
          label={t('field.name')}
          required
          rows={2}
          className="lists__wide"
          maxLength={500}
          value={draft.name}
          error={refusals.name}
          onChange={({ target }) => setDraft({ ...draft, name: target.value })}
        />
        <TextField
          label={t('field.nameEn')}
          className="lists__wide"
          maxLength={500}
          value={draft.nameEn}
          error={refusals.nameEn}
          onChange={({ target }) => setDraft({ ...draft, nameEn: target.value })}
        />
        <DataFields list={list} draft={draft} refusals={refusals} onChange={(data) => setDraft({ ...draft, data })} />
        <TextField
          label={t('field.note')}
          className="lists__wide"
          maxLength={1000}
          value={draft.note}
          error={refusals.note}
          onChange={({ target }) => setDraft({ ...draft, note: target.value })}
        />
        <TextField
          label={t('field.place')}
          type="number"
          min={0}
          value={draft.place}
          error={refusals.place}
          hint={t('placeHint')}
          onChange={({ target }) => setDraft({ ...draft, place: target.value })}
        />
        {entry || list === 'MILESTONE' ? null : (
          <TextField
            label={t('field.code')}
            hint={t('codeHint')}
            maxLength={24}
            value={draft.code}
            error={refusals.code}
            onChange={({ target }) => setDraft({ ...draft, code: target.value })}
          />
        )}
        <LazyDayField
          label={t('validFrom')}
          hint={t('validFromHint')}
          value={draft.day}
          error={refusals.validFrom}
          onChange={(day) => setDraft({ ...draft, day })}
        />
        <section className="lists__wide" aria-labelledby="entry-preview">
          <h3 id="entry-preview">{t('preview.title')}</h3>
          <EntryPreview list={list} draft={draft} edition={edition} />
          <p className="muted">{t('preview.kept')}</p>
        </section>
        <div className="lists__actions lists__wide">
          <Button kind="primary" type="submit" busy={busy}>
            {t(secondPerson ? 'propose' : 'save')}
          </Button>
          {entry?.current ? (
            <Button
              busy={busy}
              onClick={() =>
                void attempt(
                  () => end({ variables: { input: seen, validFrom: draft.day === '' ? null : startOf(draft.day) } }),
                  t(secondPerson ? 'proposedDone' : 'endedDone'),
                )
              }
            >
              {t(draft.day === '' ? 'endNow' : 'endOnDay')}
            </Button>
          ) : null}
        </div>
      </form>
      {entry ? (
        <>
          {list === 'DOCUMENT_KIND' && entry.current ? (
            <MergeKind entry={entry} entries={entries} onMerged={onOpen} onStale={onStale} />
          ) : null}
          <section className="panel" aria-labelledby="entry-uses">
            <h3 id="entry-uses">{t('uses.title')}</h3>
            <EntryUses list={list} code={entry.code} />
          </section>
          <section className="panel" aria-labelledby="entry-history">
            <h3 id="entry-history">{t('history')}</h3>
            <EntryHistory history={entry.history} />
          </section>
        </>
      ) : null}
    </div>
  );
}
