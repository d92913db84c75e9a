import { type ReactNode, useEffect, useRef, useState } from 'react';
import { switchLocale } from '../i18n/messages.tsx';
import { useApp } from './app-context.ts';

/** Follows the address from one language to another. What cannot be fetched is for the guard around it. */
export const FollowLocale = ({ children }: { children: ReactNode }): ReactNode => {
  const { locale } = useApp().settings;
  const [failure, setFailure] = useState<Error | null>(null);
  const shown = useRef(locale);
  useEffect(() => {
    // The first one comes with what is shown first.
    if (shown.current === locale) return;
    shown.current = locale;
    switchLocale(locale).catch((cause: unknown) =>
      setFailure(new Error(`The messages of ${locale} cannot be fetched.`, { cause })),
    );
  }, [locale]);
  if (failure) throw failure;
  return children;
};
