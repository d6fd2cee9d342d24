import type { Database } from '../../database/database';
import { newId } from '../../kernel/ids';
import type { Instant } from '../../kernel/instant';
import { searchKey } from '../../kernel/text';
import { FiguresPeriod, FigureMeasure as M } from '../figures/figures-terms';
import { KeptFigures } from '../figures/kept-figures.entity';
import type { FiguresRequest } from '../figures/read-figures';
import { Staff, StaffOffice } from '../identity/staff.entity';
import { ReportBy } from '../reporting/report-terms';

interface Shown {
  username: string;
  name: string;
  pinned: boolean;
  figures: FiguresRequest;
}

const SHOWN: readonly Shown[] = [
  {
    username: 'lanhdao',
    name: 'Hồ sơ quá hạn theo huyện',
    pinned: true,
    figures: {
      measures: [M.IN_PROGRESS, M.OVERDUE, M.OVERDUE_RATE, M.ON_TIME_RATE],
      by: ReportBy.AREA,
      period: FiguresPeriod.THIS_MONTH,
    },
  },
  {
    username: 'lanhdao',
    name: 'Mười hai tháng qua',
    pinned: false,
    figures: {
      measures: [M.RECEIVED, M.SETTLED, M.ON_TIME_RATE, M.ONLINE_RATE],
      by: ReportBy.MONTH,
      period: FiguresPeriod.LAST_TWELVE_MONTHS,
    },
  },
  {
    username: 'huyen.385',
    name: 'Các xã tuần trước',
    pinned: true,
    figures: {
      measures: [M.RECEIVED, M.SETTLED, M.LATE, M.ON_TIME_RATE],
      by: ReportBy.OFFICE,
      period: FiguresPeriod.LAST_WEEK,
    },
  },
];

/** Figures that people of the demo have put together. Nothing where somebody keeps any. */
export async function showFigures(db: Database, now: Instant): Promise<void> {
  if (await db.read.entities.exists(KeptFigures)) return;
  await db.transact(async ({ entities }) => {
    for (const { username, name, pinned, figures } of SHOWN) {
      const staff = await entities.findOneBy(Staff, { username });
      const place = staff && (await entities.findOneBy(StaffOffice, { staffId: staff.id }));
      if (!place) continue;
      await entities.insert(KeptFigures, {
        id: newId(),
        staffId: place.staffId,
        officeId: place.officeId,
        name,
        nameKey: searchKey(name),
        request: JSON.stringify(figures),
        pinned: pinned ? 1 : 0,
        mailTo: null,
        mailSince: null,
        revision: 1,
        changedAt: now,
      });
    }
  });
}
