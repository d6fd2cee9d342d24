import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from '../../database/database';
import { HccError } from '../../kernel/errors';
import type { ImportReport } from '../../kernel/import-report';
import { importHolidays } from '../calendar/holiday-import-command';
import { importProcedures } from '../catalogue/procedure-import';
import { createDemoAccounts } from '../identity/demo-accounts';
import { importAreas } from '../organisation/area-import';
import { createDemoOrganisation } from '../organisation/demo-organisation';
import { importRollout } from '../rollout/rollout-import';

const PLANS = ['rollout-thanh-hoa-2016.json', 'rollout-quang-nam-2017.json', 'rollout-thai-binh-2015.json'];

/** Thanh Hoá as it was in 2021: areas, offices, catalogue with routes, calendar, roll-out plan and demo accounts. */
export async function loadDemoFoundation(
  db: Database,
  dataFolder: string,
  onStep: (what: string) => void = () => undefined,
): Promise<void> {
  const text = (file: string) => readFileSync(join(dataFolder, file), 'utf8');
  const complete = (file: string, { refused }: ImportReport) => {
    if (refused.length === 0) return;
    throw new HccError('BAD_USER_INPUT', `${file}, dòng ${refused[0]!.line}: ${refused[0]!.reason}`);
  };
  onStep('Đơn vị hành chính');
  complete('areas-thanh-hoa-2021.json', await importAreas(db, text('areas-thanh-hoa-2021.json')));
  onStep('Cơ quan');
  await createDemoOrganisation(db);
  onStep('Lịch làm việc');
  complete('holidays-vn.json', await importHolidays(db, text('holidays-vn.json')));
  onStep('Thủ tục');
  complete('procedures.tsv', await importProcedures(db, text('procedures.tsv')));
  onStep('Quy trình liên thông');
  complete('routes.json', await importProcedures(db, text('routes.json')));
  onStep('Lộ trình');
  for (const plan of PLANS) complete(plan, await importRollout(db, text(plan)));
  onStep('Tài khoản');
  await createDemoAccounts(db);
}
