import './forms.css';
import { useFormTextsQuery } from '@hcc/shared-schema/generated/hooks';
import { ErrorNotice, Skeleton } from '@hcc/web-shared/src/ui/page/page-state';
import { usePageTitle } from '@hcc/web-shared/src/ui/page/use-page-title';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { FormTextRow } from './form-text-row';

/** The texts of the printed forms, one form at a time; which one stands in the address. */
export function FormsPage() {
  const { t } = useTranslation('forms');
  const [search, setSearch] = useSearchParams();
  const { data, error, refetch } = useFormTextsQuery({ fetchPolicy: 'cache-and-network' });
  usePageTitle(t('title'));
  const forms = data?.formTexts;
  const shown = forms?.find(({ form }) => form === search.get('form')) ?? forms?.[0];
  return (
    <div className="forms">
      <div>
        <h1>{t('title')}</h1>
        <p className="muted">{t('lead')}</p>
      </div>
      {error && !forms ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : null}
      {!forms && !error ? <Skeleton rows={6} /> : null}
      {forms && shown ? (
        <section className="panel" aria-labelledby="form-name">
          <div className="forms__choice">
            <div className="field">
              <label className="field__label" htmlFor="form-choice">
                {t('choose')}
              </label>
              <select
                id="form-choice"
                className="input"
                value={shown.form}
                onChange={({ target }) => setSearch({ form: target.value }, { replace: true })}
              >
                {forms.map(({ form }) => (
                  <option key={form} value={form}>
                    {t(`names.${form}`)}
                  </option>
                ))}
              </select>
            </div>
            <a className="forms__preview" href={shown.previewAddress} target="_blank" rel="noreferrer">
              {t('preview')}
            </a>
          </div>
          <h2 id="form-name">{t(`names.${shown.form}`)}</h2>
          <ul className="forms__texts">
            {shown.texts.map((text) => (
              <FormTextRow
                key={`${shown.form} ${text.key}`}
                form={shown.form}
                previewAddress={shown.previewAddress}
                text={text}
                onStale={() => void refetch()}
              />
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  );
}
