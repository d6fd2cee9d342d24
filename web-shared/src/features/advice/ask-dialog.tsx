import '../casework/casework.css';
import {
  useAdviceDesksQuery,
  useAskAdviceMutation,
  useFindProceduresQuery,
  useProcedureByCodeQuery,
} from '@hcc/shared-schema/generated/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Button } from '../../ui/form/button';
import { SelectField, TextAreaField, TextField } from '../../ui/form/field';
import { SearchPick } from '../../ui/form/search-pick';
import { Dialog, DialogActions } from '../../ui/page/dialog';
import { ErrorNotice } from '../../ui/page/page-state';
import { readFailure } from '../../ui/text/graphql-error';
import { useFieldWords } from '../../ui/text/use-field-words';

const SHOWN = 8;

function useProcedureOptions(search: string) {
  const { data, loading } = useFindProceduresQuery({ variables: { search, first: SHOWN }, skip: search === '' });
  const options = (data?.procedures.nodes ?? []).map(({ code, name }) => ({ value: code, label: name, hint: code }));
  return { options, loading };
}

interface AskDialogProps {
  /** Of the procedure that is asked about; empty for none yet. */
  firstCode?: string;
  onClose: () => void;
}

type Missing = Partial<Record<'subject' | 'title' | 'content', string>>;

/** A question to the legal desk of a field: about a procedure, a dossier, or the field itself. */
export function AskDialog({ firstCode = '', onClose }: AskDialogProps) {
  const { t } = useTranslation('advice');
  const { t: c } = useTranslation('common');
  const navigate = useNavigate();
  const [key] = useState(() => crypto.randomUUID());
  const [procedureCode, setProcedureCode] = useState(firstCode);
  const [field, setField] = useState('');
  const [title, setTitle] = useState('');
  const [content, setContent] = useState('');
  const [dossierCode, setDossierCode] = useState('');
  const [missing, setMissing] = useState<Missing>({});
  const [failure, setFailure] = useState<unknown>();
  const [ask, { loading }] = useAskAdviceMutation();
  const desks = useAdviceDesksQuery();
  const procedure = useProcedureByCodeQuery({ variables: { code: procedureCode }, skip: procedureCode === '' });
  const wrong = failure === undefined ? [] : readFailure(failure).fields;
  const words = useFieldWords();
  const reasonOf = (path: string) => {
    const found = wrong.find((each) => each.path === path);
    return found && words(found.reason);
  };
  const send = async () => {
    const found: Missing = {
      ...(procedureCode === '' && field === '' ? { subject: t('ask.needSubject') } : {}),
      ...(title.trim() === '' ? { title: t('ask.needTitle') } : {}),
      ...(content.trim() === '' ? { content: t('ask.needContent') } : {}),
    };
    setMissing(found);
    if (Object.keys(found).length > 0) return;
    setFailure(undefined);
    const subject = procedureCode === '' ? { field } : { procedureCode };
    const input = { idempotencyKey: key, title, content, dossierCode: dossierCode.trim() || null, ...subject };
    try {
      const { data } = await ask({ variables: { input } });
      onClose();
      if (data) void navigate(`/advice/${data.askAdvice.id}`);
    } catch (error) {
      setFailure(error);
    }
  };
  return (
    <Dialog title={t('ask.title')} onClose={onClose}>
      {procedureCode === '' ? (
        <>
          <SearchPick
            label={t('ask.procedure')}
            nothing={t('ask.noProcedure')}
            error={missing.subject}
            useOptions={useProcedureOptions}
            onPick={({ value }) => setProcedureCode(value)}
          />
          <SelectField label={t('ask.orField')} value={field} onChange={(event) => setField(event.target.value)}>
            <option value="">{t('ask.pickField')}</option>
            {desks.data?.adviceDesks
              .filter((desk) => desk.field !== '')
              .map((desk) => (
                <option key={desk.field} value={desk.field}>
                  {desk.field}
                </option>
              ))}
          </SelectField>
        </>
      ) : (
        <p>
          {t('ask.chosen', { code: procedureCode, name: procedure.data?.procedure.name ?? '' })}{' '}
          <Button size="small" kind="quiet" onClick={() => setProcedureCode('')}>
            {t('ask.other')}
          </Button>
        </p>
      )}
      <TextField
        label={t('ask.summary')}
        required
        maxLength={200}
        value={title}
        error={missing.title}
        onChange={(event) => setTitle(event.target.value)}
      />
      <TextAreaField
        label={t('ask.content')}
        required
        rows={5}
        value={content}
        error={missing.content}
        onChange={(event) => setContent(event.target.value)}
      />
      <TextField
        label={t('ask.dossier')}
        value={dossierCode}
        error={reasonOf('dossierCode')}
        onChange={(event) => setDossierCode(event.target.value)}
      />
      {failure !== undefined && wrong.length === 0 ? <ErrorNotice error={failure} title={t('ask.failed')} /> : null}
      <DialogActions>
        <Button onClick={onClose}>{c('action.cancel')}</Button>
        <Button kind="primary" busy={loading} onClick={() => void send()}>
          {t('ask.send')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
