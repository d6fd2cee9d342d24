import { Entity } from 'typeorm';
import { IntColumn, KeyInt, KeyText, TextColumn } from '../../../database/columns';
import type { BlankForm } from './blank-form';

/** The blank form of a document of an edition. Written with the edition and never changed. */
@Entity('blank_form')
export class BlankFormRow {
  @KeyText('version_id', 16)
  versionId: string;

  /** Of the document. */
  @KeyInt('ordinal')
  ordinal: number;

  @TextColumn('number', 40, { nullable: true })
  number: string | null;

  @TextColumn('name', 300)
  name: string;

  /** Of its PDF, in the room of files. */
  @TextColumn('print_id', 16, { nullable: true })
  printId: string | null;

  @TextColumn('print_hash', 64, { nullable: true })
  printHash: string | null;

  @IntColumn('print_size', { nullable: true })
  printSize: number | null;

  @IntColumn('print_pages', { nullable: true })
  printPages: number | null;

  /** Of its DOCX. */
  @TextColumn('fill_id', 16, { nullable: true })
  fillId: string | null;

  @TextColumn('fill_hash', 64, { nullable: true })
  fillHash: string | null;

  @IntColumn('fill_size', { nullable: true })
  fillSize: number | null;
}

export function rowOfForm(form: BlankForm, versionId: string, ordinal: number): BlankFormRow {
  const { number, name, printFile, fillFile } = form;
  return {
    versionId,
    ordinal,
    number,
    name,
    printId: printFile?.id ?? null,
    printHash: printFile?.sha256 ?? null,
    printSize: printFile?.size ?? null,
    printPages: printFile?.pages ?? null,
    fillId: fillFile?.id ?? null,
    fillHash: fillFile?.sha256 ?? null,
    fillSize: fillFile?.size ?? null,
  };
}

export function formOfRow(row: BlankFormRow): BlankForm {
  const { number, name, printId, printHash, printSize, printPages, fillId, fillHash, fillSize } = row;
  return {
    number,
    name,
    printFile: printId === null ? null : { id: printId, sha256: printHash!, size: printSize!, pages: printPages },
    fillFile: fillId === null ? null : { id: fillId, sha256: fillHash!, size: fillSize!, pages: null },
  };
}
