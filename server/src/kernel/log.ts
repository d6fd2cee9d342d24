import pino, { type DestinationStream, type Logger } from 'pino';

/** How far an error's causes are followed. */
const MAX_CAUSES = 3;

interface Described {
  type: string;
  message: string;
  code?: string;
  errno?: number;
  stack?: string[];
  cause?: Described;
}

/**
 * The server's log: one JSON object a line on standard output. Of an error it takes what says where and why, never its
 * other properties: drivers hang the statement with all its values there.
 */
export function createLog(level: string, destination?: DestinationStream): Logger {
  const options = { level, serializers: { err: (error: unknown) => describeError(error) } };
  return destination ? pino(options, destination) : pino(options);
}

function describeError(error: unknown, depth = 0): Described {
  const { name, message, code, errno, stack, cause } = (error ?? {}) as Partial<
    Record<keyof Error | 'code' | 'errno', unknown>
  >;
  // A thrown string or object may be anything.
  if (typeof message !== 'string') return { type: typeof error, message: 'not an Error' };
  return {
    type: String(name),
    message: withoutData(message),
    ...(typeof code === 'string' && { code }),
    ...(typeof errno === 'number' && { errno }),
    stack: framesOf(String(stack)),
    ...(cause !== undefined && depth < MAX_CAUSES && { cause: describeError(cause, depth + 1) }),
  };
}

/** Where it was thrown; the stack begins with the message, which may be of several lines. */
function framesOf(stack: string): string[] {
  const frames = stack.split('\n').filter((line) => /^ {4}at /.test(line));
  return frames.map((line) => line.trim());
}

/** What drivers and parsers quote is what somebody typed. Names of columns and indexes are not. */
const QUOTED: [pattern: RegExp, instead: string][] = [
  [/Duplicate entry '[\s\S]*' for key/g, "Duplicate entry '…' for key"],
  [/near '[\s\S]*' at line/g, "near '…' at line"],
  [/"[\s\S]*" is not valid JSON/g, '"…" is not valid JSON'],
  [/(?<!\b(?:key|column|table|index) )(['"`])[\s\S]*?\1/gi, '$1…$1'],
  [/[^\s@]+@[^\s@]+/g, '…'],
  // ID numbers, phones, days and codes of dossiers; no port and no error number is so long.
  [/\d{6,}/g, '…'],
];

function withoutData(message: string): string {
  return QUOTED.reduce((text, [pattern, instead]) => text.replace(pattern, instead), message);
}
