import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDateTime, formatDateTimeShort } from '../../../ui/text/date-format';
import { workingTimeWords } from '../clock/working-time';
import type { DossierOnPage } from '../use-dossier';
import { LateCauseLines } from './late-cause-lines';
import type { RoadItem, RoadPause } from './road-model';

type LateCause = DossierOnPage['proceedings']['lateCauses'][number];

type LegItem = Extract<RoadItem, { kind: 'leg' }>;

interface RoadLegProps {
  item: LegItem;
  perDay: number;
  /** Who holds the dossier now; closed legs carry their own. */
  holder: string | undefined;
  /** Why this leg took too long, as its office has written it down. */
  lateCauses: readonly LateCause[];
  children?: ReactNode;
}

export function RoadLegItem({ item, perDay, holder, lateCauses, children }: RoadLegProps) {
  const { t } = useTranslation('dossier');
  const { t: c } = useTranslation('common');
  const { leg, now, ending, turn, over, pauses } = item;
  const who = now ? (holder ?? leg.assigneeName) : leg.assigneeName;
  return (
    <>
      <li
        className={`road__item ${now ? 'road__item--now' : ending === 'done' ? 'road__item--done' : 'road__item--back'}`}
        aria-current={now ? 'step' : undefined}
      >
        <p className="road__step">
          {leg.stepName}
          <span className={ending === 'done' ? 'road__mark' : 'road__mark road__mark--again'}>
            {now ? t('road.now') : t(`road.${ending}`)}
          </span>
          {turn > 1 ? <span className="road__mark road__mark--again">{t('road.again', { count: turn })}</span> : null}
        </p>
        <p className="road__when" title={formatDateTime(leg.enteredAt)}>
          {leg.leftAt
            ? t('road.fromTo', { from: formatDateTimeShort(leg.enteredAt), to: formatDateTimeShort(leg.leftAt) })
            : t('road.from', { from: formatDateTimeShort(leg.enteredAt) })}
        </p>
        <p className="road__office">
          <span className="road__tier">{c(`tierShort.${leg.office.tier}`)}</span> {leg.office.name}
          <span className="road__who">
            {who ? t(now ? 'road.holder' : 'road.by', { name: who }) : now ? t('road.nobody') : null}
          </span>
        </p>
        {/* Once there is a result nothing is owed any more: handing it out uses no time. */}
        {leg.stepKind === 'RETURN' && leg.usedMinutes === 0 ? null : (
          <TimeUsed used={leg.usedMinutes} quota={leg.quotaMinutes} over={over} perDay={perDay} />
        )}
        {lateCauses.length > 0 ? <LateCauseLines causes={lateCauses} /> : null}
        {children}
      </li>
      {pauses.map((pause) => (
        <PauseGap key={pause.from} pause={pause} perDay={perDay} />
      ))}
    </>
  );
}

interface TimeUsedProps {
  used: number;
  quota: number;
  over: number;
  perDay: number;
}

/** The bar says at a glance what the words beside it say exactly. */
function TimeUsed({ used, quota, over, perDay }: TimeUsedProps) {
  const { t } = useTranslation('dossier');
  const words = (minutes: number) => workingTimeWords(t, minutes, perDay);
  if (quota <= 0) return <p className="road__used">{t('road.usedNoQuota', { used: words(used) })}</p>;
  const filled = Math.min(100, Math.round((used / Math.max(quota, used)) * 100));
  const within = over > 0 ? Math.round((quota / used) * 100) : filled;
  return (
    <div className="road__used">
      <span className="road__bar" aria-hidden="true">
        <span className="road__fill" style={{ width: `${within}%` }} />
        {over > 0 ? <span className="road__fill road__fill--over" style={{ width: `${100 - within}%` }} /> : null}
      </span>
      <span>
        {t('road.usedOf', { used: words(used), quota: words(quota) })}
        {over > 0 ? <strong className="road__over">, {t('road.over', { over: words(over) })}</strong> : null}
      </span>
    </div>
  );
}

function PauseGap({ pause, perDay }: { pause: RoadPause; perDay: number }) {
  const { t } = useTranslation('dossier');
  const what = t(`road.pauseFor.${pause.waitsFor}`);
  return (
    <li className="road__item road__item--pause">
      <p>
        {pause.open
          ? t('road.pauseOpen', { what, from: formatDateTimeShort(pause.from) })
          : t('road.pause', {
              what,
              from: formatDateTimeShort(pause.from),
              to: formatDateTimeShort(pause.to),
              time: workingTimeWords(t, pause.minutes, perDay),
            })}
      </p>
    </li>
  );
}
