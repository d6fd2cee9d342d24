import { Entity } from 'typeorm';
import { IntColumn, KeyText } from './columns';

/** Counts the changes of a body of reference data, so that every process notices that its copy is old. */
@Entity('reference_stamp')
export class ReferenceStamp {
  @KeyText('name', 20)
  name: string;

  @IntColumn('version')
  version: number;
}
