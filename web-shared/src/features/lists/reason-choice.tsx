import { type ReasonPurpose, useRefusalReasonsQuery } from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';
import { SelectField } from '../../ui/form/field';

interface ReasonChoiceProps {
  purpose: ReasonPurpose;
  label: string;
  /** What is chosen where the reason is written in words only. */
  ownWords: string;
  name?: string;
  value: string;
  /** The words that stand in the reason's field now. */
  words: string;
  error?: string;
  /** The code, '' for none, and what the reason's field has then: its own words stay where somebody wrote some. */
  onChoose: (code: string, words: string) => void;
}

/** A reason from the list that the province keeps; its words go into the field beside it, where they may be added to. */
export function ReasonChoice({ purpose, value, words, ownWords, onChoose, ...field }: ReasonChoiceProps) {
  const { i18n } = useTranslation();
  const { data } = useRefusalReasonsQuery({ variables: { purpose } });
  const reasons = data?.refusalReasons ?? [];
  const chosen = reasons.find(({ code }) => code === value);
  const choose = (code: string) => {
    const next = reasons.find((reason) => reason.code === code);
    const isOwn = words.trim() !== '' && !reasons.some(({ text }) => text === words.trim());
    onChoose(code, isOwn ? words : (next?.text ?? ''));
  };
  return (
    <SelectField {...field} value={value} hint={chosen?.note} onChange={({ target }) => choose(target.value)}>
      <option value="">{ownWords}</option>
      {reasons.map(({ code, text, textEn }) => (
        <option key={code} value={code}>
          {(i18n.language === 'en' && textEn) || text}
        </option>
      ))}
    </SelectField>
  );
}
