import { Field, ID, ObjectType } from 'type-graphql';
import { DateTime } from '../../graphql/scalars';
import { StaffNoticeKind, StaffNoticeSubject } from './staff-notice-terms';

@ObjectType()
class StaffNoticeParam {
  @Field(() => String)
  name: string;
  @Field(() => String)
  text: string;
}

@ObjectType('StaffNotice', { description: 'Something that I have to be told, about anything but a dossier.' })
export class StaffNoticeView {
  @Field(() => ID)
  id: string;
  @Field(() => StaffNoticeKind)
  what: StaffNoticeKind;
  @Field(() => StaffNoticeSubject)
  subject: StaffNoticeSubject;
  @Field(() => ID, { description: "What the subject's page is found by." })
  subjectId: string;
  @Field(() => [StaffNoticeParam], { description: 'Texts that its sentence names.' })
  params: StaffNoticeParam[];
  @Field(() => DateTime)
  at: number;
  @Field(() => DateTime, { nullable: true, description: 'The moment that it speaks of: a deadline.' })
  moment: number | null;
  @Field(() => DateTime, { nullable: true })
  seenAt: number | null;
}
