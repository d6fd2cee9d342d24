import { useTranslation } from 'react-i18next';
import type { FieldsOf } from './change-fields-props';
import { CodesField } from './codes-field';
import { useOfficeName, useOfficeOptions } from './use-units';

/** Single offices that are closed, and the one that goes on with their work. */
export function OfficesFields({ change, errorAt, onChange }: FieldsOf<'OFFICES'>) {
  const { t } = useTranslation('reorganisation');
  const field = (path: string, codes: string[]) => ({
    codes,
    nameOf: (code: string) => <OfficeName code={code} />,
    spokenName: (code: string) => code,
    useOptions: useOfficeOptions,
    error: errorAt(path),
    errorAt: (index: number) => errorAt(`${path}.${index}`),
  });
  return (
    <>
      <CodesField
        label={t('edit.from.OFFICES')}
        {...field('from', change.from)}
        onChange={(from) => onChange({ ...change, from })}
      />
      <CodesField
        label={t('edit.heirOffice')}
        single
        {...field('into.code', change.intoCode ? [change.intoCode] : [])}
        onChange={([intoCode = '']) => onChange({ ...change, intoCode })}
      />
    </>
  );
}

function OfficeName({ code }: { code: string }) {
  return useOfficeName(code);
}
