import { Entity } from 'typeorm';
import { KeyText, TextColumn } from '../../../database/columns';

/** One word of the applicant's name where somebody may look for it; see `search-entries.ts`. */
@Entity('dossier_search_entry')
export class DossierSearchEntry {
  /** An area's code, an office's id, or `*`. */
  @KeyText('scope', 16)
  scope: string;

  @KeyText('word', 40)
  word: string;

  @KeyText('dossier_id', 16)
  dossierId: string;

  /** The whole name as it is searched, so that its other words are looked for without the dossier's row. */
  @TextColumn('name', 200)
  name: string;
}
