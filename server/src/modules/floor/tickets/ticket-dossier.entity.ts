import { Entity, Index } from 'typeorm';
import { InstantColumn, KeyText } from '../../../database/columns';

/** What was handed in with a ticket, or waits for what its holder brings. */
@Entity('ticket_dossier')
@Index('ix_ticket_dossier_dossier', ['dossierId'])
export class TicketDossier {
  @KeyText('ticket_id', 16)
  ticketId: string;

  @KeyText('dossier_id', 16)
  dossierId: string;

  @InstantColumn('at')
  at: number;
}
