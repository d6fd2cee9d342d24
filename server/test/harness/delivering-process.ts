import 'reflect-metadata';
import pino from 'pino';
import { openApp } from '../../src/app';
import { startBackground } from '../../src/background';
import { readConfig } from '../../src/config';

/** A process that only delivers: each message of the topic "test" to the address in DELIVER_TO, which answers when it likes. */
async function main(): Promise<void> {
  const app = await openApp(readConfig());
  const background = await startBackground(app, {
    jobs: [],
    handlers: [
      {
        topic: 'test',
        deliver: async ({ id, attempt }) => {
          const response = await fetch(`${process.env.DELIVER_TO}/${id}/${attempt}/${process.pid}`);
          if (!response.ok) throw new Error(`refused with ${response.status}`);
        },
      },
    ],
    redisUrl: null,
    log: pino({ level: 'silent' }),
  });
  process.stdout.write('Ready: http://localhost:1\n');
  process.on('SIGTERM', () => void background.stop().then(() => app.db.close()));
}

void main();
