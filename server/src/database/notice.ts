/**
 * What a process tells after a commit, so that what others hold in memory follows. It carries ids only, and losing one
 * costs freshness, never data: whoever hears it asks the database with its own rights.
 */
export interface Notice {
  topic: string;
  body: unknown;
}

/** A kind of notice; the room that says it owns it. */
export class Topic<Body> {
  constructor(readonly name: string) {}

  notice(body: Body): Notice {
    return { topic: this.name, body };
  }

  /** The body where the notice is of this kind; null for any other. */
  read(notice: Notice): Body | null {
    return notice.topic === this.name ? (notice.body as Body) : null;
  }
}
