import { answerText } from '../../kernel/answer-text';
import type { Day } from '../../kernel/instant';
import { findOutside, type OutsideAccess, type OutsideRoom } from '../connections/outside/outside-services';
import { OutsideName } from '../connections/outside/outside-terms';
import { Undeliverable } from '../outbox/outbox-handler';
import { failureOfStatus, SendError } from '../outbox/send-failure';

/** A report by which a dossier is known there. */
export interface ReportRef {
  code: string;
  sequence: number;
}

export interface PortalPage {
  items: readonly unknown[];
  /** Where to go on; the same as before where there is nothing more. */
  cursor: string;
}

/** What became of something that was handed in there. */
export interface IntakeAnswer {
  status: string;
  reference: string | null;
  dossierCode: string | null;
  reason: string | null;
}

/** The one way to the national portal; how it is spoken to, only its maker knows. */
export interface NationalPortal {
  /** Told again it is the same report. @throws Undeliverable where it will never be taken */
  report(ref: ReportRef, body: object, signal?: AbortSignal): Promise<void>;
  /** What it has of a day. */
  reportsOf(day: Day): Promise<ReportRef[]>;
  /** What was handed in after the cursor, in the portal's own order; from the beginning where there is none. */
  handedIn(cursor: string | null): Promise<PortalPage>;
  /** Told again it is the same answer. @throws Undeliverable */
  answer(portalId: string, answer: IntakeAnswer, signal?: AbortSignal): Promise<void>;
}

const PATIENCE_MS = 15_000;
const MOST_PAGES = 200;
/** Refusals that say "not now"; any other of its kind says "never". */
const LATER = new Set([401, 403, 408, 425, 429]);

/**
 * A portal that speaks JSON over HTTP: PUT /dossiers/<code>/reports/<sequence>, GET /reports?day=, GET
 * /submissions?after=, PUT /submissions/<id>/answer; with the key of the agency.
 */
export function httpPortal({ address, identity, secret }: OutsideAccess, patienceMs = PATIENCE_MS): NationalPortal {
  const base = address.endsWith('/') ? address : `${address}/`;
  const call = async (path: string, body?: object, signal?: AbortSignal): Promise<unknown> => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${secret}`, 'x-agency': identity };
    const limit = AbortSignal.timeout(patienceMs);
    const answer = await fetch(new URL(path, base), {
      ...(body ? { method: 'PUT', body: JSON.stringify(body) } : {}),
      headers,
      redirect: 'error',
      signal: signal ? AbortSignal.any([signal, limit]) : limit,
    });
    const text = await answerText(answer);
    if (answer.ok) return text === '' ? null : JSON.parse(text);
    const said = `The portal answers ${answer.status}: ${text.slice(0, 200)}`;
    const isForGood = answer.status >= 400 && answer.status < 500 && !LATER.has(answer.status);
    const failure = failureOfStatus(answer.status);
    throw isForGood && body ? new Undeliverable(said, failure) : new SendError(failure, said);
  };
  return {
    async report({ code, sequence }, body, signal) {
      await call(`dossiers/${encodeURIComponent(code)}/reports/${sequence}`, body, signal);
    },
    async reportsOf(day) {
      const refs: ReportRef[] = [];
      let after = '';
      for (let pages = 0; pages < MOST_PAGES; pages++) {
        const page = pageIn(await call(`reports?day=${day}&after=${encodeURIComponent(after)}`));
        refs.push(...page.items.flatMap(refIn));
        if (page.items.length === 0 || page.cursor === after) return refs;
        after = page.cursor;
      }
      throw new Error(`The portal has more than ${MOST_PAGES} pages of ${day}.`);
    },
    async handedIn(cursor) {
      return pageIn(await call(`submissions?after=${encodeURIComponent(cursor ?? '')}`));
    },
    async answer(portalId, answer, signal) {
      await call(`submissions/${encodeURIComponent(portalId)}/answer`, answer, signal);
    },
  };
}

/** The portal while it is turned on. */
export async function findPortal(room: Pick<OutsideRoom, 'db' | 'box'>): Promise<NationalPortal | null> {
  const access = await findOutside(room, OutsideName.PORTAL);
  return access && httpPortal(access);
}

function pageIn(value: unknown): PortalPage {
  const { items, cursor } = (value ?? {}) as Record<string, unknown>;
  if (!Array.isArray(items) || typeof cursor !== 'string' || cursor.length > 200)
    throw new Error('The portal answers with no page.');
  return { items: items as unknown[], cursor };
}

function refIn(value: unknown): ReportRef[] {
  const { code, sequence } = (value ?? {}) as Record<string, unknown>;
  return typeof code === 'string' && Number.isSafeInteger(sequence) ? [{ code, sequence: sequence as number }] : [];
}
