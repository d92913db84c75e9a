import { type ComponentType, lazy, type LazyExoticComponent } from 'react';
import type { CataloguePart } from '../i18n/catalogues.ts';
import { loadMessages } from '../i18n/messages.tsx';
import { linkLocale } from './settings.ts';

/** A part of the app that is fetched together with its messages when it is first shown. */
export const lazyArea = <P extends object>(
  parts: CataloguePart[],
  load: () => Promise<ComponentType<P>>,
): LazyExoticComponent<ComponentType<P>> =>
  lazy(async () => {
    const [component] = await Promise.all([load(), loadMessages(linkLocale(), parts)]);
    return { default: component };
  });
