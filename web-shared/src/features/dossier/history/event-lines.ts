import type { DossierEventType, DossierPagePartsFragment } from '@hcc/shared-schema/generated/hooks';
import type { TFunction } from 'i18next';
import { eventDetail } from './event-detail';

type EventDossier = Pick<DossierPagePartsFragment, 'events' | 'legs' | 'returnedTo' | 'proceedings'>;

type EventRow = EventDossier['events'][number];
type Leg = EventDossier['legs'][number];

/** The words of an event: those of the journal, and those of what happened beside the road. */
export interface EventWords {
  d: TFunction<'dossier'>;
  p: TFunction<'proceedings'>;
}

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

type NoteKind = 'note' | 'reason' | 'question' | 'answer' | 'explanation' | 'purpose';

/** What the note of an event is, where it is more than a remark. */
const noteKinds: Partial<Record<DossierEventType, NoteKind>> = {
  SENT_BACK: 'reason',
  SUPPLEMENT_REQUESTED: 'reason',
  REFUSED: 'reason',
  WITHDRAWN: 'reason',
  STOPPED: 'reason',
  CONSULTED: 'question',
  CONSULTATION_ANSWERED: 'answer',
  CONSULTATION_CLOSED: 'reason',
  PAYMENT_REQUIRED: 'purpose',
  APOLOGY_PROPOSED: 'explanation',
  APOLOGY_REJECTED: 'reason',
  RECALLED: 'reason',
  LATE_CAUSE_RECORDED: 'explanation',
  RECEIPT_CORRECTED: 'reason',
  POST_RETURNED: 'reason',
};
/** Each of these opens a leg, so the legs after the first answer them one by one, in order. */
const movesDossier: readonly DossierEventType[] = [
  'ADVANCED',
  'APPROVED',
  'SENT_BACK',
  'REFUSED',
  'RECALLED',
  'OFFICE_SUCCEEDED',
];
const movesDue: readonly DossierEventType[] = [
  'SUPPLEMENT_REQUESTED',
  'SUPPLEMENT_RECORDED',
  'PAYMENT_REQUIRED',
  'PAYMENT_RECORDED',
  'RECEIPT_CORRECTED',
  'DUE_RECOMPUTED',
];

/** The journal, newest first. */
export function eventLines(words: EventWords, dossier: EventDossier): EventLine[] {
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
        what: sentence(words, dossier, event, arrived ? legs[moves - 1] : undefined, arrived),
        who: whoDid(words.d, event),
        where: event.officeName,
        note: noteWords(words.d, event, dossier.returnedTo),
        newDue: movesDue.includes(event.type) && event.dueAt !== events[index - 1]?.dueAt ? event.dueAt : undefined,
      };
    })
    .reverse();
}

/** What is shown as a matter of its own is no message to the next reader. */
const shownApart: readonly DossierEventType[] = [
  'CONSULTED',
  'CONSULTATION_ANSWERED',
  'CONSULTATION_CLOSED',
  'PAYMENT_REQUIRED',
  'APOLOGY_PROPOSED',
  'APOLOGY_APPROVED',
  'LATE_CAUSE_RECORDED',
  'RECEIPT_CORRECTED',
];

/** What was written when the dossier last moved, and since: the first thing that its next reader needs. */
export function arrivalLines(words: EventWords, dossier: EventDossier): EventLine[] {
  const lines = eventLines(words, dossier);
  const lastMove = lines.findIndex((line) => movesDossier.includes(line.type));
  return lines
    .slice(0, lastMove + 1)
    .filter(({ note, type }) => note !== null && !shownApart.includes(type) && !isAboutFiles(type));
}

function whoDid(t: TFunction<'dossier'>, { actorName, onBehalfOf }: EventRow): string {
  return onBehalfOf ? `${actorName}, ${t('events.onBehalfOf', { name: onBehalfOf })}` : actorName;
}

function sentence(
  words: EventWords,
  dossier: EventDossier,
  event: EventRow,
  left: Leg | undefined,
  arrived: Leg | undefined,
): string {
  const { d: t } = words;
  const finished = event.type === 'ADVANCED' || event.type === 'APPROVED' ? event.type : undefined;
  const main = finished
    ? left
      ? t(`events.${finished}`, { step: left.stepName })
      : t(`events.${finished}plain`)
    : t(`events.${event.type}`);
  const detail = eventDetail(words.p, dossier.proceedings, event);
  if (!arrived) return detail ? `${main}: ${detail}` : main;
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
  return t(`events.${noteKinds[event.type] ?? 'note'}`, { note: event.note });
}
