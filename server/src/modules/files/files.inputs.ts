import { Field, ID, InputType, Int } from 'type-graphql';

@InputType()
export class AttachFileInput {
  @Field(() => ID)
  id: string;
  @Field(() => Int)
  expectedVersion: number;
  @Field(() => ID)
  uploadId: string;
  @Field(() => Int, { nullable: true })
  documentOrdinal?: number | null;
}

@InputType()
export class ReuseFileInput {
  @Field(() => ID)
  id: string;
  @Field(() => Int)
  expectedVersion: number;
  @Field(() => ID)
  fileId: string;
  @Field(() => Int, { nullable: true })
  documentOrdinal?: number | null;
}

@InputType()
export class RemoveFileInput {
  @Field(() => ID)
  id: string;
  @Field(() => Int)
  expectedVersion: number;
  @Field(() => ID)
  fileId: string;
  @Field(() => String)
  reason: string;
}
