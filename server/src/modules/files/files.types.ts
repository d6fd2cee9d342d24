import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateTime } from '../../graphql/scalars';
import { FileSource } from '../dossier/history/file-source';
import { DocumentSignature, SignatureState } from '../signing/signature-terms';
import { FileType } from './file-terms';

@ObjectType('DossierFile', { description: 'A file of a dossier; its content is at /files/<id>.' })
export class ShownFile {
  @Field(() => ID)
  id: string;
  @Field(() => String)
  name: string;
  @Field(() => FileType)
  type: FileType;
  @Field(() => Int, { description: 'In bytes.' })
  size: number;
  @Field(() => Int, { nullable: true, description: 'Of a PDF.' })
  pages: number | null;
  @Field(() => Int, { nullable: true, description: 'The document of the dossier that it shows.' })
  documentOrdinal: number | null;
  @Field(() => String, { nullable: true, description: 'Of its kind in the province’s list of papers.' })
  kindCode: string | null;
  @Field(() => FileSource)
  source: FileSource;
  @Field(() => DateTime)
  attachedAt: number;
  @Field(() => String)
  attachedBy: string;
  @Field(() => SignatureState, { description: 'As it was found when the file was checked.' })
  signatureState: SignatureState;
  @Field(() => [DocumentSignature])
  signatures: DocumentSignature[];
}

@ObjectType({ description: 'A file of something that is no dossier.' })
export class SubjectFileView {
  @Field(() => ID)
  id: string;
  @Field(() => String)
  name: string;
  @Field(() => Int, { description: 'In bytes.' })
  size: number;
}

@ObjectType({ description: 'A file that a citizen handed in, or got as a result, with an earlier dossier.' })
export class ReusableFile {
  @Field(() => ShownFile)
  file: ShownFile;
  @Field(() => String)
  dossierCode: string;
  @Field(() => String)
  procedureName: string;
  @Field(() => String, { nullable: true, description: 'As the earlier dossier lists it.' })
  documentName: string | null;
  @Field(() => Boolean)
  isResult: boolean;
}
