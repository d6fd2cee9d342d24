import '../procedure/procedure-picker.css';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStaff } from '../../../session/session-provider';
import { TextField } from '../../../ui/form/field';
import { useSuggestions } from '../../../ui/form/use-suggestions';
import type { ReceiveDraft } from '../draft/receive-draft';
import type { DraftUpdate } from '../draft/use-receive-draft';
import { type Commune, useCommunes } from './use-communes';

type Props = {
  draft: ReceiveDraft;
  update: DraftUpdate;
  /** The commune of the earlier dossier, where there is one. */
  earlier: string | null;
  error?: string;
};

/** Where the citizen lives: type a part of the name without accents, arrow, Enter. Enter from elsewhere passes it by. */
export function AreaPicker({ draft, update, earlier, error }: Props) {
  const { t } = useTranslation('receive');
  const { text, code } = draft.area;
  const list = useSuggestions();
  const { open } = list;
  const [visited, setVisited] = useState(false);
  const { office } = useStaff();
  // The desk's own commune has its name from the account: the list is fetched only for somebody from elsewhere.
  const elsewhere = [code, earlier].some((one) => one !== null && one !== office.areaCode);
  const communes = useCommunes(visited || text !== '' || elsewhere);
  const shown = code === null ? text : (communes.nameOf(code) ?? (communes.loading ? '' : code));
  const dropped = open && code === null && text.trim() !== '';
  const options = dropped ? communes.find(text) : [];

  const choose = (next: string | null, typed = '') =>
    update((before) => ({ ...before, area: { code: next, text: typed, byHand: next !== null || typed !== '' } }));
  const pick = (commune: Commune) => {
    list.close();
    choose(commune.code);
  };
  const leave = () => {
    list.close();
    const [only, ...others] = code === null ? communes.find(text) : [];
    if (only && others.length === 0) choose(only.code);
  };

  const suggested = {
    options,
    // The form takes the same Enter to go on to the next field.
    onEnter: (commune: Commune | undefined) => {
      if (commune) pick(commune);
    },
  };

  const earlierName = earlier && code !== earlier ? communes.nameOf(earlier) : undefined;
  const hint = () => {
    if (earlier && earlierName) {
      return (
        <>
          {t('applicant.earlier', { value: earlierName })}{' '}
          <button
            type="button"
            className="link-button"
            data-enter="skip"
            aria-label={t('applicant.useEarlierLabel', { value: earlierName })}
            onClick={() => choose(earlier)}
          >
            {t('applicant.useEarlier')}
          </button>
        </>
      );
    }
    return code === null && text !== '' && !open ? t('area.notChosen') : undefined;
  };

  return (
    <div className="area-picker">
      <TextField
        label={t('area.label')}
        name="applicant.areaCode"
        {...list.combobox(suggested)}
        aria-controls={dropped ? list.listId : undefined}
        data-enter="skip"
        placeholder={t('area.placeholder')}
        title={shown}
        value={shown}
        error={error}
        hint={hint()}
        onFocus={(event) => {
          setVisited(true);
          event.target.select();
        }}
        onBlur={leave}
        onChange={(event) => {
          list.typed();
          choose(null, event.target.value);
        }}
      />
      {dropped ? (
        <div className="picker__drop area-picker__drop">
          <div id={list.listId} role="listbox" aria-label={t('area.label')}>
            {options.map((commune, index) => (
              <div
                key={commune.code}
                {...list.option(suggested, index, () => pick(commune))}
                className="picker__option area-picker__option"
              >
                <span className="picker__name">{commune.name}</span>
                <span className="muted">{commune.district}</span>
              </div>
            ))}
          </div>
          <p className="picker__note" role="status">
            {communes.failed ? t('area.failed') : null}
            {communes.loading ? t('area.loading') : null}
            {!communes.failed && !communes.loading && options.length === 0
              ? t('area.none', { text: text.trim() })
              : null}
          </p>
        </div>
      ) : null}
    </div>
  );
}
