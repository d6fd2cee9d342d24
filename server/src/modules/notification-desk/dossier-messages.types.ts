import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { DateTime } from '../../graphql/scalars';
import { OutgoingNoticeView } from './notification-desk.types';

@ObjectType({ description: 'How the citizen of a dossier is told, and what he was told.' })
export class DossierMessages {
  @Field(() => Boolean, { description: 'Mails go.' })
  email: boolean;
  @Field(() => Boolean, { description: 'SMS go.' })
  sms: boolean;
  @Field(() => String, { nullable: true, description: 'Most of it as stars; null where there is none.' })
  maskedEmail: string | null;
  @Field(() => String, { nullable: true, description: 'Most of it as stars; null where there is no mobile number.' })
  maskedPhone: string | null;
  @Field(() => DateTime, {
    nullable: true,
    description: 'Null where nobody has chosen: mail where there is an address, else SMS.',
  })
  chosenAt: number | null;
  @Field(() => String, { nullable: true, description: 'Who wrote it down; null where the citizen chose himself.' })
  chosenBy: string | null;
  @Field(() => String, {
    nullable: true,
    description: '"21:00": from then on no SMS goes; null where SMS go at any hour.',
  })
  quietFrom: string | null;
  @Field(() => String, { nullable: true })
  quietTo: string | null;
  @Field(() => Int, { description: 'The most SMS that one phone gets in a day.' })
  smsPerDay: number;
  @Field(() => Boolean, { description: 'I may write down another choice.' })
  mayChoose: boolean;
  @Field(() => [OutgoingNoticeView], { description: 'The newest first.' })
  messages: OutgoingNoticeView[];
}

@InputType({ description: 'By which ways messages go.' })
export class DossierMessageChoice {
  @Field(() => Boolean)
  email: boolean;
  @Field(() => Boolean)
  sms: boolean;
}

@InputType()
export class ChooseDossierMessagesInput {
  @Field(() => String)
  code: string;
  @Field(() => DossierMessageChoice)
  wanted: DossierMessageChoice;
  @Field(() => DossierMessageChoice, { description: 'What was shown; another choice since then is a CONFLICT.' })
  seen: DossierMessageChoice;
}
