import 'reflect-metadata';
import pino from 'pino';
import { openApp } from './app';
import { startBackground } from './background';
import { HANDLERS, JOBS } from './background-work';
import { readConfig } from './config';
import { startHttpServer } from './http/http-server';
import { HccError } from './kernel/errors';
import { startClockAt } from './kernel/now';
import { hasDemoAccounts } from './modules/identity/demo-guard';

async function main(): Promise<void> {
  const config = readConfig();
  if (config.startClockAt !== null) startClockAt(config.startClockAt);
  const log = pino({ level: config.logLevel });
  const app = await openApp(config, { migrate: true });
  if (config.production && (await hasDemoAccounts(app.db.read))) {
    throw new HccError(
      'FORBIDDEN',
      'Tài khoản mẫu (mật khẩu công khai) còn hoạt động: không chạy ở chế độ production.',
    );
  }
  const { redisUrl } = config;
  const background = await startBackground(app, { jobs: JOBS, handlers: HANDLERS, redisUrl, log });
  const server = await startHttpServer(app, config, log).catch(async (error: unknown) => {
    // One that can't serve must not go on delivering either.
    await background.stop();
    await app.db.close();
    throw error;
  });
  process.stdout.write(`HCC listens at http://localhost:${server.port}\n`);
  let isStopping = false;
  const stop = async () => {
    if (isStopping) return;
    isStopping = true;
    await server.close();
    await background.stop();
    await app.db.close();
  };
  process.on('SIGTERM', () => void stop());
  process.on('SIGINT', () => void stop());
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof HccError ? error.message : String((error as Error).stack ?? error)}\n`);
  process.exitCode = 1;
});
