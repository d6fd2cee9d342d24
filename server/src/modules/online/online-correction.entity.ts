import { Entity } from 'typeorm';
import { IdColumn } from '../../database/columns';
import { ConfirmationColumns } from './confirmation-columns';

/** How the phone or the mailbox was confirmed that a citizen put into a submission which was given back. */
@Entity('online_correction')
export class OnlineCorrection extends ConfirmationColumns {
  /** Of the submission. */
  @IdColumn()
  id: string;
}
