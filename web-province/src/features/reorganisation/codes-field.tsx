import { type SearchOption, SearchPick } from '@hcc/web-shared/src/ui/form/search-pick';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  label: string;
  codes: readonly string[];
  /** How a chosen one is shown. */
  nameOf: (code: string) => ReactNode;
  /** In plain words, for who hears the page. */
  spokenName: (code: string) => string;
  useOptions: (text: string) => { options: readonly SearchOption[]; loading: boolean };
  /** What is wrong with the list, and with each of its entries. */
  error?: string;
  errorAt: (index: number) => string | undefined;
  /** Only one may be chosen: the next takes its place. */
  single?: boolean;
  onChange: (codes: string[]) => void;
}

/** Units or offices chosen by a part of their name; each can be taken out again, and says what is wrong with it. */
export function CodesField({ label, codes, nameOf, spokenName, useOptions, error, errorAt, single, onChange }: Props) {
  const { t } = useTranslation('reorganisation');
  return (
    <div className="codes-field">
      <SearchPick
        label={label}
        placeholder={t('edit.search')}
        nothing={t('edit.nothing')}
        error={error}
        useOptions={useOptions}
        onPick={({ value }) => {
          if (single) onChange([value]);
          else if (!codes.includes(value)) onChange([...codes, value]);
        }}
      />
      {codes.length > 0 ? (
        <ul className="codes-field__chosen" aria-label={label}>
          {codes.map((code, index) => (
            <li key={code} className={errorAt(index) ? 'codes-field__one codes-field__one--wrong' : 'codes-field__one'}>
              <span>{nameOf(code)}</span>
              <button
                type="button"
                aria-label={t('edit.takeOut', { name: spokenName(code) })}
                onClick={() => onChange(codes.filter((each) => each !== code))}
              >
                ×
              </button>
              {errorAt(index) ? (
                <span className="field__error" role="alert">
                  {errorAt(index)}
                </span>
              ) : null}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
