import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, LongTextColumn, TextColumn } from '../../database/columns';

/** A certificate with which an office signs. An office may have several: a new one before the old one expires. */
@Entity('office_certificate')
@Index('ux_office_certificate', ['officeId', 'fingerprint'], { unique: true })
export class OfficeCertificate {
  @IdColumn()
  id: string;

  @TextColumn('office_id', 16)
  officeId: string;

  /** Whom it names, and who issued it: common name and organisation, as `nameInWords` puts them. */
  @TextColumn('subject', 300)
  subject: string;

  @TextColumn('issuer', 300)
  issuer: string;

  /** Hex, as certificate authorities write it; at most 20 octets (RFC 5280, 4.1.2.2). */
  @TextColumn('serial', 64)
  serial: string;

  @InstantColumn('not_before')
  notBefore: number;

  @InstantColumn('not_after')
  notAfter: number;

  /** SHA-256 of the certificate, hex. */
  @TextColumn('fingerprint', 64)
  fingerprint: string;

  /** Key and certificates, sealed with the server's key; see `sealed-key.ts`. */
  @LongTextColumn('sealed')
  sealed: string;

  @InstantColumn('added_at')
  addedAt: number;

  /** The name of who added it. */
  @TextColumn('added_by', 120)
  addedBy: string;
}
