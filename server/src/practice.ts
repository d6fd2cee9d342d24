import { rm } from 'node:fs/promises';
import type { Logger } from 'pino';
import { type App, createApp } from './app';
import { type Background, startBackground } from './background';
import type { Config, FilesConfig } from './config';
import { Database } from './database/database';
import { SERVED } from './database/patience';
import { type HttpServer, startHttpServer } from './http/http-server';
import { now } from './kernel/now';
import type { PracticeRoom } from './modules/practice/practice-room';
import { isReady, resetPractice } from './modules/practice/reset-practice';
import { practiceHandlersOf } from './outbox-handlers';

export interface Practice {
  app: App;
  server: HttpServer;
  background: Background;
  stop(): Promise<void>;
}

/** What was attached to dossiers that are no more. */
async function emptyFolder({ store }: FilesConfig): Promise<void> {
  if (store.kind === 'disk') await rm(store.folder, { recursive: true, force: true });
}

/**
 * The practice beside the real thing, where one was asked for: a database, files, an address and rooms of its own. It
 * has no certificates, tells nobody outside and is on no one's bus: what is done there stays there.
 */
export async function startPractice(real: App, config: Config, log: Logger): Promise<Practice | null> {
  if (!config.practice) return null;
  const { database, files, port, publicUrl } = config.practice;
  const db = await Database.open(database, { migrate: true, patience: SERVED });
  try {
    const app = createApp(db, publicUrl, null, undefined, files, config.health);
    let resetting: Promise<void> | null = null;
    // Who asks while one is under way waits for that one.
    const reset = (at: number) => {
      resetting ??= resetPractice(real.db, db, at)
        .then(() => emptyFolder(files))
        .finally(() => {
          resetting = null;
        });
      return resetting;
    };
    const room = { real: real.db, practice: app.dossiers, identity: app.identity, realUrl: config.publicUrl, reset };
    const rooms: PracticeRoom = { ...room, practiceUrl: publicUrl, inside: false };
    if (!(await isReady(db))) {
      await reset(now()).catch(async (error: unknown) => {
        // Another process that started at the same moment was quicker.
        if (!(await isReady(db))) throw error;
      });
    }
    const background = await startBackground(app, {
      jobs: [
        {
          name: 'reset-practice',
          title: 'Làm mới cơ sở dữ liệu luyện tập',
          english: 'Makes the practice anew',
          schedule: '30 3 * * *',
          run: async ({ at }) => {
            await reset(at);
            return 'đã làm mới';
          },
        },
      ],
      handlers: practiceHandlersOf(db, publicUrl),
      redisUrl: null,
      log,
    });
    app.practice = { ...rooms, inside: true };
    const server = await startHttpServer(app, { ...config, port, publicUrl, database, files }, log);
    real.practice = rooms;
    const stop = async () => {
      await server.close();
      await background.stop();
      await db.close();
    };
    return { app, server, background, stop };
  } catch (error) {
    await db.close();
    throw error;
  }
}
