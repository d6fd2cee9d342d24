import { readSlipCode, type SlipCode } from '@hcc/web-shared/src/ui/text/dossier-code';
import { useCallback, useSyncExternalStore } from 'react';

/** What the page is asked for. The address can be sent on, printed as a QR code, or kept as a bookmark. */
export type Question =
  | { kind: 'none' }
  | ({ kind: 'dossier' } & SlipCode)
  | { kind: 'procedure'; code: string }
  | { kind: 'search'; text: string }
  /** Sending a request in, of a procedure or still to be chosen. */
  | { kind: 'submit'; code?: string; draft?: string }
  /** What a dossier waits for, by code and key of its slip. */
  | { kind: 'supplement'; code: string; key: string }
  /** What was sent in, by its reference. */
  | { kind: 'submission'; reference: string }
  /** Centres; with an area one of them, with a procedure those that receive it. */
  | { kind: 'centres'; area?: string; procedure?: string }
  /** Complaining, or asking for something to be made better, about a dossier or not; with a reference what became of it. */
  | { kind: 'complaint'; reference?: string; about?: string }
  /** Answers to complaints that everybody may read. */
  | { kind: 'published' }
  /** Rating what one was served with, by the secret of the slip or the ticket; empty where it is still to be asked for. */
  | { kind: 'rate'; secret: string; code?: string }
  /** How a citizen is told of a dossier, by the key in the link of a mail. */
  | { kind: 'messages'; key: string }
  /** What is owed for a dossier, and paying it. */
  | ({ kind: 'payment' } & SlipCode);

/** @param address the part of the page's address from "?" on */
export function questionOf(address: string): Question {
  const [search, key] = address.split('#');
  const params = new URLSearchParams(search);
  const code = params.get('ma')?.trim();
  if (code) return { kind: 'dossier', ...(readSlipCode(code) ?? { code }), ...(key ? { key } : {}) };
  const payable = params.get('nt')?.trim();
  if (payable) return { kind: 'payment', code: payable, ...(key ? { key } : {}) };
  const procedure = params.get('tt')?.trim();
  if (procedure) return { kind: 'procedure', code: procedure };
  const area = params.get('noi')?.trim();
  if (area !== undefined) {
    const received = params.get('cho')?.trim();
    return { kind: 'centres', ...(area ? { area } : {}), ...(received ? { procedure: received } : {}) };
  }
  if (params.has('tin')) return { kind: 'messages', key: key ?? '' };
  if (params.has('online')) return { kind: 'submission', reference: key ?? '' };
  const about = params.get('gopy')?.trim();
  if (about !== undefined) return { kind: 'complaint', ...(key ? { reference: key } : about ? { about } : {}) };
  if (params.has('traloi')) return { kind: 'published' };
  const rated = params.get('danhgia')?.trim();
  if (rated !== undefined) {
    // With the code of a dossier, as the paper has it that goes with a result.
    if (rated) return { kind: 'rate', secret: key ? `${rated} ${key}` : '', code: rated };
    return { kind: 'rate', secret: decodeURIComponent(key ?? '') };
  }
  const submit = params.get('nop');
  if (submit !== null) {
    if (submit.trim() === '') return { kind: 'submit' };
    return { kind: 'submit', code: submit.trim(), ...(key ? { draft: key } : {}) };
  }
  const awaiting = params.get('bosung')?.trim();
  if (awaiting) return { kind: 'supplement', code: awaiting, key: key ?? '' };
  const text = params.get('q')?.trim();
  return text ? questionFromText(text) : { kind: 'none' };
}

/** A text that only a dossier code begins with ("000.17…H56-2103"), even if part of it is wrong. */
const LIKE_CODE = /^\d{3}\.\d{2}\.|\.H\d{2}-/i;
const PROCEDURE_CODE = /^\d\.\d{6}$/;
/** Of a submission: 14 signs without vowels, in groups or not; O, I and L are how people read 0 and 1. */
const REFERENCE = /^(?=.*\d)[0-9BCFGHIJKLMNOPQRSTVXZ]{14}$/;

/** "7kxs3-m9pq-2rtv4" as it is stored, or nothing. */
function referenceFrom(typed: string): string | undefined {
  const plain = typed.replace(/[\s-]/g, '').toUpperCase();
  return REFERENCE.test(plain) ? plain : undefined;
}

/** What a person meant by what was typed into the one field. */
export function questionFromText(text: string): Question {
  const typed = text.trim();
  if (typed === '') return { kind: 'none' };
  const slip = readSlipCode(typed);
  if (slip) return { kind: 'dossier', ...slip };
  const reference = referenceFrom(typed);
  if (reference) return { kind: 'submission', reference };
  if (LIKE_CODE.test(typed)) return { kind: 'dossier', code: typed.replace(/\s+/g, '') };
  return PROCEDURE_CODE.test(typed) ? { kind: 'procedure', code: typed } : { kind: 'search', text: typed };
}

export function addressOf(question: Question): string {
  switch (question.kind) {
    case 'dossier':
      // The secret stands behind "#": a browser sends that nowhere, so it comes into no log.
      return `?ma=${encodeURIComponent(question.code)}${question.key ? `#${question.key}` : ''}`;
    case 'payment':
      return `?nt=${encodeURIComponent(question.code)}${question.key ? `#${question.key}` : ''}`;
    case 'procedure':
      return `?tt=${encodeURIComponent(question.code)}`;
    case 'search':
      return `?q=${encodeURIComponent(question.text)}`;
    case 'submit':
      return `?nop=${encodeURIComponent(question.code ?? '')}${question.draft ? `#${question.draft}` : ''}`;
    case 'supplement':
      return `?bosung=${encodeURIComponent(question.code)}#${question.key}`;
    case 'submission':
      return `?online#${encodeURIComponent(question.reference)}`;
    case 'centres':
      return `?noi=${encodeURIComponent(question.area ?? '')}${question.procedure ? `&cho=${encodeURIComponent(question.procedure)}` : ''}`;
    case 'complaint':
      if (question.reference) return `?gopy#${encodeURIComponent(question.reference)}`;
      return question.about ? `?gopy=${encodeURIComponent(question.about)}` : '?gopy';
    case 'published':
      return '?traloi';
    case 'rate':
      return `?danhgia#${encodeURIComponent(question.secret)}`;
    case 'messages':
      return `?tin#${encodeURIComponent(question.key)}`;
    default:
      return window.location.pathname;
  }
}

const MOVED = 'hcc-address';

function subscribe(listener: () => void): () => void {
  window.addEventListener('popstate', listener);
  window.addEventListener(MOVED, listener);
  return () => {
    window.removeEventListener('popstate', listener);
    window.removeEventListener(MOVED, listener);
  };
}

const addressNow = () => window.location.search + window.location.hash;

/** The part of the page's address from "?" on; empty where the page is painted ahead. */
export function useAddress(): [string, (question: Question) => void] {
  const address = useSyncExternalStore(subscribe, addressNow, () => '');
  const go = useCallback((question: Question) => {
    window.history.pushState(null, '', addressOf(question));
    document.documentElement.scrollTop = 0;
    window.dispatchEvent(new Event(MOVED));
  }, []);
  return [address, go];
}
