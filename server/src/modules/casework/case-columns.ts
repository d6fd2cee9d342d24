import { IdColumn, InstantColumn, IntColumn, LongTextColumn, TextColumn } from '../../database/columns';
import type { CaseState } from './case-terms';

/** What every case has: who opened it, who has it, by when an answer is owed, and the answer. */
export abstract class CaseColumns {
  @IdColumn()
  id: string;

  /** "VM-2026-0007": by series and year, without gaps. */
  @TextColumn('number', 20)
  number: string;

  @TextColumn('title', 200)
  title: string;

  @LongTextColumn('content')
  content: string;

  /** Title and content as `searchKey` makes them. */
  @LongTextColumn('search_key')
  searchKey: string;

  @TextColumn('dossier_code', 40, { nullable: true })
  dossierCode: string | null;

  @InstantColumn('opened_at')
  openedAt: number;

  @TextColumn('opened_by_id', 16)
  openedById: string;

  @TextColumn('opened_by', 120)
  openedBy: string;

  @TextColumn('opened_in_office_id', 16)
  openedInOfficeId: string;

  /** The office that has it; empty where it lies with the administrators. */
  @TextColumn('handler_office_id', 16)
  handlerOfficeId: string;

  @TextColumn('taken_by_id', 16, { nullable: true })
  takenById: string | null;

  @TextColumn('taken_by', 120, { nullable: true })
  takenBy: string | null;

  @TextColumn('state', 12)
  state: CaseState;

  @InstantColumn('due_at')
  dueAt: number;

  /** Working days of the deadline that runs, from the event that began it; null where nobody wrote them down. */
  @IntColumn('due_days', { nullable: true })
  dueDays: number | null;

  /** Since when it waits for whoever opened it. */
  @InstantColumn('paused_at', { nullable: true })
  pausedAt: number | null;

  /** Working minutes that it has waited so, in all. */
  @IntColumn('paused_minutes')
  pausedMinutes: number;

  @LongTextColumn('answer', { nullable: true })
  answer: string | null;

  @InstantColumn('answered_at', { nullable: true })
  answeredAt: number | null;

  @TextColumn('answered_by', 120, { nullable: true })
  answeredBy: string | null;

  /** Working minutes from the first word to the answer, without those of waiting. */
  @IntColumn('answer_minutes', { nullable: true })
  answerMinutes: number | null;

  @InstantColumn('closed_at', { nullable: true })
  closedAt: number | null;

  /** The number of its events. */
  @IntColumn('version')
  version: number;

  @TextColumn('idempotency_key', 100)
  idempotencyKey: string;
}
