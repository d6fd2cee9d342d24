import type { Notice } from '../database/notice';
import type { Sql } from '../database/sql';
import type { NoticeBody } from './notice-log';

/** Numbers remembered of one process that were heard before they were read. */
const MOST_HEARD = 50_000;

export interface NoticeListener {
  hear(notice: Notice): void;
  /** Some notices were missed: what is held in memory is of an unknown age. */
  miss(): void;
}

interface Peer {
  /** Everything up to here has been read; null before its first row. */
  cursor: number | null;
  /** Beyond the cursor, heard over a faster line. */
  heard: Set<number>;
}

/**
 * Reads what other processes wrote down. Each numbers its notices without gaps, so that nothing is skipped, whatever
 * the clocks and however late a transaction commits.
 */
export class NoticeReader {
  private readonly peers = new Map<string, Peer>();

  /**
   * @param repeats tells again what was heard over the faster line already: in a cluster that line may be ahead of the
   *   node that this process reads, the rows never are
   */
  constructor(
    private readonly sql: Sql,
    private readonly processId: string,
    private readonly listener: NoticeListener,
    private readonly repeats = false,
  ) {}

  /** What stands there now is past. Before the process registers, so that no row falls between. */
  async begin(): Promise<void> {
    for (const { processId, lastSeq } of await this.readEnds()) {
      this.peers.set(processId, { cursor: lastSeq, heard: new Set() });
    }
  }

  async step(): Promise<void> {
    const ends = await this.readEnds();
    for (const { processId, lastSeq } of ends) {
      const peer = this.peers.get(processId) ?? this.add(processId);
      if (peer.cursor === null || lastSeq > peer.cursor) await this.readFrom(processId, peer);
    }
    const there = new Set(ends.map(({ processId }) => processId));
    for (const [id, { heard }] of this.peers) if (!there.has(id) && heard.size === 0) this.peers.delete(id);
  }

  /** Something came over the faster line; its row will follow. */
  hearEarly(processId: string, seq: number, notice: Notice): void {
    if (processId === this.processId) return;
    const peer = this.peers.get(processId) ?? this.add(processId);
    if ((peer.cursor !== null && seq <= peer.cursor) || peer.heard.has(seq)) return;
    if (peer.heard.size >= MOST_HEARD) peer.heard.clear();
    peer.heard.add(seq);
    this.listener.hear(notice);
  }

  private add(processId: string): Peer {
    const peer: Peer = { cursor: null, heard: new Set() };
    this.peers.set(processId, peer);
    return peer;
  }

  private async readFrom(processId: string, peer: Peer): Promise<void> {
    const rows = await this.sql.query<{ firstSeq: number; lastSeq: number; body: string }>(
      `SELECT first_seq AS firstSeq, last_seq AS lastSeq, body FROM change_notice
        WHERE process_id = ? AND last_seq > ? ORDER BY last_seq`,
      [processId, peer.cursor ?? 0],
    );
    for (const { firstSeq, lastSeq, body } of rows) {
      const { since, notices } = JSON.parse(body) as NoticeBody;
      const isMissing = firstSeq > Math.max(peer.cursor ?? 0, since) + 1;
      // Moved before anybody is told: a listener that fails must not be told the same again for ever.
      peer.cursor = lastSeq;
      if (isMissing) this.listener.miss();
      for (const [index, notice] of notices.entries()) {
        const wasHeard = peer.heard.delete(firstSeq + index);
        if (this.repeats || !wasHeard) this.listener.hear(notice);
      }
    }
  }

  private readEnds(): Promise<{ processId: string; lastSeq: number }[]> {
    return this.sql.query(
      `SELECT process_id AS processId, MAX(last_seq) AS lastSeq FROM change_notice
        WHERE process_id <> ? GROUP BY process_id`,
      [this.processId],
    );
  }
}
