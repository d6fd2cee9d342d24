import 'reflect-metadata';
import type { Logger } from 'pino';
import { type App, openApp } from './app';
import { startBackground } from './background';
import { jobsOf } from './background-work';
import { type Config, readConfig } from './config';
import { SERVED } from './database/patience';
import { startHttpServer } from './http/http-server';
import { HccError, inWords } from './kernel/errors';
import { createLog } from './kernel/log';
import { startClockAt } from './kernel/now';
import type { SecretBox } from './kernel/secret-box';
import { hasDemoAccounts } from './modules/identity/demo-guard';
import { assertKeyWhereNeeded, openSecretBox } from './modules/identity/second-factor/secret-key';
import { assertCertificatesOpen } from './modules/signing/office-certificates';
import { handlersOf } from './outbox-handlers';
import { type Practice, startPractice } from './practice';

/** After a power cut the database may come up later than this; a supervisor need not count that as failures. */
const WAIT_FOR_DATABASE_MS = 60_000;
const LOOK_EVERY_MS = 500;

/** @throws HccError UNAVAILABLE where the database did not come within a minute */
async function openWhenThere(config: Config, box: SecretBox | null, log: Logger): Promise<App> {
  for (const until = Date.now() + WAIT_FOR_DATABASE_MS; ; ) {
    try {
      return await openApp(config, { migrate: true, patience: SERVED, box });
    } catch (error) {
      if (!(error instanceof HccError) || error.code !== 'UNAVAILABLE' || Date.now() > until) throw error;
      log.warn({ err: error.cause }, 'waiting for the database');
    }
    await new Promise((wake) => setTimeout(wake, LOOK_EVERY_MS));
  }
}

async function main(): Promise<void> {
  const config = readConfig();
  if (config.startClockAt !== null) startClockAt(config.startClockAt);
  const log = createLog(config.logLevel);
  // Node itself would print the error with all that hangs on it.
  process.on('uncaughtException', (error) => {
    log.fatal({ err: error }, 'the process ends: uncaught error');
    process.exit(1);
  });
  const box = openSecretBox(config, (message) => log.warn(message));
  const app = await openWhenThere(config, box, log);
  if (config.production && (await hasDemoAccounts(app.db.read))) {
    throw new HccError(
      'FORBIDDEN',
      'Tài khoản mẫu (mật khẩu công khai) còn hoạt động: không chạy ở chế độ production.',
    );
  }
  if (config.production) {
    await assertKeyWhereNeeded(app.db, box);
    await assertCertificatesOpen(app.signing);
  }
  const { redisUrl } = config;
  const background = await startBackground(app, {
    jobs: jobsOf(() => config),
    handlers: handlersOf(app),
    redisUrl,
    log,
  });
  const server = await startHttpServer(app, config, log).catch(async (error: unknown) => {
    // One that can't serve must not go on delivering either.
    await background.stop();
    await app.db.close();
    throw error;
  });
  process.stdout.write(`HCC listens at http://localhost:${server.port}\n`);
  let practice: Practice | null = null;
  let hasBeenStopped = false;
  const isStopping = () => hasBeenStopped;
  const stop = async () => {
    if (hasBeenStopped) return;
    hasBeenStopped = true;
    await practice?.stop();
    await server.close();
    await background.stop();
    await app.db.close();
  };
  process.on('SIGTERM', () => void stop());
  process.on('SIGINT', () => void stop());
  practice = await startPractice(app, config, log).catch((error: unknown) => {
    // What is for practising must not keep a province from its work.
    log.error({ err: error }, 'the practice was not started');
    return null;
  });
  if (isStopping()) await practice?.stop();
  else if (practice) process.stdout.write(`Practice at http://localhost:${practice.server.port}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof HccError ? inWords(error) : String((error as Error).stack ?? error)}\n`);
  process.exitCode = 1;
});
