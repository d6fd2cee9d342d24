import type { FastifyInstance } from 'fastify';

/** A statement is awaited for five seconds; a supervisor usually waits ten for the process. */
const LONGEST_MS = 6_000;
/** For an answer that is made to reach who asked; who does not take it must not keep the process from ending. */
const FLUSH_MS = 1_000;
const LOOK_EVERY_MS = 50;

/**
 * Counts the requests whose answer is still being made.
 * @returns what, once the server is closing, cuts off whoever does not take a finished answer; stop it when closed
 */
export function lastAnswers(fastify: FastifyInstance): () => { stop(): void } {
  let inTheMaking = 0;
  fastify.addHook('onRequest', (_request, _reply, done) => {
    inTheMaking++;
    done();
  });
  fastify.addHook('onSend', (_request, _reply, payload, done) => {
    inTheMaking--;
    done(null, payload);
  });
  return () => {
    const began = Date.now();
    let busyAt = began;
    const timer = setInterval(() => {
      const at = Date.now();
      if (inTheMaking > 0) busyAt = at;
      if (at - busyAt > FLUSH_MS || at - began > LONGEST_MS) fastify.server.closeAllConnections();
    }, LOOK_EVERY_MS);
    return { stop: () => clearInterval(timer) };
  };
}
