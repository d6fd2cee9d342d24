import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { ApolloLink } from '@apollo/client/link';
import type { KnownApplicantQuery, MeQuery, ReceiveDossierInput } from '@hcc/shared-schema/generated/hooks';
import i18n from 'i18next';
import { Observable, type Subscription } from 'rxjs';
import type { Desk } from '../desk/desk';
import { NoNumberLeft } from '../desk/keep-receipt';
import { problemsOf } from '../desk/receipt-content';
import { ANSWERS, receivedAnswer } from './answers';

type Result = ApolloLink.Result;
type Observer = { next: (result: Result) => void; error: (error: unknown) => void; complete: () => void };

/** A question that is not answered by then raises the question whether the line is there. */
const SUSPECT_AFTER_MS = 1_500;
/** The page itself says that nobody answers these. */
const ANSWERED_BY_THE_PAGE = new Set(['Me', 'SignOut']);

/**
 * Stands before everything that goes to the server. While the line is down it answers what the form for receiving asks,
 * from what is on board, so that form and list of papers are the same with a line and without; anything else waits for
 * the line as it always did.
 */
export function deskLink(desk: Desk): ApolloLink {
  return new ApolloLink((operation, forward) => {
    const name = operation.operationName ?? '';
    if (name === 'ReceiveDossier') return new Observable((observer) => receive(desk, operation, forward, observer));
    if (!ANSWERED_BY_THE_PAGE.has(name) && !ANSWERS.has(name)) return forward(operation);
    return new Observable<Result>((observer) => askOrAnswer(desk, name, operation, forward, observer));
  });
}

/** Asks while there is a line, and answers on board as soon as there is none. */
function askOrAnswer(
  desk: Desk,
  name: string,
  operation: ApolloLink.Operation,
  forward: ApolloLink.ForwardFunction,
  observer: Observer,
): () => void {
  let asked: Subscription | undefined;
  const answerOnBoard = (): boolean => {
    if (!desk.line.isCut) return false;
    if (ANSWERED_BY_THE_PAGE.has(name)) {
      observer.error(new TypeError('The line is down.'));
      return true;
    }
    const data = fromBoard(desk, name, operation.variables);
    if (!data) return false;
    observer.next({ data } as Result);
    observer.complete();
    return true;
  };
  if (answerOnBoard()) return () => undefined;
  const stopWatching = desk.line.subscribe(() => {
    if (!answerOnBoard()) return;
    stopWatching();
    asked?.unsubscribe();
  });
  const timer = setTimeout(desk.line.suspect, SUSPECT_AFTER_MS);
  asked = forward(operation).subscribe({
    next: (result) => {
      clearTimeout(timer);
      hear(desk, name, result);
      observer.next(result);
    },
    error: (error) => {
      clearTimeout(timer);
      observer.error(error);
    },
    complete: () => observer.complete(),
  });
  return () => {
    clearTimeout(timer);
    stopWatching();
    asked?.unsubscribe();
  };
}

function fromBoard(desk: Desk, name: string, variables: object): object | null {
  const { vault } = desk;
  const answer = ANSWERS.get(name);
  if (!vault?.board || !answer) return null;
  return answer({ board: vault.board, known: vault.known, now: desk.now() }, variables as never);
}

/** What is answered on line and is of use without one. */
function hear(desk: Desk, name: string, { data }: Result): void {
  desk.line.heard();
  if (name === 'Me') void desk.comes((data as MeQuery | null)?.me ?? null);
  const known = name === 'KnownApplicant' && (data as KnownApplicantQuery | null)?.knownApplicant;
  if (known) void desk.vault?.remember(known);
}

/** As the server refuses. @param message in the reader's language, whichever that is; empty where each field has its own */
function refused(code: string, message: string, more: object = {}): CombinedGraphQLErrors {
  return new CombinedGraphQLErrors({ errors: [{ message, extensions: { code, messageEn: message, ...more } }] });
}

function receive(
  desk: Desk,
  operation: ApolloLink.Operation,
  forward: ApolloLink.ForwardFunction,
  observer: Observer,
): () => void {
  let sent: Subscription | undefined;
  let closed = false;
  const input = operation.variables.input as ReceiveDossierInput;
  const send = () => {
    if (closed) return;
    sent = forward(operation).subscribe({
      next: (result) => {
        void desk.vault?.wasAnswered(input.idempotencyKey);
        observer.next(result);
      },
      error: (error) => observer.error(error),
      complete: () => observer.complete(),
    });
  };
  const answer = (data: object) => {
    if (closed) return;
    observer.next({ data } as Result);
    observer.complete();
  };
  const decide = async () => {
    const { vault } = desk;
    if (desk.snapshot().isOutdated && desk.line.isCut) throw refused('ILLEGAL_ACTION', i18n.t('desk:outdated'));
    if (!vault || input.submission) return send();
    const kept = await vault.receivedUnder(input.idempotencyKey);
    if (kept && vault.board) return answer(receivedAnswer(kept, vault.board));
    const isCut = (await desk.line.check()) === 'cut';
    if (await vault.hasBegun(input.idempotencyKey)) {
      // It may have arrived: a number from here would make two dossiers of it.
      if (isCut) throw refused('ILLEGAL_ACTION', i18n.t('desk:begun'));
      return send();
    }
    // Asked first: what goes out on a line that has just died might arrive or not, and then nobody may give it a number.
    if (isCut && vault.isReady) {
      return answer(await receiveOnBoard(desk, input));
    }
    await vault.begins(input.idempotencyKey);
    send();
  };
  decide().catch((error: unknown) => observer.error(error));
  return () => {
    closed = true;
    sent?.unsubscribe();
  };
}

async function receiveOnBoard(desk: Desk, input: ReceiveDossierInput): Promise<object> {
  const board = desk.vault?.board;
  const edition = board?.edition(input.procedureCode, desk.now());
  if (!board || !edition) {
    const reason = i18n.t('desk:notOnBoard');
    throw refused('BAD_USER_INPUT', '', { fields: [{ path: 'procedureCode', reason, reasonEn: reason }] });
  }
  const fields = problemsOf(input, edition, board);
  if (fields.length > 0) throw refused('BAD_USER_INPUT', '', { fields });
  try {
    return receivedAnswer(await desk.receive(input), board);
  } catch (error) {
    if (error instanceof NoNumberLeft) throw refused('ILLEGAL_ACTION', i18n.t(`desk:noNumber.${error.reason}`));
    throw error;
  }
}
