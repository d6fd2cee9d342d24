import type { DossierEventType, DossierPagePartsFragment } from '@hcc/shared-schema/generated/hooks';
import type { TFunction } from 'i18next';

type EventDossier = Pick<DossierPagePartsFragment, 'events' | 'legs' | 'returnedTo'>;

type EventRow = EventDossier['events'][number];
type Leg = EventDossier['legs'][number];

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
/** Each of these opens a leg, so the legs after the first answer them one by one, in order. */
const movesDossier: readonly DossierEventType[] = ['ADVANCED', 'APPROVED', 'SENT_BACK', 'REFUSED'];
const movesDue: readonly DossierEventType[] = ['SUPPLEMENT_REQUESTED', 'SUPPLEMENT_RECORDED', 'DUE_RECOMPUTED'];

/** The journal, newest first. */
export function eventLines(t: TFunction<'dossier'>, dossier: EventDossier): EventLine[] {
  const events = [...dossier.events].sort((a, b) => a.sequence - b.sequence);
  const legs = [...dossier.legs].sort((a, b) => a.ordinal - b.ordinal);
  let moves = 0;
  return events
    .map((event, index) => {
      if (movesDossier.includes(event.type)) moves += 1;
      const arrived = movesDossier.includes(event.type) ? legs[moves] : undefined;
      return {
        sequence: event.sequence,
        type: event.type,
        at: event.at,
        what: sentence(t, event, arrived ? legs[moves - 1] : undefined, arrived),
        who: event.onBehalfOf
          ? t('events.behalf', { who: event.actorName, principal: event.onBehalfOf })
          : event.actorName,
        where: event.officeName,
        note: noteWords(t, event, dossier.returnedTo),
        newDue: movesDue.includes(event.type) && event.dueAt !== events[index - 1]?.dueAt ? event.dueAt : undefined,
      };
    })
    .reverse();
}

/** What was written when the dossier last moved, and since: the first thing that its next reader needs. */
export function handoverLines(t: TFunction<'dossier'>, dossier: EventDossier): EventLine[] {
  const lines = eventLines(t, dossier);
  const lastMove = lines.findIndex((line) => movesDossier.includes(line.type));
  return lines.slice(0, lastMove + 1).filter(({ note, type }) => note !== null && !isAboutFiles(type));
}

function sentence(t: TFunction<'dossier'>, event: EventRow, left: Leg | undefined, arrived: Leg | undefined): string {
  const finished = event.type === 'ADVANCED' || event.type === 'APPROVED' ? event.type : undefined;
  const main = finished
    ? left
      ? t(`events.${finished}`, { step: left.stepName })
      : t(`events.${finished}plain`)
    : t(`events.${event.type}`);
  if (!arrived) return main;
  const onward =
    arrived.office.name === event.officeName
      ? t('events.toSame', { step: arrived.stepName })
      : t('events.to', { step: arrived.stepName, office: arrived.office.name });
  return `${main}, ${onward}`;
}

function isAboutFiles(type: EventRow['type']): boolean {
  return type === 'FILE_ATTACHED' || type === 'FILE_REMOVED';
}

function noteWords(t: TFunction<'dossier'>, event: EventRow, returnedTo: string | null): string | null {
  if (event.type === 'RETURNED') {
    const receiver = event.note ?? returnedTo;
    return receiver ? t('events.receivedByName', { note: receiver }) : null;
  }
  if (!event.note) return null;
  if (isAboutFiles(event.type)) return t('events.file', { note: event.note });
  return t(tellsReason.includes(event.type) ? 'events.reason' : 'events.note', { note: event.note });
}
