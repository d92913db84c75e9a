import { Suspense } from 'react';
import { prerender } from 'react-dom/static';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const loads = vi.hoisted(() => ({ asked: [] as string[], failing: new Set<string>() }));

vi.mock('./catalogues.ts', () => ({
  loadCatalogue: async (locale: string, part: string) => {
    loads.asked.push(`${locale}/${part}`);
    // Later than what is asked for afterwards.
    if (locale === 'en-XA') await new Promise((done) => void setImmediate(done));
    if (loads.failing.has(locale)) throw new Error('Not there.');
    return { [`${part}.text`]: [`${part} in ${locale}`] };
  },
}));

type Module = typeof import('./messages.tsx');

let module: Module;

const drawn = async (locale?: 'en' | 'en-XA' | 'ar-XB', ids = ['frame.text']): Promise<string> => {
  const { MessagesProvider, MessagesScope, useMessages } = module;
  const Text = () => {
    const { t, locale: own } = useMessages();
    return <p>{[own, ...ids.map((id) => t(id as never))].join(', ')}</p>;
  };
  const { prelude } = await prerender(
    <MessagesProvider>
      <Suspense>
        {locale ? (
          <MessagesScope locale={locale}>
            <Text />
          </MessagesScope>
        ) : (
          <Text />
        )}
      </Suspense>
    </MessagesProvider>,
  );
  return new Response(prelude).text();
};

beforeEach(async () => {
  vi.resetModules();
  loads.asked.length = 0;
  loads.failing.clear();
  module = await import('./messages.tsx');
});

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

describe('the locale of the page', () => {
  it('is the one that messages are loaded for', async () => {
    await module.loadMessages('en', ['frame']);
    expect(await drawn()).toContain('<p>en, frame in en</p>');
  });

  it('is switched with all that was loaded so far, and fetched once', async () => {
    await module.loadMessages('en', ['frame']);
    await module.loadMessages('en', ['screens']);
    await module.switchLocale('ar-XB');
    expect(await drawn(undefined, ['frame.text', 'screens.text'])).toContain(
      '<p>ar-XB, frame in ar-XB, screens in ar-XB</p>',
    );
    await module.switchLocale('en');
    await module.switchLocale('ar-XB');
    expect(loads.asked).toEqual(['en/frame', 'en/screens', 'ar-XB/frame', 'ar-XB/screens']);
  });

  it('has what was loaded for another one while that was shown', async () => {
    await module.loadMessages('en', ['frame']);
    await module.switchLocale('ar-XB');
    await module.loadMessages('ar-XB', ['stage']);
    await module.switchLocale('en');
    expect(await drawn(undefined, ['stage.text'])).toContain('stage in en');
  });

  it('is the one that was asked for last, not the one that arrives last', async () => {
    await module.loadMessages('en', ['frame']);
    await Promise.all([module.switchLocale('en-XA'), module.switchLocale('ar-XB')]);
    expect(await drawn()).toContain('<p>ar-XB, ');
  });

  it('falls back on what came with the page, as where a fetch failed', async () => {
    module.provideMessages('en', { 'crash.text': ['broken'] });
    expect(await drawn(undefined, ['crash.text'])).toContain('<p>en, broken</p>');
    await module.loadMessages('ar-XB', ['frame']);
    expect(await drawn(undefined, ['frame.text', 'crash.text', 'no.text'])).toContain(
      '<p>ar-XB, frame in ar-XB, broken, no.text</p>',
    );
  });

  it('says nothing in the console of a text that nobody has, as a value that the backend named', async () => {
    vi.stubEnv('NODE_ENV', 'production');
    vi.resetModules();
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
    module = await import('./messages.tsx');
    module.provideMessages('en', { 'crash.text': ['broken'] });
    await module.loadMessages('en', ['frame']);
    expect(await drawn(undefined, ['crash.text', 'no.text'])).toContain(
      '<p>en, broken, no.text</p>',
    );
    expect(warned).not.toHaveBeenCalled();
  });

  it('stays what it was if the other cannot be fetched, which may be tried again', async () => {
    await module.loadMessages('en', ['frame']);
    loads.failing.add('ar-XB');
    await expect(module.switchLocale('ar-XB')).rejects.toThrow('Not there.');
    expect(await drawn()).toContain('<p>en, ');
    loads.failing.clear();
    await module.switchLocale('ar-XB');
    expect(await drawn()).toContain('<p>ar-XB, ');
  });
});

describe('a scope', () => {
  it('draws in its own locale and direction, and leaves the page in its own', async () => {
    await module.loadMessages('en', ['frame']);
    const scope = await drawn('ar-XB');
    expect(scope).toContain('lang="ar-XB" dir="rtl"');
    expect(scope).toContain('<p>ar-XB, frame in ar-XB</p>');
    expect(await drawn()).toContain('<p>en, frame in en</p>');
  });

  it('takes what the page has fetched already', async () => {
    await module.loadMessages('en', ['frame']);
    await drawn('en');
    await drawn('en');
    expect(loads.asked).toEqual(['en/frame']);
  });

  it('has what the page loads later', async () => {
    await module.loadMessages('en', ['frame']);
    await drawn('ar-XB');
    await module.loadMessages('en', ['screens']);
    expect(await drawn('ar-XB', ['screens.text'])).toContain('screens in ar-XB');
  });

  it('keeps its locale when the page gets another', async () => {
    await module.loadMessages('en', ['frame']);
    await drawn('en');
    await module.switchLocale('ar-XB');
    expect(await drawn('en')).toContain('<p>en, frame in en</p>');
  });
});
