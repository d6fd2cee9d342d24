import 'reflect-metadata';
import { readProductData } from '../src/product-data';
import { importAreas } from '../src/modules/organisation/area-import';
import { importProcedures } from '../src/modules/catalogue/procedure-import';
import { createDemoOrganisation } from '../src/modules/organisation/demo-organisation';
import { createDemoAccounts } from '../src/modules/identity/demo-accounts';
import { importHolidays } from '../src/modules/calendar/holiday-import-command';
import { importRollout } from '../src/modules/rollout/rollout-import';
import { openEngine, ENGINES } from './harness/engines';

async function main() {
  for (const kind of ENGINES) {
    const e = await openEngine(kind);
    for (const round of [1, 2]) {
      let t = performance.now();
      const total = t;
      const lap = (what: string, r: unknown) => { console.log(kind, round, what, JSON.stringify(r), Math.round(performance.now() - t), 'ms'); t = performance.now(); };
      lap('areas', await importAreas(e.db, readProductData('areas-thanh-hoa-2021.json')));
      lap('tsv', await importProcedures(e.db, readProductData('procedures.tsv')));
      lap('routes', await importProcedures(e.db, readProductData('routes.json')));
      lap('holidays', await importHolidays(e.db, readProductData('holidays-vn.json')));
      lap('organisation', await createDemoOrganisation(e.db));
      lap('accounts', await createDemoAccounts(e.db));
      lap('rollout', await importRollout(e.db, readProductData('rollout-thanh-hoa-2016.json')));
      console.log('total', Math.round(performance.now() - total));
    }
    console.log(await e.db.read.query("SELECT office_rule, COUNT(*) n FROM procedure_step WHERE kind='APPROVE' GROUP BY office_rule ORDER BY n DESC"));
    console.log(await e.db.read.query("SELECT code,name,phone,address FROM office WHERE area_code IN ('38','385','14869') ORDER BY area_code, code"));
    console.log(await e.db.read.query("SELECT username, full_name FROM staff ORDER BY username LIMIT 40"));
    console.log(await e.db.read.query("SELECT COUNT(*) n FROM staff"));
    console.log(await e.db.read.query("SELECT title, due_on FROM milestone ORDER BY due_on, area_code LIMIT 60"));
    console.log(await e.db.read.query("SELECT full_name, COUNT(*) n FROM staff GROUP BY full_name ORDER BY n DESC LIMIT 5"));
    await e.close();
  }
}
void main();
