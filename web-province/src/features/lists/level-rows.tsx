import { Button } from '@hcc/web-shared/src/ui/form/button';
import { TextField } from '@hcc/web-shared/src/ui/form/field';
import { useTranslation } from 'react-i18next';
import type { DataFieldsProps } from './data-fields-props';
import type { EntryData } from './entry-words';

type Level = NonNullable<EntryData['levels']>[number];

/** The answers of a question, each with its points. */
export function LevelRows({ draft: { data }, refusals, onChange }: DataFieldsProps) {
  const { t } = useTranslation('lists');
  const levels = data.levels ?? [];
  const set = (next: readonly Level[]) => onChange({ ...data, levels: [...next] });
  const change = (at: number, part: Partial<Level>) =>
    set(levels.map((level, index) => (index === at ? { ...level, ...part } : level)));
  return (
    <fieldset className="lists__levels lists__wide">
      <legend className="field__label">{t('field.levels')}</legend>
      {levels.map(({ points, text, textEn }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: fields keep the focus while their points are changed
        <div key={at} className="lists__level">
          <TextField
            label={t('level.points', { no: at + 1 })}
            type="number"
            min={0}
            max={100}
            value={points}
            onChange={({ target }) => change(at, { points: Math.trunc(Number(target.value) || 0) })}
          />
          <TextField
            label={t('level.text', { no: at + 1 })}
            value={text}
            onChange={({ target }) => change(at, { text: target.value })}
          />
          <TextField
            label={t('level.textEn', { no: at + 1 })}
            value={textEn ?? ''}
            onChange={({ target }) => change(at, { textEn: target.value || null })}
          />
          <Button
            size="small"
            kind="quiet"
            aria-label={t('level.removeOf', { no: at + 1 })}
            onClick={() => set(levels.filter((_, index) => index !== at))}
          >
            {t('level.remove')}
          </Button>
        </div>
      ))}
      {refusals['data.levels'] ? (
        <p className="field__error" role="alert">
          {refusals['data.levels']}
        </p>
      ) : null}
      <Button size="small" onClick={() => set([...levels, { points: 0, text: '', textEn: null }])}>
        {t('level.add')}
      </Button>
    </fieldset>
  );
}
