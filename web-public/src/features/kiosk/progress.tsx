import './kiosk-sheet.css';
import { currentLanguage } from '@hcc/web-shared/src/i18n/language';
import { formatDateTime } from '@hcc/web-shared/src/ui/text/date-format';
import type { SlipCode } from '@hcc/web-shared/src/ui/text/dossier-code';
import { dueMomentText } from '@hcc/web-shared/src/ui/text/due-moment-text';
import { isEnded } from '@hcc/web-shared/src/ui/text/ended-status';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { type Tracked, trackDossier } from '../../api/public-api';
import { presentStep, readyWay } from '../../api/ready-way';
import { useAnswer } from '../../api/use-answer';
import { KioskAnswer } from './kiosk-answer';
import { KioskHeading } from './kiosk-heading';

/** How far a dossier is. Others stand behind and read along: nothing personal is shown. */
export function Progress({ slip: { code, key } }: { slip: SlipCode }) {
  const { t } = useTranslation('public');
  const { t: k } = useTranslation('kiosk');
  const language = currentLanguage();
  const answer = useAnswer(useCallback(() => trackDossier(code, key, language), [code, key, language]));
  return (
    <KioskAnswer answer={answer} title={k('tile.scan')} notFound={t('track.notFound', { code })}>
      {(dossier) => <Shown dossier={dossier} />}
    </KioskAnswer>
  );
}

function Shown({ dossier }: { dossier: Tracked }) {
  const { t } = useTranslation('public');
  const { t: k } = useTranslation('kiosk');
  const { t: c } = useTranslation('common');
  const ended = isEnded(dossier.status);
  const isReady = dossier.status === 'COMPLETED';
  const way = readyWay(dossier);
  const facts: [string, string][] = [
    [t('track.code'), dossier.code],
    [t('track.receivedAt'), formatDateTime(dossier.receivedAt)],
  ];
  if (!ended && !isReady) {
    const isPaused = dossier.status === 'SUPPLEMENT_REQUIRED' || dossier.status === 'PAYMENT_REQUIRED';
    const noDue = t(isPaused ? 'track.paused' : 'track.noDue');
    facts.push([t('track.dueAt'), dossier.dueAt ? dueMomentText(c, dossier.dueAt) : noDue]);
  }
  if (!ended && dossier.currentOfficeName) facts.push([t('track.office'), dossier.currentOfficeName]);
  const at = dossier.steps.findIndex(({ doneAt }) => doneAt === null);
  const present = presentStep(dossier);
  return (
    <article className="kiosk__sheet">
      <KioskHeading lead={dossier.isWhole ? <span lang="vi">{dossier.procedureName}</span> : undefined}>
        {c(`status.${dossier.status}`)}
      </KioskHeading>
      {way ? <p>{t(`track.ready.${way}`, { office: dossier.currentOfficeName ?? '' })}</p> : null}
      {dossier.status === 'SUPPLEMENT_REQUIRED' ? (
        <p>{t('track.supplement', { office: dossier.currentOfficeName ?? '' })}</p>
      ) : null}
      {dossier.status === 'PAYMENT_REQUIRED' ? <p>{k('payHere')}</p> : null}
      {dossier.status === 'WITHDRAWN' || dossier.status === 'STOPPED' ? (
        <p>{t('track.ended', { office: dossier.receivingOffice.name, phone: dossier.receivingOffice.phone ?? '' })}</p>
      ) : null}
      <dl className="kiosk__facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {dossier.isWhole ? null : <p>{k('wholeByQr')}</p>}
      {dossier.steps.length > 0 ? <h2>{t('track.steps')}</h2> : null}
      <ol className="kiosk__papers">
        {dossier.steps.map(({ name, officeName, doneAt }, index) => (
          <li key={`${name} ${officeName} ${doneAt}`} aria-current={index === at ? 'step' : undefined}>
            <span lang="vi">
              <strong>{name}</strong> · {officeName}
            </span>
            <br />
            <span className="muted">
              {doneAt
                ? t('track.doneAt', { when: formatDateTime(doneAt) })
                : t(index === at && !ended ? present : 'track.ahead')}
            </span>
          </li>
        ))}
      </ol>
    </article>
  );
}
