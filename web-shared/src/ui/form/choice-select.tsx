import './choice-select.css';
import Select from 'antd/es/select';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { matchesText } from '../text/plain-text';

export interface Choice {
  value: string;
  label: string;
  /** Tells it from others of the same name, e.g. the district of a commune. */
  hint?: string;
}

interface ChoiceSelectProps {
  label: string;
  /** Null where nothing is chosen. */
  value: string | null;
  choices: readonly Choice[];
  onChoose: (value: string | null) => void;
  /** What no choice means, e.g. "all offices"; without it there is always a choice. */
  none?: string;
  /** Said where nothing matches what was typed. */
  nothing: string;
  /** Choices that are fetched only when somebody looks for them. */
  onOpen?: () => void;
  loading?: boolean;
  width?: number;
  /** Of the open list, where its lines are longer than the field. */
  listWidth?: number;
}

/** One of many, found by typing a part of its name without accents. Inside `<AntdScope>`. */
export function ChoiceSelect(props: ChoiceSelectProps) {
  const { label, value, choices, onChoose, none, nothing, onOpen, loading = false, width = 220, listWidth } = props;
  const { t } = useTranslation('common');
  const id = useId();
  const [typed, setTyped] = useState('');
  return (
    <div className="choice">
      <label htmlFor={id}>{label}</label>
      <Select<string, Choice>
        id={id}
        style={{ width }}
        popupMatchSelectWidth={listWidth ?? true}
        value={value}
        options={[...choices]}
        placeholder={none}
        allowClear={none !== undefined}
        loading={loading}
        notFoundContent={loading ? t('state.loading') : nothing}
        showSearch={{
          onSearch: setTyped,
          filterOption: (text, choice) => matchesText(`${choice?.label} ${choice?.hint ?? ''} ${choice?.value}`, text),
        }}
        // Enter takes the first that matches; but who opened the list only to look leaves it with Tab as it was.
        defaultActiveFirstOption={typed !== ''}
        optionRender={({ data }) => (
          <>
            {data.label}
            {data.hint ? <span className="choice__hint"> · {data.hint}</span> : null}
          </>
        )}
        onChange={(chosen) => onChoose(chosen ?? null)}
        onOpenChange={(open) => {
          if (open) onOpen?.();
        }}
      />
    </div>
  );
}
