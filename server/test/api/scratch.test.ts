import { loadDemoFoundation } from '../../src/modules/demo/demo-foundation';
import { ENGINES, openEngine } from '../harness/engines';
import { productDataFile } from '../../src/product-data';
import { startPrivateMariadb } from '../harness/private-mariadb';
it('times', async () => {
  const t00 = Date.now();
  const m = await startPrivateMariadb();
  console.log('mariadb start', Date.now() - t00);
  await m.stop();
  for (const kind of ENGINES) {
    const t0 = Date.now();
    const e = await openEngine(kind);
    const t1 = Date.now();
    await loadDemoFoundation(e.db, productDataFile('').replace(/\/$/, ''));
    const t2 = Date.now();
    const rows = [];
    for (const t of ['area','office','staff','staff_office','procedure_entry','procedure_version','procedure_step','document_requirement','milestone']) rows.push([t, (await e.db.read.query<{n:number}>(`select count(*) as n from ${t}`))[0]!.n]);
    console.log(kind, 'open', t1 - t0, 'load', t2 - t1, JSON.stringify(rows));
    await e.close();
    console.log(kind, 'closed', Date.now() - t2);
  }
}, 120000);
