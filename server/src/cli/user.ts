import { Command } from 'commander';
import { createDossierRoom } from '../app';
import type { Database } from '../database/database';
import { addAccount, resetSecondFactor, setPassword } from '../modules/identity/account-commands';
import { closeAccount } from '../modules/staffing/people/account-changes';
import { reassignWork } from '../modules/staffing/reassignment/reassign-work';
import { exitOnWrongUsage, printResult, reportRefusal, withDatabase } from './command-output';
import { readPassword } from './read-password';

interface AddOptions {
  name: string;
  office: string;
  role: string[];
  password?: string;
  json?: boolean;
}

/** `hcc user add|disable|password|reset-factor`. */
export function userCommand(open: () => Promise<Database>): Command {
  const user = exitOnWrongUsage(new Command('user')).description(
    'tài khoản: thêm, khóa, đặt mật khẩu, bỏ xác thực hai bước',
  );
  const subcommand = (name: string) => exitOnWrongUsage(user.command(name));

  subcommand('add')
    .description('thêm tài khoản')
    .argument('<username>', 'tên đăng nhập')
    .requiredOption('--name <name>', 'họ và tên')
    .requiredOption('--office <code>', 'mã định danh cơ quan, ví dụ 000.00.00.H56')
    .requiredOption('--role <role...>', 'RECEPTION, OFFICIAL, APPROVER, SUPERVISOR, LEADERSHIP, ADMIN')
    .option('--password <password>', 'nếu không có thì đọc từ đầu vào chuẩn')
    .option('--json', 'in kết quả dạng JSON')
    .action((username: string, options: AddOptions) =>
      reportRefusal(async () => {
        const password = options.password ?? (await readPassword());
        await withDatabase(open, async (db) => {
          const { name: fullName, office: officeCode } = options;
          const roles = options.role.flatMap((role) => role.split(','));
          const added = await addAccount(db, { username, fullName, officeCode, roles, password }, null);
          const text = `Đã thêm tài khoản ${added.username} (${added.fullName}) tại ${added.officeCode}: ${added.roles.join(', ')}.`;
          printResult(options.json, added, text);
        });
      }),
    );

  subcommand('disable')
    .description('khóa tài khoản, kết thúc mọi phiên làm việc của nó và trả hồ sơ đang giữ về hàng chờ của cơ quan')
    .argument('<username>', 'tên đăng nhập')
    .option('--reason <reason>', 'lý do, ghi vào nhật ký', 'khóa bằng lệnh')
    .option('--json', 'in kết quả dạng JSON')
    .action((username: string, options: { json?: boolean; reason: string }) =>
      reportRefusal(() =>
        withDatabase(open, async (db) => {
          const room = createDossierRoom(db);
          await closeAccount(room, null, { username, reason: options.reason, handOver: [] }, null);
          const released = await reassignWork(room);
          const text = `Đã khóa tài khoản ${username}; ${released} hồ sơ về hàng chờ.`;
          printResult(options.json, { username, status: 'DISABLED' }, text);
        }),
      ),
    );

  subcommand('password')
    .description('đặt mật khẩu mới (phải đổi ở lần đăng nhập sau) và kết thúc mọi phiên làm việc của tài khoản')
    .argument('<username>', 'tên đăng nhập')
    .option('--password <password>', 'nếu không có thì đọc từ đầu vào chuẩn')
    .option('--json', 'in kết quả dạng JSON')
    .action((username: string, options: { password?: string; json?: boolean }) =>
      reportRefusal(async () => {
        const password = options.password ?? (await readPassword());
        await withDatabase(open, async (db) => {
          await setPassword(db, username, password, null);
          printResult(options.json, { username, passwordChanged: true }, `Đã đổi mật khẩu của ${username}.`);
        });
      }),
    );

  subcommand('reset-factor')
    .description('bỏ xác thực hai bước của người mất điện thoại và mã dự phòng, kết thúc mọi phiên làm việc của họ')
    .argument('<username>', 'tên đăng nhập')
    .option('--json', 'in kết quả dạng JSON')
    .action((username: string, options: { json?: boolean }) =>
      reportRefusal(() =>
        withDatabase(open, async (db) => {
          const removed = await resetSecondFactor(db, username, null);
          const text = removed ? `Đã bỏ xác thực hai bước của ${username}.` : `${username} chưa bật xác thực hai bước.`;
          printResult(options.json, { username, secondFactorRemoved: removed }, text);
        }),
      ),
    );
  return user;
}
