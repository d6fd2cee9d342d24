import { Command, InvalidArgumentError } from 'commander';
import type { Database } from '../database/database';
import { formatInstant } from '../kernel/instant';
import { now } from '../kernel/now';
import { commandLineActor } from '../modules/audit/audit-chain';
import { giveUpMessage, holdSending, letSendingGo, resendMessages } from '../modules/health/health-commands';
import { MessageState, type OutboxMessage } from '../modules/outbox/outbox-message.entity';
import { listMessages } from '../modules/outbox/outbox-upkeep';
import { exitOnWrongUsage, printResult, reportRefusal, withDatabase } from './command-output';

const MOST_LISTED = 200;

function messageId(text: string): number {
  if (!/^[1-9]\d{0,9}$/.test(text)) throw new InvalidArgumentError('phải là số của một thông điệp.');
  return Number(text);
}

function stateOf(text: string): MessageState {
  const state = text.toUpperCase() as MessageState;
  if (Object.values(MessageState).includes(state)) return state;
  throw new InvalidArgumentError(`phải là một trong ${Object.values(MessageState).join(', ')}.`);
}

const operator = () => ({ by: commandLineActor(), address: null });

/** Everything but the payload, which may say something of a citizen. */
function shown({ id, topic, orderKey, state, attempts, createdAt, dueAt, lastError }: OutboxMessage) {
  return {
    id,
    topic,
    key: orderKey,
    state,
    attempts,
    createdAt: formatInstant(createdAt),
    dueAt: formatInstant(dueAt),
    lastError,
  };
}

function describe(message: ReturnType<typeof shown>): string {
  const { id, topic, state, attempts, dueAt, lastError } = message;
  return `${id} ${topic} ${state}, ${attempts} lần, đến hạn ${dueAt}${lastError === null ? '' : `: ${lastError}`}`;
}

/** `hcc outbox list|retry|discard|hold|release`. */
export function outboxCommand(open: () => Promise<Database>): Command {
  const outbox = exitOnWrongUsage(new Command('outbox')).description('thông điệp gửi ra ngoài: xem, gửi lại, bỏ');
  const subcommand = (name: string) => exitOnWrongUsage(outbox.command(name)).option('--json', 'in kết quả dạng JSON');

  subcommand('list')
    .description(`${MOST_LISTED} thông điệp mới nhất ở một trạng thái`)
    .option('--state <state>', Object.values(MessageState).join(', '), stateOf, MessageState.DEAD)
    .action(({ state, json }: { state: MessageState; json?: boolean }) =>
      reportRefusal(() =>
        withDatabase(open, async (db) => {
          const messages = (await listMessages(db, state, MOST_LISTED)).map(shown);
          const lines = messages.map(describe);
          printResult(json, messages, lines.length > 0 ? lines.join('\n') : `Không có thông điệp nào ${state}.`);
        }),
      ),
    );

  subcommand('retry')
    .description('gửi lại một thông điệp đã chết, hoặc tất cả khi không ghi số')
    .argument('[id]', 'số của thông điệp', messageId)
    .action((id: number | undefined, { json }: { json?: boolean }) =>
      reportRefusal(() =>
        withDatabase(open, async (db) => {
          const retried = await resendMessages(db, operator(), id ?? 'all', now());
          printResult(json, { retried }, `${retried} thông điệp sẽ được gửi lại.`);
        }),
      ),
    );

  subcommand('discard')
    .description('bỏ một thông điệp đang chờ hoặc đã chết')
    .argument('<id>', 'số của thông điệp', messageId)
    .option('--reason <reason>', 'lý do, ghi vào nhật ký truy cập', 'bỏ bằng dòng lệnh')
    .action((id: number, { json, reason }: { json?: boolean; reason: string }) =>
      reportRefusal(() =>
        withDatabase(open, async (db) => {
          await giveUpMessage(db, operator(), { id, reason }, now());
          printResult(json, { id, state: MessageState.DISCARDED }, `Đã bỏ thông điệp số ${id}.`);
        }),
      ),
    );

  subcommand('hold')
    .description('giữ lại mọi thứ gửi ra ngoài, ví dụ trước khi chạy một bản thử của dữ liệu thật')
    .action(({ json }: { json?: boolean }) =>
      reportRefusal(() =>
        withDatabase(open, async (db) => {
          await holdSending(db, operator(), now());
          printResult(json, { held: true }, 'Từ giờ không gửi gì ra ngoài.');
        }),
      ),
    );

  subcommand('release')
    .description('cho gửi ra ngoài trở lại, kể cả những gì đang chờ')
    .action(({ json }: { json?: boolean }) =>
      reportRefusal(() =>
        withDatabase(open, async (db) => {
          await letSendingGo(db, operator());
          printResult(json, { held: false }, 'Từ giờ gửi ra ngoài bình thường.');
        }),
      ),
    );
  return outbox;
}
