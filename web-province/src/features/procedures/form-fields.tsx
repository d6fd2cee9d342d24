import { Button } from '@hcc/web-shared/src/ui/form/button';
import { TextField } from '@hcc/web-shared/src/ui/form/field';
import { useTranslation } from 'react-i18next';
import { FormFileField } from './form-file';
import type { DocumentItem } from './procedure-terms';

interface Props {
  /** Of the procedure. */
  code: string;
  document: DocumentItem;
  onChange: (form: DocumentItem['form']) => void;
}

/** The blank form of a document: number, name, and its files to print and to fill in. */
export function FormFields({ code, document: { name: about, form }, onChange }: Props) {
  const { t } = useTranslation('procedures');
  const words = { name: about, interpolation: { escapeValue: false } };
  if (!form) {
    return (
      <Button
        size="small"
        kind="quiet"
        aria-label={t('form.addOf', words)}
        onClick={() => onChange({ number: null, name: about, printFile: null, fillFile: null })}
      >
        {t('form.add')}
      </Button>
    );
  }
  const change = (part: Partial<typeof form>) => onChange({ ...form, ...part });
  return (
    <fieldset className="form-fields">
      <legend className="visually-hidden">{t('form.of', words)}</legend>
      <TextField
        label={t('form.number')}
        className="form-fields__number"
        maxLength={40}
        value={form.number ?? ''}
        onChange={({ target }) => change({ number: target.value || null })}
      />
      <TextField
        label={t('form.name')}
        className="form-fields__name"
        maxLength={300}
        value={form.name}
        onChange={({ target }) => change({ name: target.value })}
      />
      <Button size="small" kind="quiet" aria-label={t('form.removeOf', words)} onClick={() => onChange(null)}>
        {t('form.remove')}
      </Button>
      <FormFileField
        code={code}
        use="PRINT"
        about={about}
        file={form.printFile}
        onChange={(printFile) => change({ printFile })}
      />
      <FormFileField
        code={code}
        use="FILL"
        about={about}
        file={form.fillFile}
        onChange={(fillFile) => change({ fillFile })}
      />
    </fieldset>
  );
}
