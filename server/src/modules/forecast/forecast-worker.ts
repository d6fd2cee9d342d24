import 'reflect-metadata';
import { Database } from '../../database/database';
import { runAsWorker } from '../../kernel/worker-threads';
import { type ForecastRun, type ForecastTask, forecastHere } from './run-forecast';

runAsWorker<ForecastTask, never, ForecastRun>(async ({ address, now }) => {
  const db = await Database.open(address, { poolSize: 2 });
  try {
    return await forecastHere(db, now);
  } finally {
    await db.close();
  }
});
