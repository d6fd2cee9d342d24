import { Topic } from '../../database/notice';

/** A dossier came to, changed at or left the work lists of these offices, or they have to know of it. */
export const WORKLIST_CHANGED = new Topic<{ officeIds: readonly string[]; dossierId: string }>('worklist');
