import { DocumentNames } from '@hcc/web-shared/src/features/lists/document-names';
import { Button } from '@hcc/web-shared/src/ui/form/button';
import { TextField } from '@hcc/web-shared/src/ui/form/field';
import { useTranslation } from 'react-i18next';
import { FormFields } from './form-fields';
import type { DocumentItem } from './procedure-terms';

interface Props {
  /** Of the procedure. */
  code: string;
  documents: readonly DocumentItem[];
  onChange: (documents: DocumentItem[]) => void;
}

const COPIES = ['originals', 'certifiedCopies', 'photocopies'] as const;

/** What has to be handed in, and in which form. */
export function DocumentRows({ code, documents, onChange }: Props) {
  const { t } = useTranslation('procedures');
  const change = (at: number, part: Partial<DocumentItem>) =>
    onChange(documents.map((item, index) => (index === at ? { ...item, ...part } : item)));
  return (
    <div className="document-rows">
      <DocumentNames id="document-names" />
      <ol>
        {documents.map((item, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: fields keep the focus while a document is named anew
          <li key={at}>
            <TextField
              label={t('documents.name', { no: at + 1 })}
              className="document-rows__name"
              list="document-names"
              value={item.name}
              maxLength={500}
              onChange={({ target }) => change(at, { name: target.value })}
            />
            {COPIES.map((kind) => (
              <TextField
                key={kind}
                label={t(`content.${kind}`)}
                type="number"
                min={0}
                max={99}
                className="document-rows__copies"
                value={item[kind]}
                onChange={({ target }) => change(at, { [kind]: Math.max(0, Math.trunc(Number(target.value) || 0)) })}
              />
            ))}
            <label className="document-rows__required">
              <input
                type="checkbox"
                checked={item.required}
                onChange={({ target }) => change(at, { required: target.checked })}
              />{' '}
              {t('content.isRequired')}
            </label>
            <Button
              size="small"
              kind="quiet"
              aria-label={t('documents.removeOf', { name: item.name || at + 1 })}
              onClick={() => onChange(documents.filter((_, index) => index !== at))}
            >
              {t('road.remove')}
            </Button>
            <FormFields code={code} document={item} onChange={(form) => change(at, { form })} />
          </li>
        ))}
      </ol>
      <Button
        size="small"
        onClick={() =>
          onChange([
            ...documents,
            { name: '', originals: 1, certifiedCopies: 0, photocopies: 0, required: true, form: null },
          ])
        }
      >
        {t('documents.add')}
      </Button>
    </div>
  );
}
