import { badField } from './kernel/errors';

/** A mail server that takes over what is sent. */
export interface MailServer {
  host: string;
  port: number;
  /** TLS from the first byte; else STARTTLS, which must be there unless `isPlain`. */
  isSecure: boolean;
  /** Neither: for a relay on the same machine. */
  isPlain: boolean;
  login: { user: string; pass: string } | null;
  /** "Trung tâm … <no-reply@…>" */
  from: string;
}

/** A gateway that speaks the protocol of docs/operations.md. */
export interface SmsGateway {
  /** Without a slash at its end; messages are below it. */
  url: string;
  token: string | null;
  /** What the phone shows as the sender. */
  sender: string | null;
}

export interface NoticesConfig {
  /** Null where none was named: then no mail is sent. */
  mail: MailServer | null;
  sms: SmsGateway | null;
  /** Minutes of the day between which no SMS is sent; over midnight where the end is before the beginning. */
  quiet: { from: number; to: number } | null;
  /** The most SMS that one phone gets in a day. */
  smsPerDay: number;
  /** Whether messages go out although sample data are loaded. */
  sendsInDemo: boolean;
  /** For so many days addresses and texts are kept. */
  keepDays: number;
  /** Whether what citizens send in is confirmed by a code: where a code can be sent, always, or never. */
  onlineCode: 'auto' | 'required' | 'off';
}

function parseMail(text: string | undefined, from: string | undefined): MailServer | null {
  if (!text) return null;
  const form = 'phải là smtp://[TÊN:MẬT-KHẨU@]MÁY:CỔNG hoặc smtps://…; thêm ?tls=off nếu máy chủ thư ở cùng máy.';
  if (!URL.canParse(text)) throw badField('HCC_SMTP', form);
  const { protocol, hostname, port, username, password, searchParams } = new URL(text);
  if (!['smtp:', 'smtps:'].includes(protocol) || hostname === '') throw badField('HCC_SMTP', form);
  if (!from || !/<?[^\s<>@]+@[^\s<>@]+>?$/.test(from)) {
    throw badField('HCC_MAIL_FROM', 'phải là địa chỉ gửi, ví dụ "Trung tâm Hành chính công <mot-cua@tinh.gov.vn>".');
  }
  const isSecure = protocol === 'smtps:';
  const isPlain = !isSecure && searchParams.get('tls') === 'off';
  return {
    host: hostname,
    port: Number(port || (isSecure ? 465 : 587)),
    isSecure,
    isPlain,
    login: username === '' ? null : { user: decodeURIComponent(username), pass: decodeURIComponent(password) },
    from,
  };
}

function parseSms(text: string | undefined, token: string | undefined, sender: string | undefined): SmsGateway | null {
  if (!text) return null;
  if (!URL.canParse(text) || !['http:', 'https:'].includes(new URL(text).protocol)) {
    throw badField('HCC_SMS', 'phải là địa chỉ http(s) của cổng tin nhắn.');
  }
  return { url: text.replace(/\/+$/, ''), token: token || null, sender: sender || null };
}

function parseQuiet(text: string | undefined): NoticesConfig['quiet'] {
  const typed = text ?? '21:00-07:00';
  if (typed === 'off') return null;
  const [, fromHour, fromMinute, toHour, toMinute] =
    /^([01]\d|2[0-3]):([0-5]\d)-([01]\d|2[0-3]):([0-5]\d)$/.exec(typed) ?? [];
  if (!fromHour) throw badField('HCC_SMS_QUIET', 'phải có dạng 21:00-07:00, hoặc off.');
  return { from: Number(fromHour) * 60 + Number(fromMinute), to: Number(toHour) * 60 + Number(toMinute) };
}

function parseCount(env: NodeJS.ProcessEnv, name: string, fallback: number, most: number): number {
  const value = Number(env[name] ?? fallback);
  if (Number.isInteger(value) && value >= 1 && value <= most) return value;
  throw badField(name, `phải là số nguyên từ 1 đến ${most}.`);
}

function parseOnlineCode(text = 'auto'): NoticesConfig['onlineCode'] {
  if (text === 'auto' || text === 'required' || text === 'off') return text;
  throw badField('HCC_ONLINE_CODE', 'phải là auto, required hoặc off.');
}

/** @throws HccError BAD_USER_INPUT naming the variable */
export function readNoticesConfig(env: NodeJS.ProcessEnv): NoticesConfig {
  return {
    mail: parseMail(env.HCC_SMTP, env.HCC_MAIL_FROM),
    sms: parseSms(env.HCC_SMS, env.HCC_SMS_TOKEN, env.HCC_SMS_SENDER),
    quiet: parseQuiet(env.HCC_SMS_QUIET),
    smsPerDay: parseCount(env, 'HCC_SMS_PER_DAY', 5, 1_000),
    sendsInDemo: env.HCC_DEMO_SENDS === 'yes',
    keepDays: parseCount(env, 'HCC_NOTICE_DAYS', 90, 3_660),
    onlineCode: parseOnlineCode(env.HCC_ONLINE_CODE),
  };
}
