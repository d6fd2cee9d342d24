import type { DossierEventType, DossierPagePartsFragment } from '@hcc/shared-schema/generated/hooks';
import type { TFunction } from 'i18next';

type EventDossier = Pick<DossierPagePartsFragment, 'events' | 'legs'>;

export interface EventLine {
  sequence: number;
  type: DossierEventType;
  at: string;
  /** What happened, as a sentence without its subject: "Yêu cầu công dân bổ sung giấy tờ". */
  what: string;
  who: string;
  where: string;
  note: string | null;
  /** The due moment where this event changed it; null where the event stopped the clock. */
  newDue: string | null | undefined;
}

const tellsReason: readonly DossierEventType[] = [
  'SENT_BACK',
  'SUPPLEMENT_REQUESTED',
  'REFUSED',
  'WITHDRAWN',
  'STOPPED',
];
const movesDossier: readonly DossierEventType[] = ['ADVANCED', 'APPROVED', 'SENT_BACK'];
const movesDue: readonly DossierEventType[] = ['SUPPLEMENT_REQUESTED', 'SUPPLEMENT_RECORDED', 'DUE_RECOMPUTED'];

/** The journal, newest first. */
export function eventLines(t: TFunction<'dossier'>, dossier: EventDossier): EventLine[] {
  const events = [...dossier.events].sort((a, b) => a.sequence - b.sequence);
  return events
    .map((event, index) => ({
      sequence: event.sequence,
      type: event.type,
      at: event.at,
      what: sentence(t, dossier, event),
      who: event.actorName,
      where: event.officeName,
      note: noteWords(t, event),
      newDue: movesDue.includes(event.type) && event.dueAt !== events[index - 1]?.dueAt ? event.dueAt : undefined,
    }))
    .reverse();
}

function sentence(t: TFunction<'dossier'>, dossier: EventDossier, event: EventDossier['events'][number]): string {
  const arrived = movesDossier.includes(event.type)
    ? dossier.legs.find((leg) => leg.ordinal > 1 && leg.enteredAt === event.at)
    : undefined;
  const left = arrived ? dossier.legs.find((leg) => leg.ordinal === arrived.ordinal - 1) : undefined;
  const main =
    event.type === 'ADVANCED' || event.type === 'APPROVED'
      ? left
        ? t(`events.${event.type}`, { step: left.stepName })
        : t(`events.${event.type}plain`)
      : t(`events.${event.type}`);
  if (!arrived) return main;
  const onward =
    arrived.office.name === event.officeName
      ? t('events.toSame', { step: arrived.stepName })
      : t('events.to', { step: arrived.stepName, office: arrived.office.name });
  return `${main}, ${onward}`;
}

function noteWords(t: TFunction<'dossier'>, event: EventDossier['events'][number]): string | null {
  if (!event.note) return null;
  if (event.type === 'RETURNED') return t('events.receivedByName', { note: event.note });
  return t(tellsReason.includes(event.type) ? 'events.reason' : 'events.note', { note: event.note });
}
