import { useDocumentKindsQuery } from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';
import { SelectField } from '../../ui/form/field';

function useKinds(): { code: string; text: string }[] {
  const { i18n } = useTranslation();
  const { data } = useDocumentKindsQuery();
  const kinds = data?.documentKinds ?? [];
  return kinds.map(({ code, name, nameEn }) => ({ code, text: (i18n.language === 'en' && nameEn) || name }));
}

/** What kind of paper a file is, from the province's list; of a paper that is not on the dossier's own. */
export function KindSelect({ value, onChoose }: { value: string; onChoose: (code: string) => void }) {
  const { t } = useTranslation('files');
  return (
    <SelectField
      label={t('attach.kind')}
      hint={t('attach.kindHint')}
      value={value}
      onChange={({ target }) => onChoose(target.value)}
    >
      <option value="">{t('attach.noKind')}</option>
      {useKinds().map(({ code, text }) => (
        <option key={code} value={code}>
          {text}
        </option>
      ))}
    </SelectField>
  );
}

/** The name of a kind of paper; nothing where the list has it no more. */
export function KindName({ code }: { code: string }) {
  const found = useKinds().find((kind) => kind.code === code);
  return found ? <span className="tag">{found.text}</span> : null;
}
