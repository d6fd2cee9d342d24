import './form-links.css';
import { blankFormAddress, formTitle } from '@hcc/web-shared/src/ui/text/blank-form';
import { sizeText } from '@hcc/web-shared/src/ui/text/size-text';
import { useTranslation } from 'react-i18next';
import type { ProcedureDetails } from '../../api/public-api';

export type DocumentForm = NonNullable<ProcedureDetails['documents'][number]['form']>;

/** The blank form of a document: to print and fill in by hand, to fill in on a computer. Each says how much it is. */
export function FormLinks({ form }: { form: DocumentForm }) {
  const { t } = useTranslation('public');
  const { printFile, fillFile } = form;
  const title = formTitle(form);
  return (
    <div className="form-links">
      <span lang="vi">{title}</span>
      <ul>
        {fillFile ? (
          <li>
            <a className="button" href={blankFormAddress(fillFile, 'docx')} download>
              {t('form.fill')}
              <span className="visually-hidden" lang="vi">
                {` ${title}`}
              </span>
            </a>{' '}
            <span className="muted">{t('form.word', { size: sizeText(fillFile.size) })}</span>
          </li>
        ) : null}
        {printFile ? (
          <li>
            <a className="button" href={blankFormAddress(printFile, 'pdf')} target="_blank" rel="noreferrer">
              {t('form.print')}
              <span className="visually-hidden" lang="vi">
                {` ${title}`}
              </span>
            </a>{' '}
            <span className="muted">
              {t('form.pdf', { count: printFile.pages ?? 1, size: sizeText(printFile.size) })}
            </span>
          </li>
        ) : null}
      </ul>
    </div>
  );
}
