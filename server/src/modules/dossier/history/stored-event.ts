import type { DossierEvent } from './dossier-event.entity';

export type StoredEvent = Omit<DossierEvent, 'officeName' | 'onBehalfOf'>;
