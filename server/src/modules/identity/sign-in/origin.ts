import { hash } from 'node:crypto';
import Bowser from 'bowser';
import { networkOf } from '../../../kernel/network';

/** From where somebody signs in. */
export interface Origin {
  /** Network address, as the trusted proxy gives it. */
  address: string;
  userAgent: string;
  /** The secret of the device cookie; empty where the browser has none. */
  device: string;
}

/** For callers inside the process. */
export const INSIDE: Origin = { address: '', userAgent: '', device: '' };

export function sha256(text: string): string {
  return hash('sha256', text, 'hex');
}

export const devicePlace = ({ device }: Origin): string => `device:${sha256(device)}`;
export const addressPlace = ({ address }: Origin): string => `address:${sha256(networkOf(address))}`;

/** "Cốc Cốc" has its own name for itself, which the library does not know. */
const OWN_NAMES: [RegExp, string][] = [[/coc_coc_browser/i, 'Cốc Cốc']];
const LONGEST_NAME = 40;

/** The browser and the system in the words of their makers, null where they don't say. */
export function browserOf(userAgent: string): { browser: string | null; system: string | null } {
  if (userAgent === '') return { browser: null, system: null };
  const { browser, os } = Bowser.parse(userAgent);
  const own = OWN_NAMES.find(([pattern]) => pattern.test(userAgent))?.[1];
  const cut = (name: string | undefined) => name?.slice(0, LONGEST_NAME) || null;
  return { browser: own ?? cut(browser.name), system: cut(os.name) };
}
