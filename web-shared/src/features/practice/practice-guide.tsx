import './practice.css';
import {
  useLeavePracticeGuideMutation,
  usePracticeGuideQuery,
  useSettlePracticeDossierMutation,
} from '@hcc/shared-schema/generated/hooks';
import { useState } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSession, useStaff } from '../../session/session-provider';
import { Button } from '../../ui/form/button';
import { ErrorNotice } from '../../ui/page/page-state';
import { type DraftInHand, nextStep, STEPS, screenOf, stepsDone } from './guide-steps';

/** What was done on the screen shows here within moments. */
const LOOK_MS = 2_500;

/** Beside the real screens: which step comes next, and what has really been done. */
export function PracticeGuide({ readDraft }: { readDraft: (owner: string) => DraftInHand | null }) {
  const { can } = useSession();
  const { id } = useStaff();
  const { data } = usePracticeGuideQuery({ skip: !can('dossier:receive'), pollInterval: LOOK_MS });
  const guide = data?.practiceGuide;
  if (!guide || guide.isLeft) return null;
  const done = stepsDone(guide, readDraft(id));
  return createPortal(<GuideCard key={guide.begunAt} code={guide.code} done={done} />, document.body);
}

type CardProps = { code: string | null | undefined; done: ReturnType<typeof stepsDone> };

function GuideCard({ code, done }: CardProps) {
  const { t } = useTranslation('practice');
  const [isFolded, setFolded] = useState(false);
  const [leave, leaving] = useLeavePracticeGuideMutation();
  const [settle, settling] = useSettlePracticeDossierMutation();
  const next = nextStep(done);
  const screen = next && screenOf(next, code);
  const putAway = () => void leave().catch(() => undefined);
  return (
    <aside className={isFolded ? 'guide no-print' : 'guide guide--open no-print'} aria-labelledby="guide-title">
      <div className="guide__head">
        <h2 id="guide-title">
          {t('guide.title')}
          <span className="guide__progress">{t('guide.progress', { done: done.size, total: STEPS.length })}</span>
        </h2>
        <Button size="small" kind="quiet" aria-expanded={!isFolded} onClick={() => setFolded(!isFolded)}>
          {t(isFolded ? 'guide.show' : 'guide.hide')}
        </Button>
      </div>
      {isFolded ? null : (
        <>
          {next ? null : <p role="status">{t('guide.finished')}</p>}
          <ol className="guide__steps">
            {STEPS.map((step) => (
              <li
                key={step}
                className={done.has(step) ? 'guide__step--done' : undefined}
                aria-current={step === next ? 'step' : undefined}
              >
                <strong>{t(`guide.steps.${step}.title`)}</strong>
                {done.has(step) ? <span className="guide__tick"> ✓ {t('guide.done')}</span> : null}
                {step === next ? <p>{t(`guide.steps.${step}.text`)}</p> : null}
              </li>
            ))}
          </ol>
          {settling.error ? <ErrorNotice error={settling.error} /> : null}
          <div className="guide__actions">
            {screen ? <Link to={screen}>{t('guide.open')}</Link> : null}
            {next === 'COME_BACK' ? (
              <Button
                kind="primary"
                size="small"
                busy={settling.loading}
                onClick={() => void settle().catch(() => undefined)}
              >
                {t('guide.colleagues')}
              </Button>
            ) : null}
            <Button size="small" kind="quiet" busy={leaving.loading} onClick={putAway}>
              {t(next ? 'guide.leave' : 'guide.close')}
            </Button>
          </div>
        </>
      )}
    </aside>
  );
}
