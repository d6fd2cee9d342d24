import { Command } from 'commander';
import { createDossierRoom } from '../app';
import type { Database } from '../database/database';
import { spokenDay } from '../kernel/instant';
import { orderReorganisation } from '../modules/reorganisation/carry-out';
import { followSuccessors } from '../modules/reorganisation/follow-successors';
import { previewReorganisation, type ReorganisationPreview } from '../modules/reorganisation/preview-reorganisation';
import { Reorganisation } from '../modules/reorganisation/reorganisation.entity';
import { ReorganisationState } from '../modules/reorganisation/reorganisation-terms';
import { exitOnWrongUsage, printResult, reportRefusal, withDatabase } from './command-output';
import { progressBar } from './progress-bar';
import { readText } from './read-text';

function describePreview({ effectiveOn, decision, totals, units }: ReorganisationPreview): string {
  return [
    `Theo ${decision}, từ ngày ${spokenDay(effectiveOn)}:`,
    `  ${totals.unitsEnded} đơn vị kết thúc, ${totals.unitsOpened} đơn vị mới, ${totals.unitsMoved} chuyển đi, ${totals.unitsRenamed} đổi tên;`,
    `  ${totals.officesClosed} cơ quan kết thúc (${totals.desksClosed} bộ phận một cửa), ${totals.officesOpened} cơ quan mới;`,
    `  ${totals.staff} người chuyển cơ quan, ${totals.accounts} tài khoản; ${totals.underWay} hồ sơ đang giải quyết chuyển tiếp;`,
    `  ${totals.printedCodes} mã đã in vẫn tra cứu được; ${totals.milestones} mốc lộ trình.`,
    ...units.map(
      (unit) =>
        `  ${unit.officeCode} ${unit.officeName} → ${unit.heirCode} ${unit.heirName}: ${unit.underWay} hồ sơ, ${unit.staff} người`,
    ),
  ].join('\n');
}

function asJson({ id, effectiveOn, decision, state, moved }: Reorganisation, isKnown: boolean): object {
  return { id, effectiveOn, decision, state, dossiersMoved: moved, changed: !isKnown };
}

function describe({ effectiveOn, state, moved }: Reorganisation, isKnown: boolean): string {
  const before = isKnown ? 'Tệp này đã được nạp từ trước, không thay đổi gì. ' : '';
  if (state === ReorganisationState.SCHEDULED)
    return `${before}Sẽ có hiệu lực từ 0 giờ ngày ${spokenDay(effectiveOn)}.`;
  return `${before}Có hiệu lực từ ngày ${spokenDay(effectiveOn)}; ${moved} hồ sơ đang giải quyết đã chuyển tiếp.`;
}

/** `hcc reorganise FILE`: units merged, split, moved, renamed, abolished from a day on. */
export function reorganiseCommand(open: () => Promise<Database>): Command {
  return exitOnWrongUsage(new Command('reorganise'))
    .description('sắp xếp đơn vị hành chính theo một tệp, trong khi các bộ phận vẫn làm việc')
    .argument('<FILE>', 'tệp JSON: effectiveOn, decision, changes')
    .option('--preview', 'chỉ cho biết những gì sẽ thay đổi')
    .option('--json', 'in kết quả dạng JSON')
    .action((name: string, options: { preview?: boolean; json?: boolean }) =>
      reportRefusal(async () => {
        const text = await readText(name);
        await withDatabase(open, async (db) => {
          if (options.preview) {
            const preview = await previewReorganisation(db.read, text);
            printResult(options.json, preview, describePreview(preview));
            return;
          }
          const room = createDossierRoom(db);
          const { row, isKnown } = await orderReorganisation(room, text);
          if (row.state === ReorganisationState.APPLYING) {
            const progress = progressBar('Chuyển tiếp');
            const onProgress = (moved: number) => progress.at(moved, moved);
            await followSuccessors(room, new AbortController().signal, onProgress).finally(progress.stop);
          }
          const done = await db.read.entities.findOneByOrFail(Reorganisation, { id: row.id });
          printResult(options.json, asJson(done, isKnown), describe(done, isKnown));
        });
      }),
    );
}
