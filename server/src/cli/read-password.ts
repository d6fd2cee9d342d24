import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { badField } from '../kernel/errors';

/** One line of standard input; at a terminal it is asked for and not shown. @throws HccError BAD_USER_INPUT */
export async function readPassword(): Promise<string> {
  const atTerminal = process.stdin.isTTY === true;
  if (atTerminal) process.stderr.write('Mật khẩu: ');
  // A terminal interface echoes what is typed to its output: it gets one that swallows everything.
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output: silent, terminal: atTerminal });
  try {
    const line = await new Promise<string | null>((resolve) => {
      lines.once('line', resolve);
      lines.once('close', () => resolve(null));
    });
    if (line === null) throw badField('password', 'thiếu mật khẩu: dùng --password hoặc đưa vào đầu vào chuẩn.');
    return line;
  } finally {
    lines.close();
    if (atTerminal) process.stderr.write('\n');
  }
}
