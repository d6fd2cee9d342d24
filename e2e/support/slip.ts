// What the citizen takes home: the slip as the printer gets it.
import { execFileSync } from 'node:child_process';
import { apiOf } from './api';
import { environment } from './environment';

/** The secret that is printed under the bar code, as it is printed. */
export async function keyOnSlip(username: string, code: string): Promise<string> {
  const { name, value } = (await apiOf(username)).session;
  const response = await fetch(`${environment().address}/slips/${code}.pdf`, {
    headers: { cookie: `${name}=${value}` },
  });
  const text = execFileSync('pdftotext', ['-raw', '-', '-'], {
    input: Buffer.from(await response.arrayBuffer()),
    encoding: 'utf8',
  });
  const key = /Mã tra cứu: ([0-9A-Z-]+)/.exec(text)?.[1];
  if (!key) throw new Error(`No secret on the slip of ${code}:\n${text}`);
  return key;
}

/** The path that the QR code of the slip opens. */
export async function pathOnSlip(username: string, code: string): Promise<string> {
  return `/?ma=${code}#${(await keyOnSlip(username, code)).replaceAll('-', '')}`;
}
