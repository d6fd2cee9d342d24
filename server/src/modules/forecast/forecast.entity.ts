import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, IntColumn, KeyText, LongTextColumn, TextColumn } from '../../database/columns';

/** What steps of months that are over tell of the time that steps take, and how well it foretold months it did not know. */
@Entity('forecast_model')
@Index('ux_forecast_model_until', ['untilDay'], { unique: true })
export class ForecastModel {
  @IdColumn()
  id: string;

  /** Stays that ended from this day on … */
  @TextColumn('from_day', 10)
  fromDay: string;

  /** … and before this one: the first day of which the model knows nothing. */
  @TextColumn('until_day', 10)
  untilDay: string;

  @InstantColumn('trained_at')
  trainedAt: number;

  /** Stays that it was made of. */
  @IntColumn('legs')
  legs: number;

  /** It was made of every so many-th dossier. */
  @IntColumn('every')
  every: number;

  /** `Weights` as JSON. */
  @TextColumn('weights', 400)
  weights: string;

  /** `JudgedMonth[]` as JSON. */
  @LongTextColumn('judged')
  judged: string;

  /** When the last run over the open dossiers had begun that came to its end; null before the first. */
  @InstantColumn('scored_at', { nullable: true })
  scoredAt: number | null;

  @IntColumn('scored', { nullable: true })
  scored: number | null;
}

/** How long one kind of step took, in a model. */
@Entity('forecast_step')
export class ForecastStep {
  @KeyText('model_id', 16)
  modelId: string;

  @KeyText('step', 64)
  step: string;

  @IntColumn('legs')
  legs: number;

  /** `Spread` as JSON: working minutes for each minute allotted. */
  @LongTextColumn('spread')
  spread: string;
}

/** How often dossiers were late in the months of a model. */
@Entity('forecast_rate')
export class ForecastRate {
  @KeyText('model_id', 16)
  modelId: string;

  /** Procedure, or procedure and office; empty for all. */
  @KeyText('place', 40)
  place: string;

  @IntColumn('settled')
  settled: number;

  @IntColumn('late')
  late: number;
}

/** What an office finishes on its busy days, as the months of a model have it. */
@Entity('forecast_office')
export class ForecastOffice {
  @KeyText('model_id', 16)
  modelId: string;

  @KeyText('office_id', 16)
  officeId: string;

  /** So many stays ended on it, or more, on one in ten of its days. */
  @IntColumn('busy_day')
  busyDay: number;
}

/** The chance that an open dossier will be late, as it was when it was reckoned. */
@Entity('forecast_score')
@Index('ix_forecast_score_chance', ['chance', 'dossierId', 'procedureId'])
@Index('ix_forecast_score_office', ['receivingOfficeId', 'chance', 'dossierId', 'procedureId'])
@Index('ix_forecast_score_procedure', ['procedureId', 'chance', 'dossierId', 'receivingOfficeId'])
@Index('ix_forecast_score_at', ['scoredAt'])
export class ForecastScore {
  @KeyText('dossier_id', 16)
  dossierId: string;

  @TextColumn('receiving_office_id', 16)
  receivingOfficeId: string;

  @TextColumn('procedure_id', 16)
  procedureId: string;

  /** Of ten thousand. */
  @IntColumn('chance')
  chance: number;

  /** Working minutes from then until the due moment. */
  @IntColumn('left_minutes')
  leftMinutes: number;

  @InstantColumn('scored_at')
  scoredAt: number;
}
