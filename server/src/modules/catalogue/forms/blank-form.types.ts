import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';

@ObjectType('BlankFormFile', {
  description: 'A file of a blank form; once it is published anybody reads it at /blank-forms/<sha256>.pdf (or .docx).',
})
export class BlankFormFileView {
  @Field(() => ID)
  id: string;
  @Field(() => String, { description: 'Of its content; part of its address.' })
  sha256: string;
  @Field(() => Int, { description: 'In bytes.' })
  size: number;
  @Field(() => Int, { nullable: true, description: 'Of a PDF.' })
  pages: number | null;
}

@ObjectType('BlankForm', { description: 'The blank form of a document that must be handed in.' })
export class BlankFormView {
  @Field(() => String, { nullable: true, description: '"Mẫu số 01"' })
  number: string | null;
  @Field(() => String)
  name: string;
  @Field(() => BlankFormFileView, { nullable: true, description: 'PDF, to be printed.' })
  printFile: BlankFormFileView | null;
  @Field(() => BlankFormFileView, { nullable: true, description: 'DOCX, to be filled in on a computer.' })
  fillFile: BlankFormFileView | null;
}

@InputType()
class BlankFormFileInput {
  @Field(() => ID, { description: 'As `keepBlankFormFile` gave it, or an edition has it.' })
  id: string;
}

@InputType()
export class BlankFormInput {
  @Field(() => String, { nullable: true })
  number?: string | null;
  @Field(() => String)
  name: string;
  @Field(() => BlankFormFileInput, { nullable: true })
  printFile?: BlankFormFileInput | null;
  @Field(() => BlankFormFileInput, { nullable: true })
  fillFile?: BlankFormFileInput | null;
}
