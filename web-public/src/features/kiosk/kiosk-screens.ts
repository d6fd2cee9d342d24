import type { SlipCode } from '@hcc/web-shared/src/ui/text/dossier-code';
import type { Board, Device } from '../../api/floor-api';

export type Group = Board['groups'][number];

/** What the kiosk prints; a kiosk is told one. */
export type Printer = Device['printer'];

/** Where somebody is in a long list: a page of it, from 0, and the letter by which it is cut down. */
export interface Place {
  page: number;
  letter: string | null;
}

/** Where somebody is at the kiosk. What was gone through before lies below it and is gone back to. */
export type Screen =
  | { at: 'start' }
  /** All lines, or those for one procedure. */
  | { at: 'groups'; procedureCode?: string }
  | { at: 'classes'; group: Group }
  | { at: 'supplement'; group: Group }
  | { at: 'taking'; group: Group; ticketClass: TicketClass; dossierCode?: string }
  | { at: 'agencies'; place?: Place }
  /** Of one agency, null for procedures that name none; of all where it is left out. */
  | { at: 'fields'; agency?: string | null; place?: Place }
  | { at: 'procedures'; agency?: string | null; field: string; place?: Place }
  | { at: 'search' }
  | { at: 'procedure'; code: string }
  | { at: 'scan' }
  | { at: 'progress'; slip: SlipCode }
  | { at: 'rate' }
  | { at: 'rating'; secret: string };

export type TicketClass = 'NORMAL' | 'ELDERLY' | 'DISABLED' | 'PREGNANT' | 'SUPPLEMENT';

export const TICKET_CLASSES: readonly TicketClass[] = ['NORMAL', 'ELDERLY', 'DISABLED', 'PREGNANT', 'SUPPLEMENT'];

export type Go = (screen: Screen) => void;
