import { Server } from 'node:net';
import type { FastifyInstance } from 'fastify';

/** A statement is awaited for five seconds; a supervisor usually waits ten for the process. */
const LONGEST_MS = 6_000;
/** For an answer that is made to reach who asked; who does not take it must not keep the process from ending. */
const FLUSH_MS = 1_000;
/** A connection that was silent for so long has no request on its way. */
const SILENT_MS = 300;
const LOOK_EVERY_MS = 50;

/**
 * @returns what ends all connections: nobody new is let in, each is closed with its next answer, and whoever does not
 * take a finished answer is cut off. Done when none is left.
 */
export function lastAnswers(fastify: FastifyInstance): () => Promise<void> {
  const { server } = fastify;
  let inTheMaking = 0;
  let isEnding = false;
  fastify.addHook('onRequest', (_request, _reply, done) => {
    inTheMaking++;
    done();
  });
  fastify.addHook('onSend', (_request, reply, payload, done) => {
    inTheMaking--;
    if (isEnding) void reply.header('connection', 'close');
    done(null, payload);
  });
  return () =>
    new Promise((done) => {
      isEnding = true;
      const began = Date.now();
      let busyAt = began;
      const timer = setInterval(() => {
        const at = Date.now();
        if (inTheMaking > 0) busyAt = at;
        if (at - began > SILENT_MS) server.closeIdleConnections();
        if (at - busyAt > FLUSH_MS || at - began > LONGEST_MS) server.closeAllConnections();
      }, LOOK_EVERY_MS);
      // HTTP's own close() also resets connections that look idle, with requests that it has not read yet.
      Server.prototype.close.call(server, () => {
        clearInterval(timer);
        done();
      });
    });
}
