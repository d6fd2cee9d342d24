import { registerEnumType } from 'type-graphql';
import { Entity, Index } from 'typeorm';
import { InstantColumn, KeyInt, KeyText, TextColumn } from '../../../database/columns';
import type { ConsultationState } from './proceedings';

export enum ConsultationStanding {
  /** Asked, the deadline ahead. */
  OPEN = 'OPEN',
  /** The deadline has passed; an answer is still taken. */
  UNANSWERED = 'UNANSWERED',
  ANSWERED = 'ANSWERED',
  /** Taken back by who asked. */
  CLOSED = 'CLOSED',
}

registerEnumType(ConsultationStanding, { name: 'ConsultationStanding' });

/** A question to another office as the inbox lists it; everything in it follows from the dossier's events. */
@Entity('consultation')
@Index('ix_consultation_office', ['officeId', 'state', 'dueAt', 'dossierId'])
@Index('ix_consultation_asker', ['askedByOfficeId', 'state', 'dueAt', 'dossierId'])
@Index('ix_consultation_due', ['state', 'dueAt'])
export class Consultation {
  @KeyText('dossier_id', 16)
  dossierId: string;

  @KeyInt('ordinal')
  ordinal: number;

  /** Null where the office is outside the province. */
  @TextColumn('office_id', 16, { nullable: true })
  officeId: string | null;

  @TextColumn('outside_name', 300, { nullable: true })
  outsideName: string | null;

  @TextColumn('asked_by_office_id', 16)
  askedByOfficeId: string;

  @InstantColumn('asked_at')
  askedAt: number;

  @InstantColumn('due_at')
  dueAt: number;

  @TextColumn('state', 10)
  state: ConsultationStanding;

  /** When it was answered or taken back. */
  @InstantColumn('settled_at', { nullable: true })
  settledAt: number | null;
}

export function standingOfConsultation({
  answeredAt,
  closedAt,
  unansweredAt,
}: ConsultationState): ConsultationStanding {
  if (answeredAt !== null) return ConsultationStanding.ANSWERED;
  if (closedAt !== null) return ConsultationStanding.CLOSED;
  return unansweredAt === null ? ConsultationStanding.OPEN : ConsultationStanding.UNANSWERED;
}

export function consultationRow(dossierId: string, consultation: ConsultationState): Consultation {
  const { ordinal, officeId, outsideName, askedByOfficeId, askedAt, dueAt, answeredAt, closedAt } = consultation;
  return {
    dossierId,
    ordinal,
    officeId,
    outsideName,
    askedByOfficeId,
    askedAt,
    dueAt,
    state: standingOfConsultation(consultation),
    settledAt: answeredAt ?? closedAt,
  };
}
