import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../api/use-answer';
import { type RatingForm, rateService, ratingForm } from '../../api/voice-api';
import { useSending } from '../submission/use-sending';
import { FaceButtons } from '../voice/face-buttons';
import type { Face } from '../voice/faces';
import { KioskAnswer } from './kiosk-answer';
import { KioskHeading } from './kiosk-heading';

interface Props {
  secret: string;
  /** Told when it is rated: nothing leads back. */
  onEnd: () => void;
  onDone: () => void;
}

/** A service is rated by one press, by who has its slip or ticket. */
export function KioskRating({ secret, onEnd, onDone }: Props) {
  const { t } = useTranslation('voice');
  const answer = useAnswer(useCallback(() => ratingForm(secret), [secret]));
  const [isRated, setRated] = useState(false);
  const rated = () => {
    setRated(true);
    onEnd();
  };
  if (isRated) return <Over words={t('rate.thanks')} onDone={onDone} />;
  return (
    <KioskAnswer answer={answer} title={t('rate.ask')} notFound={t('rate.notFoundHere')}>
      {(form) =>
        form.isSpent ? (
          <Over words={t('rate.spent')} onDone={onDone} />
        ) : (
          <Faces secret={secret} form={form} onRated={rated} onSpent={answer[1]} />
        )
      }
    </KioskAnswer>
  );
}

type FacesProps = { secret: string; form: RatingForm; onRated: () => void; onSpent: () => void };

function Faces({ secret, form: { officeName, procedureName }, onRated, onSpent }: FacesProps) {
  const { t } = useTranslation('voice');
  const [isBusy, setBusy] = useState(false);
  const { failure, attempt } = useSending(onSpent);
  const choose = async (face: Face) => {
    if (isBusy) return;
    setBusy(true);
    await attempt(async () => {
      await rateService({ secret, face });
      onRated();
    });
    setBusy(false);
  };
  return (
    <>
      <KioskHeading lead={<span lang="vi">{[officeName, procedureName].filter(Boolean).join(' · ')}</span>}>
        {t('rate.ask')}
      </KioskHeading>
      <FaceButtons label={t('rate.ask')} onChoose={(face) => void choose(face)} />
      <p className="kiosk__wrong" role="alert">
        {failure}
      </p>
      <p className="muted">{t('rate.anonymous')}</p>
    </>
  );
}

function Over({ words, onDone }: { words: string; onDone: () => void }) {
  const { t } = useTranslation('kiosk');
  return (
    <>
      <KioskHeading>{words}</KioskHeading>
      <div className="kiosk__actions">
        <button type="button" className="kiosk__button kiosk__button--main" onClick={onDone}>
          {t('done')}
        </button>
      </div>
    </>
  );
}
