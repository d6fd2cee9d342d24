import { registerEnumType } from 'type-graphql';

/** What may be handed in, as its content says. */
export enum FileType {
  PDF = 'PDF',
  JPEG = 'JPEG',
  PNG = 'PNG',
  DOCX = 'DOCX',
}

export const MEDIA_TYPE: Record<FileType, string> = {
  PDF: 'application/pdf',
  JPEG: 'image/jpeg',
  PNG: 'image/png',
  DOCX: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

export const EXTENSION: Record<FileType, string> = { PDF: 'pdf', JPEG: 'jpg', PNG: 'png', DOCX: 'docx' };

registerEnumType(FileType, { name: 'FileType' });
