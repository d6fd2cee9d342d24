import './faces.css';
import { useTranslation } from 'react-i18next';
import { FACES, type Face, FaceSign } from './faces';

/** For a machine of a centre: one press says it, there is nothing to send. `label`: what is asked. */
export function FaceButtons({ label, onChoose }: { label: string; onChoose: (face: Face) => void }) {
  const { t } = useTranslation('voice');
  return (
    <fieldset className="face-buttons" aria-label={label}>
      {FACES.map((face) => (
        <button key={face} type="button" onClick={() => onChoose(face)}>
          <FaceSign face={face} />
          {t(`rate.faces.${face}`)}
        </button>
      ))}
    </fieldset>
  );
}
