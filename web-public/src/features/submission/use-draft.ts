import { useCallback, useEffect, useRef, useState } from 'react';
import { type OnlineFile, onlineDraft, saveOnlineDraft } from '../../api/online-api';
import { type ProcedureDetails, PublicFailure } from '../../api/public-api';
import {
  contentOfDraft,
  draftFromContent,
  forgetDraft,
  type KeptDraft,
  keepDraft,
  keptDraft,
  newDraft,
} from './kept-drafts';

/** So long after the last letter it goes to the server too. */
const SAVE_AFTER_MS = 4_000;

/** How what was typed is kept: on the phone it always is. */
export type Saving = 'ON_PHONE' | 'SAVING' | 'SAVED' | 'AWAY' | 'ELSEWHERE' | 'GONE' | 'UNKNOWN_LINK';

/**
 * What is typed, kept on the phone at once and on the server a little later; by its secret it is gone on with on
 * another machine.
 * @param secret in the address: of one that was begun elsewhere
 */
export function useDraft({ code, name }: Pick<ProcedureDetails, 'code' | 'name'>, secret: string | undefined) {
  const [kept, setKept] = useState<KeptDraft>(() => keptDraft(code) ?? newDraft(code, name));
  const [files, setFiles] = useState<readonly OnlineFile[]>([]);
  /** How often what the server has came over what is here. */
  const [round, setRound] = useState(0);
  const [saving, setSaving] = useState<Saving>('ON_PHONE');
  const latest = useRef(kept);
  const queue = useRef<Promise<void>>(Promise.resolve());
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const put = useCallback((next: KeptDraft) => {
    latest.current = next;
    setKept(next);
    keepDraft(next);
  }, []);

  /** Reads what the server has, over what is here. */
  const load = useCallback(
    async (wanted: string, isOver: boolean) => {
      try {
        const found = await onlineDraft(wanted);
        setFiles(found.files);
        const { version } = found;
        if (isOver) {
          put({ ...draftFromContent(found.content, name, code), secret: found.secret, version, savedAt: 0 });
          setRound((before) => before + 1);
        }
        setSaving('SAVED');
      } catch (error) {
        if (!(error instanceof PublicFailure) || error.code !== 'NOT_FOUND') return setSaving('AWAY');
        if (latest.current.secret !== wanted) return setSaving('UNKNOWN_LINK');
        // Its term is over, or it was thrown away: what is on the phone begins anew there.
        put({ ...latest.current, secret: null, version: null });
        setSaving('GONE');
      }
    },
    [code, name, put],
  );

  useEffect(() => {
    const own = latest.current.secret;
    if (secret && secret !== own) void load(secret, true);
    else if (own) void load(own, false);
  }, [secret, load]);

  const saveNow = useCallback((): Promise<void> => {
    clearTimeout(timer.current);
    const save = async () => {
      setSaving('SAVING');
      const now = latest.current;
      const { secret: own, version: expectedVersion } = now;
      try {
        const saved = await saveOnlineDraft({ secret: own, expectedVersion, content: contentOfDraft(now) });
        put({ ...latest.current, secret: saved.secret, version: saved.version });
        setSaving('SAVED');
      } catch (error) {
        setSaving(error instanceof PublicFailure && error.code === 'CONFLICT' ? 'ELSEWHERE' : 'AWAY');
        throw error;
      }
    };
    // One after another, so that each has the version that the one before it made.
    const saved = queue.current.catch(() => undefined).then(save);
    queue.current = saved;
    return saved;
  }, [put]);

  useEffect(() => () => clearTimeout(timer.current), []);

  const change = useCallback(
    (part: Partial<Pick<KeptDraft, 'draft' | 'place'>>) => {
      put({ ...latest.current, ...part });
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void saveNow().catch(() => undefined), SAVE_AFTER_MS);
    },
    [put, saveNow],
  );

  /** The secret of what the server has, which is given it where it has nothing. */
  const ensureSecret = useCallback(async (): Promise<string> => {
    if (latest.current.secret === null) await saveNow();
    return latest.current.secret!;
  }, [saveNow]);

  const forget = useCallback(() => {
    clearTimeout(timer.current);
    forgetDraft(code);
  }, [code]);

  const reload = () => void (latest.current.secret ? load(latest.current.secret, true) : undefined);
  return { kept, round, change, files, setFiles, saving, ensureSecret, forget, reload };
}
