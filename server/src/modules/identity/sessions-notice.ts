import { Topic } from '../../database/notice';

/** Some session ended before its hour, or an account has another duty. Who hears it looks at the sessions anew. */
export const SESSIONS_ENDED = new Topic<Record<string, never>>('sessions');
