import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { durationText } from '../../../ui/text/duration-text';
import type { FigureDossier } from './figure-dossier';

type Leg = NonNullable<FigureDossier['legs']>[number];

/** Where the time went beyond what a step may take, the worst first. */
export function lateLegs({ legs }: Pick<FigureDossier, 'legs'>): Leg[] {
  const over = ({ usedMinutes, quotaMinutes }: Leg) => usedMinutes - quotaMinutes;
  return (legs ?? []).filter((leg) => over(leg) > 0).sort((a, b) => over(b) - over(a));
}

/** Office, person, by how much, and why: what the register of late dossiers has to name. */
export function lateLegWords(t: TFunction<'common'>, leg: Leg, causeText: (code: string) => string): string {
  const who = [leg.office.name, leg.assigneeName].filter(Boolean).join(' · ');
  const cause = leg.lateCause ? ` (${causeText(leg.lateCause)})` : '';
  return `${who}: +${durationText(t, leg.usedMinutes - leg.quotaMinutes)}${cause}`;
}

const SHOWN = 2;

export function LateLegs({ row, causeText }: { row: FigureDossier; causeText: (code: string) => string }) {
  const { t } = useTranslation('reporting');
  const { t: c } = useTranslation('common');
  const late = lateLegs(row);
  if (late.length === 0) return <span className="muted">{t('dossiers.noLateLeg')}</span>;
  return (
    <>
      {late.slice(0, SHOWN).map((leg) => (
        <div key={leg.ordinal} className="rep-late" title={leg.stepName}>
          <b>{leg.assigneeName ?? leg.office.name}</b>{' '}
          <span className="rep-late__over">+{durationText(c, leg.usedMinutes - leg.quotaMinutes)}</span>
          <p className="rep-second">
            {leg.assigneeName ? leg.office.name : leg.stepName}
            {` · ${leg.lateCause ? causeText(leg.lateCause) : t('dossiers.noCause')}`}
          </p>
        </div>
      ))}
      {late.length > SHOWN ? (
        <p className="rep-second">{t('dossiers.moreLate', { count: late.length - SHOWN })}</p>
      ) : null}
    </>
  );
}
