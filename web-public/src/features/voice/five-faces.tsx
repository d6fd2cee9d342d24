import './voice.css';
import './faces.css';
import { useTranslation } from 'react-i18next';
import { FACES, FaceSign } from './faces';

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
      {FACES.map((face) => (
        <label key={face} className="voice__face">
          <input type="radio" name="face" checked={value === face} onChange={() => onChoose(face)} />
          <FaceSign face={face} />
          {t(`rate.faces.${face}`)}
        </label>
      ))}
    </fieldset>
  );
}
