import {
  FormTextsDocument,
  type FormTextsPartsFragment,
  useSaveFormTextMutation,
} from '@hcc/shared-schema/generated/hooks';
import { Button } from '@hcc/web-shared/src/ui/form/button';
import { TextAreaField } from '@hcc/web-shared/src/ui/form/field';
import { LazyDayField } from '@hcc/web-shared/src/ui/form/lazy-day-field';
import { ErrorNotice } from '@hcc/web-shared/src/ui/page/page-state';
import { readFailure } from '@hcc/web-shared/src/ui/text/graphql-error';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { reasonsByField } from '../../ui/reasons-by-field';

interface Props {
  form: FormTextsPartsFragment['form'];
  previewAddress: string;
  text: FormTextsPartsFragment['texts'][number];
  onStale: () => void;
  onClose: (saved: boolean) => void;
}

type Refusals = Partial<Record<string, string>>;

/** Viet Nam has one zone and no summer time. */
const startOf = (day: string): string => `${day}T00:00:00+07:00`;

export function FormTextEditor({ form, previewAddress, text, onStale, onClose }: Props) {
  const { t } = useTranslation('forms');
  const [save, { loading }] = useSaveFormTextMutation({
    refetchQueries: [FormTextsDocument],
    awaitRefetchQueries: true,
  });
  const [draft, setDraft] = useState(text.text);
  const [day, setDay] = useState('');
  const [refusals, setRefusals] = useState<Refusals>({});
  const [failure, setFailure] = useState<unknown>();

  const store = async (wording: string | null) => {
    setRefusals({});
    setFailure(undefined);
    const validFrom = day === '' ? null : startOf(day);
    try {
      await save({ variables: { input: { form, key: text.key, text: wording, validFrom, revision: text.revision } } });
      onClose(true);
    } catch (error) {
      const { code, fields, who } = readFailure(error);
      if (code === 'BAD_USER_INPUT') {
        setRefusals(reasonsByField(fields, t('refused')));
      } else if (code === 'CONFLICT') {
        setRefusals({ text: t('conflict', { who: who ?? '' }) });
        onStale();
      } else setFailure(error);
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void store(draft);
  };
  const tried = `${previewAddress}?${new URLSearchParams({ key: text.key, text: draft })}`;
  return (
    <form className="forms__editor" noValidate onSubmit={submit}>
      {failure === undefined ? null : <ErrorNotice error={failure} />}
      <TextAreaField
        label={t('newText')}
        rows={3}
        maxLength={600}
        value={draft}
        error={refusals.text}
        hint={
          text.words.length > 0
            ? t('words', {
                words: text.words.map((word) => `{${word}}`).join(', '),
                interpolation: { escapeValue: false },
              })
            : undefined
        }
        onChange={({ target }) => setDraft(target.value)}
      />
      <LazyDayField
        label={t('validFrom')}
        value={day}
        hint={t('validFromHint')}
        error={refusals.validFrom}
        onChange={setDay}
      />
      <div className="forms__actions">
        <Button type="submit" kind="primary" busy={loading}>
          {t('save')}
        </Button>
        <a className="forms__preview" href={tried} target="_blank" rel="noreferrer">
          {t('tryOut')}
        </a>
        {text.text === text.shipped ? null : (
          <Button busy={loading} onClick={() => void store(null)}>
            {t('shipped')}
          </Button>
        )}
        <Button onClick={() => onClose(false)}>{t('cancel')}</Button>
      </div>
    </form>
  );
}
