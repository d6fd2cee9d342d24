import { Writable } from 'node:stream';
import { createLog } from '../../src/kernel/log';

function logged(error: unknown): { err: Record<string, unknown>; text: string } {
  let text = '';
  const lines = new Writable({
    write: (line, _encoding, done) => {
      text += String(line);
      done();
    },
  });
  createLog('info', lines).error({ err: error }, 'failed');
  return { err: (JSON.parse(text) as { err: Record<string, unknown> }).err, text };
}

describe('errors in the log', () => {
  it.each([
    [
      "Duplicate entry 'Lê D'Arc-038299004567' for key 'ux_dossier_code'",
      "Duplicate entry '…' for key 'ux_dossier_code'",
    ],
    ["Data too long for column 'note' at row 1", "Data too long for column 'note' at row 1"],
    ["You have an error … near 'Lê An' OR 'x' at line 1", "You have an error … near '…' at line 1"],
    ['Unexpected token \'L\', "{"name": Lê An" is not valid JSON', 'Unexpected token \'…\', "…" is not valid JSON'],
    ['mail to an@example.vn of 0912345678 failed', 'mail to … of … failed'],
    ['connect ECONNREFUSED 127.0.0.1:33061', 'connect ECONNREFUSED 127.0.0.1:33061'],
    ['UNIQUE constraint failed: dossier.code', 'UNIQUE constraint failed: dossier.code'],
  ])('say why and not what was typed: %s', (message, wanted) => {
    expect(logged(new Error(message)).err.message).toBe(wanted);
  });

  it('have code, number, frames and cause, and nothing else that hangs on them', () => {
    const cause = Object.assign(new Error("near 'Lê An' at line 1"), { code: 'ER_PARSE_ERROR', errno: 1064 });
    const error = Object.assign(new Error('query failed\nLê An', { cause }), { sql: 'Lê', parameters: ['Lê'] });
    const { err, text } = logged(error);
    expect(Object.keys(err).sort()).toEqual(['cause', 'message', 'stack', 'type']);
    expect((err.stack as string[])[0]).toMatch(/^at .*log-errors\.test\.ts/);
    expect(err.cause).toMatchObject({
      type: 'Error',
      code: 'ER_PARSE_ERROR',
      errno: 1064,
      message: "near '…' at line 1",
    });
    expect(text).not.toContain('parameters');
  });

  it('are no error at all where something else was thrown', () => {
    expect(logged('Lê An').text).not.toContain('Lê');
    expect(logged({ name: 'Lê An' }).text).not.toContain('Lê');
  });
});
