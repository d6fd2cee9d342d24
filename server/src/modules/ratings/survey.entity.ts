import { Entity } from 'typeorm';
import { IdColumn, InstantColumn, IntColumn, KeyText, LongTextColumn, TextColumn } from '../../database/columns';

/** A time in which all who are seconded to centres are asked. */
@Entity('survey_round')
export class SurveyRound {
  @IdColumn()
  id: string;

  @TextColumn('title', 200)
  title: string;

  /** The first and the last day, both counted. */
  @TextColumn('from_day', 10)
  fromDay: string;

  @TextColumn('to_day', 10)
  toDay: string;

  /** JSON: the questions, as they are asked. */
  @LongTextColumn('questions_text')
  questionsText: string;

  @TextColumn('created_by', 120)
  createdBy: string;

  @InstantColumn('created_at')
  createdAt: number;
}

/** Who is asked, and whether he has answered; not when. */
@Entity('survey_invitation', { withoutRowid: true })
export class SurveyInvitation {
  @KeyText('round_id', 16)
  roundId: string;

  @KeyText('staff_id', 16)
  staffId: string;

  @TextColumn('centre_id', 16)
  centreId: string;

  @IntColumn('answered')
  answered: number;
}

/** What somebody answered: no key leads to him, there is no time, and rows lie in the order of random keys. */
@Entity('survey_answer', { withoutRowid: true })
export class SurveyAnswer {
  @KeyText('round_id', 16)
  roundId: string;

  @KeyText('id', 20)
  id: string;

  @TextColumn('centre_id', 16)
  centreId: string;

  /** JSON of the answers by the code of the question. */
  @LongTextColumn('answers_text')
  answersText: string;
}
