import { registerEnumType } from 'type-graphql';

/** The services that the system calls by itself. */
export enum OutsideName {
  /** Takes citizens' money on line. */
  PAYMENT = 'PAYMENT',
  /** The national portal of public services. */
  PORTAL = 'PORTAL',
}

registerEnumType(OutsideName, { name: 'OutsideServiceName' });
