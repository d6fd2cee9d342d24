import { Entity } from 'typeorm';
import { InstantColumn, IntColumn, KeyInt, KeyText, LongTextColumn, TextColumn } from '../database/columns';

/** A serving process. It is alive as long as others see its beat move; its clock is asked for nothing. */
@Entity('server_process')
export class ServerProcess {
  @KeyText('id', 16)
  id: string;

  @TextColumn('host', 120)
  host: string;

  @IntColumn('pid')
  pid: number;

  @InstantColumn('started_at')
  startedAt: number;

  @IntColumn('beat')
  beat: number;

  /** By how many milliseconds its clock is ahead of the database's; null where it has not looked, or both are one. */
  @IntColumn('clock_ahead_ms', { nullable: true })
  clockAheadMs: number | null;
}

/** What only one process does at a time. Whoever holds it moves the beat; who sees it stand still may take it. */
@Entity('lease')
export class Lease {
  @KeyText('name', 20)
  name: string;

  /** Id of the process; empty where nobody holds it. */
  @TextColumn('owner', 16)
  owner: string;

  @IntColumn('beat')
  beat: number;
}

/** Some notices of one process, numbered by it without gaps; read by the others and soon removed. */
@Entity('change_notice')
export class ChangeNotice {
  @KeyText('process_id', 16)
  processId: string;

  @KeyInt('last_seq')
  lastSeq: number;

  @IntColumn('first_seq')
  firstSeq: number;

  @InstantColumn('written_at')
  writtenAt: number;

  @LongTextColumn('body')
  body: string;
}
