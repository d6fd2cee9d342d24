import type { Tx } from '../../../database/sql';
import { spokenDay } from '../../../kernel/instant';
import { commandLineActor } from '../../audit/audit-chain';
import type { ChangedDays } from '../../calendar/holiday-import-command';
import { recomputeDueMoments } from '../changes/recompute-due';
import type { DossierRoom } from '../dossier-room';
import { readReferences } from '../read-references';
import { noteChange } from './note-change';
import { touchedDays } from './undo-change';

/** In words no more days than somebody reads. */
const NAMED_DAYS = 10;

/**
 * Days that a file has changed, in the transaction that loads them: open dossiers follow at once, and the history has it
 * beside what was changed on the screen, so that it can be taken back there.
 */
export async function followImportedDays(room: DossierRoom, tx: Tx, changed: ChangedDays): Promise<void> {
  const days = touchedDays(changed);
  const named = days.slice(0, NAMED_DAYS).map(spokenDay).join(', ');
  const more = days.length > NAMED_DAYS ? ` và ${days.length - NAMED_DAYS} ngày khác` : '';
  const summary = `Lịch làm việc nạp từ tệp thay đổi: ${named}${more}.`;
  const moved = await recomputeDueMoments(room, tx, await readReferences(tx), summary);
  const { fullName: madeBy } = commandLineActor();
  const daysText = JSON.stringify(changed);
  await noteChange(room, tx, { madeBy, summary, decision: null, daysText, moved, finishedAt: room.now() });
}
