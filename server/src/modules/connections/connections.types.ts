import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DateTime } from '../../graphql/scalars';
import { PageInfo } from '../dossier/dossier.types';
import { DossierStatus } from '../dossier/dossier-terms';
import { SubmissionStatus } from '../dossier/submission/submission-terms';
import { MessageState } from '../outbox/outbox-message.entity';
import { SendFailure } from '../outbox/send-failure';
import { PartnerKind, PartnerStatus } from './connection-terms';

@ObjectType({ description: 'A key of a system; the key itself is shown once.' })
export class PartnerKeyView {
  @Field(() => ID)
  id: string;
  @Field(() => String, { description: 'How the key begins.' })
  prefix: string;
  @Field(() => DateTime)
  createdAt: number;
  @Field(() => String)
  createdBy: string;
  @Field(() => Boolean, { description: 'Waits for a second person, and opens nothing until then.' })
  isWaiting: boolean;
  @Field(() => Boolean, { description: 'I am that second person.' })
  mayConfirm: boolean;
  @Field(() => DateTime)
  expiresAt: number;
  @Field(() => DateTime, { nullable: true })
  revokedAt: number | null;
  @Field(() => DateTime, { nullable: true, description: 'To within a minute.' })
  lastUsedAt: number | null;
  @Field(() => String, { nullable: true })
  lastAddress: string | null;
}

@ObjectType({ description: 'Where a system is told of changes.' })
export class PartnerHookView {
  @Field(() => ID)
  id: string;
  @Field(() => String)
  url: string;
  @Field(() => [String])
  events: string[];
  @Field(() => Boolean)
  isOn: boolean;
  @Field(() => Boolean, { description: 'Waits for a second person, and is told nothing until then.' })
  isWaiting: boolean;
  @Field(() => Boolean, { description: 'I am that second person.' })
  mayConfirm: boolean;
  @Field(() => Int)
  version: number;
}

@ObjectType()
export class PartnerDayView {
  @Field(() => String)
  day: string;
  @Field(() => Int)
  calls: number;
  @Field(() => Int)
  intakes: number;
}

@ObjectType({ description: 'A system or an outside body that asks with a key.' })
export class PartnerView {
  @Field(() => ID)
  id: string;
  @Field(() => String)
  code: string;
  @Field(() => String)
  name: string;
  @Field(() => PartnerKind)
  kind: PartnerKind;
  @Field(() => PartnerStatus)
  status: PartnerStatus;
  @Field(() => String)
  contact: string;
  @Field(() => [String])
  scopes: string[];
  @Field(() => Int)
  callsPerMinute: number;
  @Field(() => Int)
  intakesPerDay: number;
  @Field(() => String, { nullable: true })
  areaCode: string | null;
  @Field(() => Int)
  version: number;
}

@ObjectType({ description: 'One of the last deliveries of a hook.' })
export class HookDelivery {
  @Field(() => Int)
  id: number;
  @Field(() => String)
  event: string;
  @Field(() => MessageState)
  state: MessageState;
  @Field(() => Int)
  attempts: number;
  @Field(() => String, { nullable: true })
  lastError: string | null;
  @Field(() => SendFailure, { nullable: true })
  failure: SendFailure | null;
  @Field(() => DateTime)
  createdAt: number;
  @Field(() => DateTime, { nullable: true })
  finishedAt: number | null;
}

@ObjectType()
export class MadePartnerKey {
  @Field(() => ID)
  id: string;
  @Field(() => String, { description: 'Shown once; it is not kept.' })
  key: string;
}

@ObjectType()
export class MadePartnerHook {
  @Field(() => ID)
  id: string;
  @Field(() => String, { description: 'With which deliveries are signed; shown once.' })
  signingSecret: string;
}

@ObjectType({ description: 'What happened to a dossier, without anything of a person.' })
export class PartnerChangeView {
  @Field(() => String, { description: 'dossier.received, dossier.status or dossier.due' })
  event: string;
  @Field(() => DateTime)
  at: number;
  @Field(() => String)
  code: string;
  @Field(() => Int, { description: '1 to 10, as the national portal numbers them.' })
  statusCode: number;
  @Field(() => DateTime, { nullable: true })
  dueAt: number | null;
  @Field(() => String)
  officeCode: string;
}

@ObjectType()
export class PartnerChanges {
  @Field(() => [PartnerChangeView], { description: 'The oldest first.' })
  nodes: PartnerChangeView[];
  @Field(() => String, { nullable: true, description: 'To go on from, also where nothing is new.' })
  cursor: string | null;
  @Field(() => Boolean)
  hasMore: boolean;
}

@ObjectType({ description: 'What a body has handed in, as the administrator sees it; nothing of a person.' })
export class PartnerSubmissionRow {
  @Field(() => ID)
  id: string;
  @Field(() => DateTime)
  at: number;
  @Field(() => String)
  procedureName: string;
  @Field(() => String)
  officeName: string;
  @Field(() => SubmissionStatus)
  status: SubmissionStatus;
  @Field(() => String, { nullable: true, description: 'Of the dossier that it became.' })
  dossierCode: string | null;
}

@ObjectType()
export class PartnerSubmissionConnection {
  @Field(() => Int)
  totalCount: number;
  @Field(() => PageInfo)
  pageInfo: PageInfo;
  @Field(() => [PartnerSubmissionRow])
  nodes: PartnerSubmissionRow[];
}

@ObjectType({ description: 'Where a dossier stands, without anything of a person.' })
export class PartnerDossier {
  @Field(() => String)
  code: string;
  @Field(() => DossierStatus)
  status: DossierStatus;
  @Field(() => Int, { description: '1 to 10, as the national portal numbers them.' })
  statusCode: number;
  @Field(() => String)
  statusText: string;
  @Field(() => DateTime)
  receivedAt: number;
  @Field(() => DateTime, { nullable: true })
  dueAt: number | null;
  @Field(() => String)
  officeCode: string;
  @Field(() => String)
  officeName: string;
}

@ObjectType({ description: 'What an outside body handed in for a citizen.' })
export class PartnerSubmission {
  @Field(() => String)
  reference: string;
  @Field(() => SubmissionStatus)
  status: SubmissionStatus;
  @Field(() => DateTime)
  submittedAt: number;
  @Field(() => String)
  officeName: string;
  @Field(() => String)
  procedureCode: string;
  @Field(() => String, { nullable: true, description: 'Why it was returned or declined.' })
  reason: string | null;
  @Field(() => String, { nullable: true, description: 'Of the dossier that it became.' })
  dossierCode: string | null;
  @Field(() => DateTime, { nullable: true })
  dossierDueAt: number | null;
}

@InputType()
export class PartnerFields {
  @Field(() => String)
  name: string;
  @Field(() => String)
  contact: string;
  @Field(() => [String], { description: 'dossier:read, submission:write' })
  scopes: string[];
  @Field(() => Int)
  callsPerMinute: number;
  @Field(() => Int)
  intakesPerDay: number;
  @Field(() => String, { nullable: true })
  areaCode?: string | null;
}

@InputType()
export class NewPartnerInput extends PartnerFields {
  @Field(() => String)
  code: string;
  @Field(() => PartnerKind)
  kind: PartnerKind;
}

@InputType()
export class PartnerChangeInput extends PartnerFields {
  @Field(() => ID)
  id: string;
  @Field(() => Int)
  expectedVersion: number;
}

@InputType()
export class PartnerHookInput {
  @Field(() => ID)
  partnerId: string;
  @Field(() => String)
  url: string;
  @Field(() => [String], { description: 'dossier.received, dossier.status, dossier.due' })
  events: string[];
}
