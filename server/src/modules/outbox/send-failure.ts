import { registerEnumType } from 'type-graphql';

/** Why something did not get out, as screens say it in each language; what was answered is kept beside it. */
export enum SendFailure {
  /** Nobody listens there, or the line broke. */
  NO_CONNECTION = 'NO_CONNECTION',
  /** No machine has that name. */
  NAME_UNKNOWN = 'NAME_UNKNOWN',
  NO_ANSWER = 'NO_ANSWER',
  /** TLS: whose certificate it is, or until when. */
  CERTIFICATE = 'CERTIFICATE',
  /** A password or key that the receiver does not take. */
  ACCESS_DENIED = 'ACCESS_DENIED',
  /** The receiver will never take it. */
  REFUSED = 'REFUSED',
  /** The receiver says "later". */
  BUSY = 'BUSY',
  /** The receiver has a fault of its own. */
  SERVER_ERROR = 'SERVER_ERROR',
  /** It answered with something else than was agreed. */
  NOT_UNDERSTOOD = 'NOT_UNDERSTOOD',
  /** It was handed over, and no answer came. */
  UNCERTAIN = 'UNCERTAIN',
  /** A hook must not reach what stands inside the network. */
  PRIVATE_ADDRESS = 'PRIVATE_ADDRESS',
  /** A hook that is off, or of a system that is suspended. */
  TURNED_OFF = 'TURNED_OFF',
  /** This process was ended meanwhile. */
  INTERRUPTED = 'INTERRUPTED',
  OTHER = 'OTHER',
}

registerEnumType(SendFailure, { name: 'SendFailure' });

/** A failure of which is known what it is. */
export class SendError extends Error {
  constructor(
    readonly failure: SendFailure,
    message: string,
  ) {
    super(message);
  }
}

/** By the codes of Node.js and nodemailer. */
const BY_CODE: Readonly<Record<string, SendFailure>> = {
  ECONNREFUSED: SendFailure.NO_CONNECTION,
  ECONNRESET: SendFailure.NO_CONNECTION,
  ECONNECTION: SendFailure.NO_CONNECTION,
  EHOSTUNREACH: SendFailure.NO_CONNECTION,
  ENETUNREACH: SendFailure.NO_CONNECTION,
  EPIPE: SendFailure.NO_CONNECTION,
  ESOCKET: SendFailure.NO_CONNECTION,
  UND_ERR_SOCKET: SendFailure.NO_CONNECTION,
  ENOTFOUND: SendFailure.NAME_UNKNOWN,
  EAI_AGAIN: SendFailure.NAME_UNKNOWN,
  EDNS: SendFailure.NAME_UNKNOWN,
  ETIMEDOUT: SendFailure.NO_ANSWER,
  UND_ERR_CONNECT_TIMEOUT: SendFailure.NO_ANSWER,
  UND_ERR_HEADERS_TIMEOUT: SendFailure.NO_ANSWER,
  ETLS: SendFailure.CERTIFICATE,
  EAUTH: SendFailure.ACCESS_DENIED,
};
const BY_NAME: Readonly<Record<string, SendFailure>> = {
  TimeoutError: SendFailure.NO_ANSWER,
  AbortError: SendFailure.INTERRUPTED,
  SyntaxError: SendFailure.NOT_UNDERSTOOD,
};
const OF_CERTIFICATES = /certificate|self[- ]signed|CERT_|TLS|SSL/i;

/** What a failure is, by itself or by what is behind it. */
export function failureOf(error: unknown): SendFailure {
  if (error instanceof SendError) return error.failure;
  if (!(error instanceof Error)) return SendFailure.OTHER;
  const behind = error.cause === undefined ? SendFailure.OTHER : failureOf(error.cause);
  if (behind !== SendFailure.OTHER) return behind;
  const code = 'code' in error ? String(error.code) : '';
  if (OF_CERTIFICATES.test(`${code} ${error.message}`)) return SendFailure.CERTIFICATE;
  return BY_CODE[code] ?? BY_NAME[error.name] ?? SendFailure.OTHER;
}

/** What an answer over HTTP means that is none of 2xx. */
export function failureOfStatus(status: number): SendFailure {
  if (status === 401 || status === 403) return SendFailure.ACCESS_DENIED;
  if (status === 408 || status === 504) return SendFailure.NO_ANSWER;
  if (status === 425 || status === 429 || status === 503) return SendFailure.BUSY;
  return status >= 500 ? SendFailure.SERVER_ERROR : SendFailure.REFUSED;
}
