import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateTime } from '../../graphql/scalars';
import { SubjectFileView } from '../files/files.types';
import { Role } from '../identity/permissions';
import { Office } from '../organisation/office.entity';
import { AdminGrantKind, AdminGrantState } from './admin-grant/admin-grant.entity';
import { TransferState } from './staffing-terms';

@ObjectType({ description: 'What somebody holds in one office.' })
export class HeldWorkView {
  @Field(() => Office)
  office: Office;
  @Field(() => Int)
  held: number;
  @Field(() => Int, { description: 'Due within two working days.' })
  dueSoon: number;
  @Field(() => Int)
  overdue: number;
  @Field(() => Int, { description: 'The citizen is waited for.' })
  paused: number;
}

@ObjectType({ description: 'How far what somebody held has gone over.' })
export class HandOverProgressView {
  @Field(() => ID, { description: 'The paper is /forms/work-handover/<id>.pdf.' })
  id: string;
  @Field(() => Int)
  moved: number;
  @Field(() => Boolean)
  isFinished: boolean;
}

@ObjectType({ description: 'A decision by which somebody leaves an office and joins another on a day.' })
export class Transfer {
  @Field(() => ID)
  id: string;
  @Field(() => ID)
  staffId: string;
  @Field(() => String)
  username: string;
  @Field(() => String)
  fullName: string;
  @Field(() => Office)
  fromOffice: Office;
  @Field(() => Office)
  toOffice: Office;
  @Field(() => [Role])
  roles: Role[];
  @Field(() => String, { description: 'yyyy-MM-dd' })
  effectiveOn: string;
  @Field(() => String)
  decision: string;
  @Field(() => String, { nullable: true, description: 'Who takes over; null for the queue of the office.' })
  handToName: string | null;
  @Field(() => TransferState)
  state: TransferState;
  @Field(() => String, { nullable: true, description: 'Why it could not be carried out on its day.' })
  problem: string | null;
  @Field(() => DateTime)
  preparedAt: number;
  @Field(() => String)
  preparedBy: string;
  @Field(() => String, { nullable: true })
  scheduledBy: string | null;
  @Field(() => DateTime, { nullable: true, description: 'When it came into force or was given up.' })
  endedAt: number | null;
  @Field(() => String, { nullable: true })
  endedBy: string | null;
  @Field(() => HandOverProgressView, { nullable: true })
  handOver: HandOverProgressView | null;
  @Field(() => [SubjectFileView], { description: 'The scanned decision; each is at /files/staff-decision/<id>.' })
  files: SubjectFileView[];
}

@ObjectType({ description: 'An agency sends somebody to work at a centre for a time.' })
export class SecondmentView {
  @Field(() => ID)
  id: string;
  @Field(() => ID)
  staffId: string;
  @Field(() => String)
  username: string;
  @Field(() => String)
  fullName: string;
  @Field(() => Office, { description: 'The agency that sends.' })
  fromOffice: Office;
  @Field(() => Office)
  centre: Office;
  @Field(() => [Role])
  roles: Role[];
  @Field(() => String, { description: 'The first day, yyyy-MM-dd.' })
  fromDay: string;
  @Field(() => String, { description: 'The last day.' })
  toDay: string;
  @Field(() => String)
  decision: string;
  @Field(() => String, { nullable: true, description: 'Who takes over at the end; null for the queue of the centre.' })
  handToName: string | null;
  @Field(() => Int, { nullable: true, description: 'With today; 0 where it is over, null where it has not begun.' })
  daysLeft: number | null;
  @Field(() => DateTime, { nullable: true })
  endedAt: number | null;
  @Field(() => String, { nullable: true, description: 'Null where its days had run out.' })
  endedBy: string | null;
  @Field(() => HandOverProgressView, { nullable: true })
  handOver: HandOverProgressView | null;
  @Field(() => [SubjectFileView], { description: 'The scanned decision; each is at /files/staff-decision/<id>.' })
  files: SubjectFileView[];
}

@ObjectType('AdminGrant', {
  description: 'By which somebody comes to administer: one administrator asks, another one gives it.',
})
export class AdminGrantView {
  @Field(() => ID)
  id: string;
  @Field(() => String)
  username: string;
  @Field(() => String)
  fullName: string;
  @Field(() => Office)
  office: Office;
  @Field(() => AdminGrantKind)
  kind: AdminGrantKind;
  @Field(() => String)
  reason: string;
  @Field(() => AdminGrantState)
  state: AdminGrantState;
  @Field(() => DateTime)
  askedAt: number;
  @Field(() => String)
  askedBy: string;
  @Field(() => String, { nullable: true })
  settledBy: string | null;
  @Field(() => Boolean, { description: 'Whether I may give it.' })
  mayConfirm: boolean;
}
