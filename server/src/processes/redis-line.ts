import Redis from 'ioredis';
import type { Logger } from 'pino';
import type { Notice } from '../database/notice';

const LONGEST_RETRY_MS = 2_000;

interface Message {
  from: string;
  seq: number;
  notice: Notice;
}

export interface RedisLineOptions {
  url: string;
  processId: string;
  hear: (from: string, seq: number, notice: Notice) => void;
  log: Logger;
}

/**
 * Notices over Redis: at once, and not more than that. What is published while Redis is away is lost here and comes by
 * the rows in the database, so nothing ever waits for it.
 */
export class RedisLine {
  private readonly publisher: Redis;
  private readonly subscriber: Redis;
  private readonly channel: string;
  private isUp: boolean | null = null;

  constructor(private readonly options: RedisLineOptions) {
    const connect = () =>
      new Redis(options.url, {
        enableOfflineQueue: false,
        maxRetriesPerRequest: 0,
        connectTimeout: LONGEST_RETRY_MS,
        autoResubscribe: false,
        retryStrategy: (times) => Math.min(times * 200, LONGEST_RETRY_MS),
      });
    this.publisher = connect();
    this.subscriber = connect();
    // Channels are not kept apart by Redis's numbered databases: the number of the address is put into the name.
    this.channel = `hcc:${this.publisher.options.db ?? 0}`;
    this.publisher.on('error', () => undefined);
    this.subscriber.on('error', (error) => this.tellState(false, error));
    this.subscriber.on('close', () => this.tellState(false));
    this.subscriber.on('ready', () => {
      this.subscriber.subscribe(this.channel).then(
        () => this.tellState(true),
        () => this.tellState(false),
      );
    });
    this.subscriber.on('message', (_channel, text) => {
      // Others may write to the channel too, and a newer release may say what this one does not understand.
      try {
        const { from, seq, notice } = JSON.parse(text) as Message;
        options.hear(from, seq, notice);
      } catch (error) {
        options.log.warn({ err: error }, 'a notice over Redis was not understood');
      }
    });
  }

  publish(seq: number, notice: Notice): void {
    if (this.publisher.status !== 'ready') return;
    const message: Message = { from: this.options.processId, seq, notice };
    this.publisher.publish(this.channel, JSON.stringify(message)).catch(() => undefined);
  }

  close(): void {
    this.subscriber.removeAllListeners('close');
    this.publisher.disconnect();
    this.subscriber.disconnect();
  }

  /** Once each time the line goes or comes. */
  private tellState(isUp: boolean, error?: Error): void {
    if (this.isUp === isUp) return;
    this.isUp = isUp;
    const { log } = this.options;
    if (isUp) log.info('Redis is there: changes reach other processes at once');
    else log.warn({ err: error }, 'Redis is away: changes reach other processes by the database, within three seconds');
  }
}
