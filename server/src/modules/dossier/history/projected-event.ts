import type { DossierEventType } from '../dossier-terms';
import type { EventData } from './dossier-event.entity';

/** An event as the projection reads it. */
export interface ProjectedEvent {
  sequence: number;
  type: DossierEventType;
  at: number;
  actorId: string;
  actorName: string;
  officeId: string;
  note: string | null;
  data: EventData;
  dueAt: number | null;
}
