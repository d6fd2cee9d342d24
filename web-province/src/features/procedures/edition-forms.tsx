import { formTitle } from '@hcc/web-shared/src/ui/text/blank-form';
import { sizeText } from '@hcc/web-shared/src/ui/text/size-text';
import { useTranslation } from 'react-i18next';
import type { Content } from './procedure-terms';

/** The blank forms of a version, to be looked at. */
export function EditionForms({ documents }: Pick<Content, 'documents'>) {
  const { t } = useTranslation('procedures');
  const forms = documents.flatMap(({ form }) => form ?? []);
  if (forms.length === 0) return null;
  return (
    <>
      <h3>{t('form.title')}</h3>
      <ul className="edition-forms">
        {forms.map((form) => {
          const title = formTitle(form);
          const files = [
            ['PDF', form.printFile],
            ['Word', form.fillFile],
          ] as const;
          return (
            <li key={title}>
              {title}{' '}
              {files.map(([kind, file]) =>
                file ? (
                  <span key={kind}>
                    {' · '}
                    <a href={`/files/blank-form/${file.id}`} target="_blank" rel="noreferrer">
                      {kind}
                      <span className="visually-hidden">{` ${title}`}</span>
                    </a>{' '}
                    <span className="muted">{sizeText(file.size)}</span>
                  </span>
                ) : null,
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
