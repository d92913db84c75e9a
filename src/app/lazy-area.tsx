import {
  type ComponentType,
  createElement,
  type ReactElement,
  type ReactNode,
  use,
  useEffect,
  useState,
} from 'react';
import type { CataloguePart } from '../i18n/catalogues.ts';
import { loadMessages } from '../i18n/messages.tsx';
import { linkLocale } from './settings.ts';

/** A page whose code and messages are fetched when they are needed. */
export interface LazyPage {
  (): ReactElement;
  /** Fetches them once. Rejects if one of them cannot be fetched. */
  load: () => Promise<unknown>;
}

/** What has been fetched, or is on its way. */
interface Fetched<P> {
  now: () => ComponentType<P> | null;
  load: () => Promise<ComponentType<P>>;
}

const fetchOnce = <P extends object>(
  parts: CataloguePart[],
  load: () => Promise<ComponentType<P>>,
): Fetched<P> => {
  let found: ComponentType<P> | null = null;
  let pending: Promise<ComponentType<P>> | null = null;
  const fetchBoth = async (): Promise<ComponentType<P>> => {
    const [component] = await Promise.all([load(), loadMessages(linkLocale(), parts)]);
    found = component;
    return component;
  };
  return { now: () => found, load: () => (pending ??= fetchBoth()) };
};

/** A page of the app, for a route. Suspends, so that the page before it stays until this one can be drawn. */
export const lazyPage = (
  parts: CataloguePart[],
  load: () => Promise<ComponentType<object>>,
): LazyPage => {
  const fetched = fetchOnce(parts, load);
  const Page = (): ReactElement => createElement(fetched.now() ?? use(fetched.load()));
  return Object.assign(Page, { load: fetched.load });
};

/**
 * A part of a page that is fetched together with its messages when it is first drawn; `meanwhile` stands in its place.
 * It is no boundary of Suspense: React holds back for 300 ms whatever comes after a fallback.
 */
export const lazyArea = <P extends object>(
  parts: CataloguePart[],
  load: () => Promise<ComponentType<P>>,
  meanwhile: ReactNode = null,
): ComponentType<P> => {
  const fetched = fetchOnce(parts, load);
  return (props) => {
    const [Found, setFound] = useState(() => fetched.now());
    const [failure, setFailure] = useState<Error | null>(null);
    useEffect(() => {
      let current = true;
      fetched.load().then(
        (component) => current && setFound(() => component),
        (cause: unknown) =>
          current && setFailure(new Error('A part of the page cannot be fetched.', { cause })),
      );
      return () => {
        current = false;
      };
    }, []);
    if (failure) throw failure;
    return Found ? <Found {...props} /> : meanwhile;
  };
};
