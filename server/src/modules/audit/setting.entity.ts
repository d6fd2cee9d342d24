import { Entity } from 'typeorm';
import { KeyText, TextColumn } from '../../database/columns';

/** A setting that an administrator may change; one that is not there has its default. */
@Entity('setting')
export class Setting {
  @KeyText('name', 60)
  name: string;

  @TextColumn('value', 200)
  value: string;
}
