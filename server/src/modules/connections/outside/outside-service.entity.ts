import { Entity } from 'typeorm';
import { InstantColumn, IntColumn, KeyText, TextColumn } from '../../../database/columns';
import type { OutsideName } from './outside-terms';

/** A service outside the house that the system itself calls: where it is, who we are there, and whether it is called. */
@Entity('outside_service')
export class OutsideService {
  @KeyText('name', 16)
  name: OutsideName;

  @TextColumn('address', 300)
  address: string;

  /** By which it knows us: a merchant, an agency. */
  @TextColumn('identity', 60)
  identity: string;

  /** Sealed; nobody is shown it again. */
  @TextColumn('secret', 400)
  secret: string;

  /** 1 while it is called. */
  @IntColumn('is_on')
  isOn: number;

  /** Somebody wants it turned on; another person lets it. */
  @InstantColumn('asked_at', { nullable: true })
  askedAt: number | null;

  @TextColumn('asked_by_id', 16, { nullable: true })
  askedById: string | null;

  @TextColumn('asked_by', 120, { nullable: true })
  askedBy: string | null;

  @IntColumn('version')
  version: number;

  @InstantColumn('changed_at')
  changedAt: number;

  @TextColumn('changed_by', 120)
  changedBy: string;
}
