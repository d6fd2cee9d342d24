import { useReportPostParcelsMutation } from '@hcc/shared-schema/generated/hooks';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/form/button';
import { TextAreaField } from '../../ui/form/field';
import { FilePick } from '../../ui/form/file-pick';
import { Notice } from '../../ui/page/page-state';
import { useRefusalText } from '../../ui/text/use-refusal-text';
import { useAfterDeed } from './use-after';

/** States that a post office without a connection sends as a file or in a mail. */
export function PasteStates() {
  const { t } = useTranslation('post');
  const refusal = useRefusalText();
  const after = useAfterDeed();
  const [text, setText] = useState('');
  const [send, { loading, error, data }] = useReportPostParcelsMutation();
  const lines = data?.reportPostParcels ?? [];
  const count = (outcome: string) => lines.filter((line) => line.outcome === outcome).length;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void send({ variables: { text } })
      .then(after)
      .catch(() => undefined);
  };
  return (
    <section className="panel" aria-label={t('paste.title')}>
      <h2>{t('paste.title')}</h2>
      <form className="post__form" onSubmit={submit}>
        {error ? <Notice kind="error">{refusal(error)}</Notice> : null}
        {data ? (
          <Notice kind={count('REFUSED') > 0 ? 'warning' : 'success'}>
            {t('paste.result', {
              applied: count('APPLIED'),
              known: count('KNOWN'),
              older: count('OLDER'),
              refused: count('REFUSED'),
            })}
            {lines
              .filter(({ outcome }) => outcome === 'REFUSED')
              .map(({ line, text: typed, problem }) => (
                <div key={line}>
                  {t('paste.line', { line, problem: t(`problem.${problem ?? 'OTHER'}`) })} <q>{typed}</q>
                </div>
              ))}
          </Notice>
        ) : null}
        <TextAreaField
          label={t('paste.text')}
          hint={t('paste.hint')}
          rows={4}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <FilePick
          label={t('paste.file')}
          choose={t('paste.choose')}
          none={t('paste.none')}
          accept=".csv,.txt,text/csv,text/plain"
          onPick={(file) =>
            void file
              .text()
              .then(setText)
              .catch(() => undefined)
          }
        />
        <div className="post__tools">
          <Button type="submit" busy={loading} disabled={text.trim() === ''}>
            {t('paste.send')}
          </Button>
        </div>
      </form>
    </section>
  );
}
