import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateTime } from '../../graphql/scalars';
import { RunState } from '../jobs/job-run.entity';
import { HoldReason } from '../outbox/outbox-hold.entity';
import { SendFailure } from '../outbox/send-failure';
import { JobTrouble } from './checks/background-checks';
import { HealthState } from './health-terms';

registerEnumType(RunState, { name: 'JobRunState' });
registerEnumType(JobTrouble, { name: 'JobTrouble' });
registerEnumType(HoldReason, { name: 'OutboxHoldReason' });

@ObjectType({ description: 'One thing that is looked at, in the words of the language asked for.' })
export class HealthLineView {
  @Field(() => String)
  name: string;
  @Field(() => String)
  title: string;
  @Field(() => HealthState)
  state: HealthState;
  @Field(() => DateTime, { description: 'Since when it stands so, as far as was seen.' })
  since: number;
  @Field(() => String)
  figure: string;
  @Field(() => String, { nullable: true, description: 'What to do.' })
  advice: string | null;
  @Field(() => String, { nullable: true, description: 'A page that leads on.' })
  page: string | null;
  @Field(() => String, { nullable: true, description: 'What the people who run the servers type.' })
  command: string | null;
}

@ObjectType({ description: 'Something that is done by the clock.' })
export class JobView {
  @Field(() => String)
  name: string;
  @Field(() => String)
  title: string;
  @Field(() => String, { description: 'Cron of five fields in Vietnamese time.' })
  schedule: string;
  @Field(() => RunState, { nullable: true })
  state: RunState | null;
  @Field(() => JobTrouble, { nullable: true })
  trouble: JobTrouble | null;
  @Field(() => DateTime, { nullable: true })
  startedAt: number | null;
  @Field(() => DateTime, { nullable: true })
  finishedAt: number | null;
  @Field(() => Int, { nullable: true })
  tookMs: number | null;
  @Field(() => Int, { description: 'Of the runs of the last seven days.' })
  failures: number;
  @Field(() => String, { nullable: true })
  result: string | null;
  @Field(() => String, { nullable: true })
  lastError: string | null;
}

@ObjectType({ description: 'A message that could not be delivered. What it carries is not shown.' })
export class DeadMessage {
  @Field(() => Int)
  id: number;
  @Field(() => String)
  topic: string;
  @Field(() => DateTime)
  createdAt: number;
  @Field(() => DateTime, { nullable: true })
  finishedAt: number | null;
  @Field(() => Int)
  attempts: number;
  @Field(() => String, { nullable: true })
  lastError: string | null;
  @Field(() => SendFailure, { nullable: true })
  failure: SendFailure | null;
}

@ObjectType({ description: 'Messages of one topic that were tried in vain.' })
export class TroubledTopicView {
  @Field(() => String)
  topic: string;
  @Field(() => Int, { description: 'Given up, until a person sends them again.' })
  dead: number;
  @Field(() => Int, { description: 'Tried again by themselves.' })
  failing: number;
  @Field(() => DateTime, { description: 'When the oldest of them was written.' })
  since: number;
  @Field(() => String)
  lastError: string;
  @Field(() => SendFailure, { nullable: true })
  failure: SendFailure | null;
}

@ObjectType({ description: 'Nothing goes out of the installation.' })
export class OutboxHoldView {
  @Field(() => DateTime)
  since: number;
  @Field(() => HoldReason)
  reason: HoldReason;
}

@ObjectType()
export class ServerProcessView {
  @Field(() => String)
  id: string;
  @Field(() => String)
  host: string;
  @Field(() => Int)
  pid: number;
  @Field(() => DateTime)
  startedAt: number;
  @Field(() => Int, { nullable: true })
  clockAheadMs: number | null;
  @Field(() => Boolean, { description: 'Delivers and runs jobs.' })
  dispatches: boolean;
}

@ObjectType()
export class SlowStatementView {
  @Field(() => String)
  id: string;
  @Field(() => String, { description: 'Without any value.' })
  statement: string;
  @Field(() => Int)
  count: number;
  @Field(() => Int)
  p95Ms: number;
  @Field(() => Int)
  worstMs: number;
  @Field(() => DateTime)
  firstAt: number;
  @Field(() => DateTime)
  lastAt: number;
}

@ObjectType()
export class CopyView {
  @Field(() => String)
  digest: string;
  @Field(() => String)
  name: string;
  @Field(() => DateTime)
  takenAt: number;
  @Field(() => Int)
  seconds: number;
  @Field(() => Number)
  bytes: number;
  @Field(() => Int)
  dossiers: number;
  @Field(() => Int)
  files: number;
}

@ObjectType({ description: 'Something stored that is not what the events say.' })
export class DriftView {
  @Field(() => String, { description: 'Table or kind of check.' })
  where: string;
  @Field(() => String)
  which: string;
  @Field(() => String)
  column: string;
  @Field(() => String)
  stored: string;
  @Field(() => String)
  expected: string;
}

@ObjectType({ description: 'A part of the figures in which something differed when it was last proven.' })
export class DriftingPart {
  @Field(() => String, { nullable: true, description: 'The office; null for the proof of everything at once.' })
  office: string | null;
  @Field(() => DateTime)
  provenAt: number;
  @Field(() => Int)
  count: number;
  @Field(() => [DriftView], { description: 'The first of them.' })
  differences: DriftView[];
}

@ObjectType({ description: 'How the installation fares.' })
export class SystemHealth {
  @Field(() => HealthState, { description: 'The worst of the lines.' })
  state: HealthState;
  @Field(() => DateTime)
  at: number;
  @Field(() => [HealthLineView])
  lines: HealthLineView[];
  @Field(() => [JobView])
  jobs: JobView[];
  @Field(() => [DeadMessage], { description: 'The newest fifty.' })
  deadMessages: DeadMessage[];
  @Field(() => [TroubledTopicView], { description: 'The oldest trouble first.' })
  troubledTopics: TroubledTopicView[];
  @Field(() => OutboxHoldView, { nullable: true, description: 'Null where messages go out.' })
  hold: OutboxHoldView | null;
  @Field(() => [ServerProcessView])
  processes: ServerProcessView[];
  @Field(() => [SlowStatementView], { description: 'The fifty that cost the most.' })
  slowStatements: SlowStatementView[];
  @Field(() => [CopyView], { description: 'The newest ten.' })
  copies: CopyView[];
  @Field(() => [DriftingPart])
  drifting: DriftingPart[];
}
