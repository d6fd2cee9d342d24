import './voice.css';
import { useTranslation } from 'react-i18next';

const FACES = [
  [5, '😀'],
  [4, '🙂'],
  [3, '😐'],
  [2, '🙁'],
  [1, '😡'],
] as const;

interface FiveFacesProps {
  label: string;
  value: number | undefined;
  onChoose: (face: number) => void;
}

/** One press; each face says what it means in words. */
export function FiveFaces({ label, value, onChoose }: FiveFacesProps) {
  const { t } = useTranslation('voice');
  return (
    <fieldset className="voice__faces">
      <legend>{label}</legend>
      {FACES.map(([face, sign]) => (
        <label key={face} className="voice__face">
          <input type="radio" name="face" checked={value === face} onChange={() => onChoose(face)} />
          <span className="voice__sign" aria-hidden="true">
            {sign}
          </span>
          {t(`rate.faces.${face}`)}
        </label>
      ))}
    </fieldset>
  );
}
