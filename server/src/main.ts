import 'reflect-metadata';
import pino from 'pino';
import { openApp } from './app';
import { readConfig } from './config';
import { startHttpServer } from './http/http-server';
import { HccError } from './kernel/errors';
import { startClockAt } from './kernel/now';
import { hasDemoAccounts } from './modules/identity/demo-guard';
import { assertKeyWhereNeeded, openSecretBox } from './modules/identity/second-factor/secret-key';

async function main(): Promise<void> {
  const config = readConfig();
  if (config.startClockAt !== null) startClockAt(config.startClockAt);
  const log = pino({ level: config.logLevel });
  const box = openSecretBox(config, (message) => log.warn(message));
  const app = await openApp(config, { migrate: true, box });
  if (config.production && (await hasDemoAccounts(app.db.read))) {
    throw new HccError(
      'FORBIDDEN',
      'Tài khoản mẫu (mật khẩu công khai) còn hoạt động: không chạy ở chế độ production.',
    );
  }
  if (config.production) await assertKeyWhereNeeded(app.db, box);
  const server = await startHttpServer(app, config, log);
  process.stdout.write(`HCC listens at http://localhost:${server.port}\n`);
  let isStopping = false;
  const stop = async () => {
    if (isStopping) return;
    isStopping = true;
    await server.close();
    await app.db.close();
  };
  process.on('SIGTERM', () => void stop());
  process.on('SIGINT', () => void stop());
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof HccError ? error.message : String((error as Error).stack ?? error)}\n`);
  process.exitCode = 1;
});
