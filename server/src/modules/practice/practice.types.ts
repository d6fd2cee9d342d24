import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateTime } from '../../graphql/scalars';
import { GuideStep } from './guide';

registerEnumType(GuideStep, { name: 'PracticeStep' });

@ObjectType({ description: 'A colleague and the guided first dossier.' })
export class PractisedPersonView {
  @Field(() => ID)
  staffId: string;
  @Field(() => String)
  fullName: string;
  @Field(() => DateTime, { nullable: true, description: 'When it was last done to the end.' })
  finishedAt: number | null;
  @Field(() => Int)
  times: number;
}

@ObjectType({ description: 'The practice beside the real installation.' })
export class PracticeInfo {
  @Field(() => Boolean, { description: 'Whether this is the practice itself.' })
  inside: boolean;
  @Field(() => String, { description: 'Where the real thing is.' })
  realUrl: string;
  @Field(() => DateTime, { nullable: true, description: 'When I last did the guided dossier to the end.' })
  finishedAt: number | null;
  @Field(() => [PractisedPersonView], { nullable: true, description: 'Those of my office, for who is at its head.' })
  colleagues: PractisedPersonView[] | null;
  @Field(() => Int, { nullable: true, description: 'Dossiers that people received to practise, for who may reset it.' })
  practisedDossiers: number | null;
}

@ObjectType({ description: 'How far I am with the guided first dossier.' })
export class PracticeGuideView {
  @Field(() => DateTime)
  begunAt: number;
  @Field(() => Boolean, { description: 'Put away for now.' })
  isLeft: boolean;
  @Field(() => DateTime, { nullable: true })
  finishedAt: number | null;
  @Field(() => String, { nullable: true, description: 'The dossier that the steps are about.' })
  code: string | null;
  @Field(() => [GuideStep], { description: 'What has really been done.' })
  done: GuideStep[];
}
