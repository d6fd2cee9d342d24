import { readFile } from 'node:fs/promises';
import { Command } from 'commander';
import type { Database } from '../database/database';
import { badField } from '../kernel/errors';
import { formatInstant } from '../kernel/instant';
import { now } from '../kernel/now';
import type { SecretBox } from '../kernel/secret-box';
import { directoryCache } from '../modules/organisation/directory';
import { CertificateState, type ListedCertificate, listCertificates } from '../modules/signing/certificate-list';
import {
  addOfficeCertificate,
  assertCertificatesOpen,
  removeOfficeCertificate,
} from '../modules/signing/office-certificates';
import { exitOnWrongUsage, printResult, reportRefusal, withDatabase } from './command-output';
import { readPassword } from './read-password';

const STATE_TEXT: Record<CertificateState, string> = {
  [CertificateState.IN_USE]: 'đang dùng',
  [CertificateState.SPARE]: 'còn hạn, có chứng thư mới hơn',
  [CertificateState.NOT_YET_VALID]: 'chưa đến ngày hiệu lực',
  [CertificateState.EXPIRED]: 'đã hết hạn',
};

const list = async (db: Database) => listCertificates(db, await directoryCache(db.read).get(), now());

function describe({ id, office, subject, notAfter, state }: ListedCertificate): string {
  return `${id}  ${office.code} ${office.name}: ${subject}, đến ${formatInstant(notAfter).slice(0, 10)}, ${STATE_TEXT[state]}`;
}

function asJson({ office, ...certificate }: ListedCertificate): object {
  const { notBefore, notAfter, addedAt } = certificate;
  const instants = { notBefore, notAfter, addedAt };
  const texts = Object.fromEntries(Object.entries(instants).map(([name, at]) => [name, formatInstant(at)]));
  return { ...certificate, ...texts, officeCode: office.code, officeName: office.name };
}

async function readCertificate(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (error) {
    throw badField('file', `không đọc được "${path}" (${(error as NodeJS.ErrnoException).code ?? String(error)}).`);
  }
}

/** `hcc certificate add|list|remove`: with what offices sign. */
export function certificateCommand(open: () => Promise<Database>, openBox: () => SecretBox | null): Command {
  const certificate = exitOnWrongUsage(new Command('certificate')).description(
    'chứng thư số của cơ quan: thêm, liệt kê, bỏ',
  );
  const subcommand = (name: string) =>
    exitOnWrongUsage(certificate.command(name)).option('--json', 'in kết quả dạng JSON');

  subcommand('add')
    .description('cho một cơ quan ký bằng chứng thư trong tệp PKCS#12')
    .argument('<office>', 'mã định danh cơ quan, ví dụ 000.00.00.H56')
    .argument('<file>', 'tệp .p12 hoặc .pfx')
    .option('--password <password>', 'mật khẩu của tệp; nếu không có thì đọc từ đầu vào chuẩn')
    .action((officeCode: string, path: string, options: { password?: string; json?: boolean }) =>
      reportRefusal(async () => {
        const file = await readCertificate(path);
        const password = options.password ?? (await readPassword());
        await withDatabase(open, async (db) => {
          const room = { db, box: openBox() };
          // Otherwise the serving processes would have the key to one part of the certificates only.
          await assertCertificatesOpen(room);
          const id = await addOfficeCertificate(room, { officeCode, file, password }, null);
          const added = (await list(db)).find((one) => one.id === id)!;
          printResult(options.json, asJson(added), `Đã thêm: ${describe(added)}.`);
        });
      }),
    );

  subcommand('list')
    .description('liệt kê, hết hạn sớm nhất đứng đầu')
    .action((options: { json?: boolean }) =>
      reportRefusal(() =>
        withDatabase(open, async (db) => {
          const found = await list(db);
          const text = found.map(describe).join('\n') || 'Chưa cơ quan nào có chứng thư.';
          printResult(options.json, found.map(asJson), text);
        }),
      ),
    );

  subcommand('remove')
    .description('bỏ một chứng thư; giấy tờ đã ký bằng nó vẫn còn chữ ký')
    .argument('<id>', 'như "list" in ra')
    .action((id: string, options: { json?: boolean }) =>
      reportRefusal(() =>
        withDatabase(open, async (db) => {
          await removeOfficeCertificate({ db }, id, null);
          printResult(options.json, { id, removed: true }, `Đã bỏ chứng thư ${id}.`);
        }),
      ),
    );
  return certificate;
}
