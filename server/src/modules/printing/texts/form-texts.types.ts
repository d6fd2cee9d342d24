import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { DateTime } from '../../../graphql/scalars';
import { EntryState } from '../../reference-lists/reference-terms';
import { PrintedForm } from './form-terms';

@ObjectType({ description: 'A wording that was given to a text of a form.' })
export class FormTextChange {
  @Field(() => Int)
  edition: number;
  @Field(() => String, { nullable: true, description: 'Null where the wording as shipped was wanted again.' })
  text: string | null;
  @Field(() => DateTime)
  validFrom: number;
  @Field(() => EntryState)
  state: EntryState;
  @Field(() => DateTime)
  changedAt: number;
  @Field(() => String)
  changedBy: string;
  @Field(() => String, { nullable: true })
  confirmedBy: string | null;
  @Field(() => String, { nullable: true })
  withdrawnBy: string | null;
  @Field(() => Boolean, { description: 'Who asks wrote it, and does not confirm it.' })
  isOwn: boolean;
}

@ObjectType({ description: 'One text of a form.' })
export class FormTextView {
  @Field(() => String)
  key: string;
  @Field(() => String, { description: 'Where on the form it stands.' })
  label: string;
  @Field(() => String, { description: 'As papers have it that are issued now.' })
  text: string;
  @Field(() => String, { description: 'As shipped.' })
  shipped: string;
  @Field(() => [String], { description: 'What may stand in braces in it, and is filled in from the dossier.' })
  words: string[];
  @Field(() => String, { description: 'Of its entry in the list FORM_TEXT, by which it is confirmed or taken back.' })
  code: string;
  @Field(() => Int, { description: 'Of the newest wording, for saveFormText; 0 where it was never changed.' })
  revision: number;
  @Field(() => [FormTextChange], { description: 'Newest first.' })
  history: FormTextChange[];
}

@ObjectType({ description: 'A printed form and its texts.' })
export class FormTextsView {
  @Field(() => PrintedForm)
  form: PrintedForm;
  @Field(() => String)
  name: string;
  @Field(() => String, {
    description: 'Shows the form for a made-up dossier; `?key=…&text=…` with a text that is not saved yet.',
  })
  previewAddress: string;
  @Field(() => [FormTextView])
  texts: FormTextView[];
}

@InputType()
export class SaveFormTextInput {
  @Field(() => PrintedForm)
  form: PrintedForm;
  @Field(() => String)
  key: string;
  @Field(() => String, { nullable: true, description: 'Null for the wording as shipped.' })
  text: string | null;
  @Field(() => DateTime, { nullable: true, description: 'Papers issued from then on have it; left out: at once.' })
  validFrom: number | null;
  @Field(() => Int, { description: 'The one that was seen; another one since then is a CONFLICT.' })
  revision: number;
}
