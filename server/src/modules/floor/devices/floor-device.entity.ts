import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, TextColumn } from '../../../database/columns';
import type { DeviceKind, KioskPrinter } from '../floor-terms';

/** A machine of a centre that works without a person's account. */
@Entity('floor_device')
@Index('ix_floor_device_office', ['officeId'])
@Index('ux_floor_device_pairing', ['pairingHash'], { unique: true })
@Index('ux_floor_device_token', ['tokenHash'], { unique: true })
export class FloorDevice {
  @IdColumn()
  id: string;

  @TextColumn('office_id', 16)
  officeId: string;

  @TextColumn('kind', 16)
  kind: DeviceKind;

  @TextColumn('name', 80)
  name: string;

  /** Of a counter's screen. */
  @TextColumn('counter_id', 16, { nullable: true })
  counterId: string | null;

  /** Of a kiosk. */
  @TextColumn('printer', 24, { nullable: true })
  printer: KioskPrinter | null;

  @TextColumn('pairing_hash', 64, { nullable: true })
  pairingHash: string | null;

  @InstantColumn('pairing_until', { nullable: true })
  pairingUntil: number | null;

  @TextColumn('token_hash', 64, { nullable: true })
  tokenHash: string | null;

  @InstantColumn('paired_at', { nullable: true })
  pairedAt: number | null;

  @InstantColumn('seen_at', { nullable: true })
  seenAt: number | null;

  @InstantColumn('revoked_at', { nullable: true })
  revokedAt: number | null;

  @InstantColumn('made_at')
  madeAt: number;

  @TextColumn('made_by', 120)
  madeBy: string;
}
