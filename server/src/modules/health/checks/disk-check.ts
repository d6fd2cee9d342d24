import { readDisks, readGrowth } from '../disks';
import type { HealthRoom } from '../health-room';
import { type Finding, HealthState, type Said, said } from '../health-terms';
import { howMany, howMuch } from '../how-long';

const NAMES: Record<'data' | 'files' | 'uploads', Said> = {
  data: said('dữ liệu', 'data'),
  files: said('tệp hồ sơ', 'files'),
  uploads: said('tệp đang tải lên', 'uploads'),
};
/** A new disk takes longer than a week to buy. */
const DAYS_ACT = 7;
const DAYS_LOOK = 30;

/** How full the disks are, and for how long they last. */
export async function checkDisks({ db, config }: HealthRoom): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const { folders, place, usedBytes, freeBytes } of await readDisks(config.folders)) {
    const growth = await readGrowth(db.read, place);
    const days = growth !== null && growth > 0 ? Math.floor(freeBytes / growth) : null;
    const percent = (100 * freeBytes) / (usedBytes + freeBytes);
    const isAct = percent < config.diskPercent || (days !== null && days < DAYS_ACT);
    const isLook = percent < 2 * config.diskPercent || (days !== null && days < DAYS_LOOK);
    const free = howMuch(freeBytes);
    const names = (language: keyof Said) => folders.map(({ name }) => NAMES[name][language]).join(', ');
    const grows = growth === null || growth <= 0 ? null : howMuch(growth);
    const lasts = days === null ? null : howMany(days);
    findings.push({
      name: `disk.${folders[0]!.name}`,
      title: said(`Ổ đĩa: ${names('vi')}`, `Disk: ${names('en')}`),
      state: isAct ? HealthState.ACT : isLook ? HealthState.LOOK : HealthState.GOOD,
      figure: said(
        `Còn ${free.vi} (${Math.round(percent)}%)${grows ? `; mỗi ngày thêm ${grows.vi}, còn đủ ${lasts!.vi} ngày` : ''}`,
        `${free.en} free (${Math.round(percent)}%)${grows ? `; grows by ${grows.en} a day, lasts ${lasts!.en} days` : ''}`,
      ),
      value: freeBytes,
      advice:
        isAct || isLook
          ? said(
              'Dọn các tệp không thuộc hệ thống (bản sao lưu cũ, nhật ký máy chủ) hoặc gắn thêm ổ đĩa. Không xóa tệp trong thư mục dữ liệu và tệp hồ sơ. Khi đầy, hệ thống từ chối tiếp nhận cho đến khi có chỗ.',
              'Clear what is not of the system (old copies, logs of the server) or add a disk. Delete nothing in the folders of data and files. When it is full nothing can be received until there is room.',
            )
          : null,
      command: isAct || isLook ? `df -h ${folders[0]!.path}` : undefined,
    });
  }
  return findings;
}
