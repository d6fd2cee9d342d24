import { AntdScope } from '@hcc/web-shared/src/ui/form/antd-scope';
import { Button } from '@hcc/web-shared/src/ui/form/button';
import { ChoiceSelect } from '@hcc/web-shared/src/ui/form/choice-select';
import { DayField } from '@hcc/web-shared/src/ui/form/day-field';
import { TextField } from '@hcc/web-shared/src/ui/form/field';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { KINDS, NO_QUESTION, TEXTS, type TrailQuestion } from './trail-filter';

interface TrailFiltersProps {
  question: TrailQuestion;
  onAsk: (question: TrailQuestion) => void;
}

/** Asked with Enter or the button, not letter by letter: each question is written down. */
export function TrailFilters({ question, onAsk }: TrailFiltersProps) {
  const { t } = useTranslation('audit');
  const [draft, setDraft] = useState(question);
  const ask = (event: FormEvent) => {
    event.preventDefault();
    onAsk(draft);
  };
  const clear = () => {
    setDraft(NO_QUESTION);
    onAsk(NO_QUESTION);
  };
  return (
    <AntdScope>
      <search>
        <form className="trail-filters panel no-print" onSubmit={ask}>
          {TEXTS.map((name) =>
            name === 'from' || name === 'to' ? (
              <DayField
                key={name}
                className="trail-filters__day"
                label={t(`filter.${name}`)}
                value={draft[name]}
                onChange={(day) => setDraft({ ...draft, [name]: day })}
              />
            ) : (
              <TextField
                key={name}
                className={`trail-filters__${name}`}
                label={t(`filter.${name}`)}
                placeholder={name === 'dossierCode' ? undefined : t(`filter.${name}Hint`)}
                autoComplete="off"
                value={draft[name]}
                onChange={({ target }) => setDraft({ ...draft, [name]: target.value })}
              />
            ),
          )}
          <ChoiceSelect
            label={t('filter.kind')}
            value={draft.kind}
            choices={KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
            none={t('filter.allKinds')}
            nothing={t('filter.noKind')}
            width={210}
            onChoose={(chosen) => setDraft({ ...draft, kind: KINDS.find((kind) => kind === chosen) ?? null })}
          />
          <div className="trail-filters__buttons">
            <Button type="submit" kind="primary">
              {t('filter.ask')}
            </Button>
            <Button onClick={clear}>{t('filter.clear')}</Button>
          </div>
        </form>
      </search>
    </AntdScope>
  );
}
