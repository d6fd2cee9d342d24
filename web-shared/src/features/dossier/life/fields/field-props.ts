import type { DossierAction } from '@hcc/shared-schema/generated/hooks';
import type { DossierOnPage } from '../../use-dossier';
import type { ActionDraft } from '../action-draft';

/** What each part of an action's form is given. */
export interface FieldProps {
  dossier: DossierOnPage;
  action: DossierAction;
  draft: ActionDraft;
  error: string | undefined;
  /** What the procedure asks for, beside what was handed in. */
  requirements: string[];
  onChange: (part: Partial<ActionDraft>) => void;
  /** The dossier's version after something of one's own that the form did on the way. */
  onOwnChange: (version: number) => void;
}
