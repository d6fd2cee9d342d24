import i18n from 'i18next';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../session-provider';
import { startSignIn } from './sign-in-steps';
import type { SignInWords } from './sign-in-words';

type Props = {
  submitLabel: string;
  /** The person is known already: only the password is asked for. */
  fixedUsername: string;
};

/** Signing in within the app. */
export function SignInForm({ submitLabel, fixedUsername }: Props) {
  const { i18n: current } = useTranslation('session');
  const { letIn } = useSession();
  const place = useRef<HTMLDivElement>(null);
  const { language } = current;

  useEffect(() => {
    if (!place.current) return;
    const words: SignInWords = {
      session: i18n.getResourceBundle(language, 'session'),
      common: i18n.getResourceBundle(language, 'common'),
    };
    place.current.replaceChildren();
    startSignIn(place.current, { words, submitLabel, fixedUsername, onSignedIn: letIn });
  }, [language, submitLabel, fixedUsername, letIn]);

  return <div ref={place} />;
}
