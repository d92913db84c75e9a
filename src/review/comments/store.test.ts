import { describe, expect, it, vi } from 'vitest';
import type { Comment } from './comment.ts';
import { type Hand, newComment, withReply, withStatus } from './edit.ts';
import { merge } from './merge.ts';
import { type Announcer, type CommentStorage, createCommentStore } from './store.ts';

let made = 0;
const hand: Hand = {
  now: () => '2026-01-01T08:00:00.000Z',
  newId: () => `id-${(made += 1)}`,
  name: 'Ann',
};
const start = (text: string): Comment =>
  newComment(
    {
      place: { screen: 'signIn.username', state: 'default' },
      variant: {},
      point: { x: 0.5, y: 0.5, width: 360 },
      text,
    },
    hand,
  );

/** What all windows of a browser share, and a switch for its faults. */
const createBrowser = () => {
  let kept: Comment[] = [];
  const browser: { fault: Error | null } = { fault: null };
  const listeners = new Set<() => void>();
  const storage: CommentStorage = {
    read: async () => kept,
    add: async (comments) => {
      if (browser.fault) throw browser.fault;
      kept = merge(kept, comments);
    },
  };
  const open = async (): Promise<CommentStorage> => {
    if (browser.fault) throw browser.fault;
    return storage;
  };
  const announcer = (): Announcer => {
    let mine: (() => void) | null = null;
    return {
      announce: () => listeners.forEach((listener) => listener !== mine && listener()),
      listen: (listener) => listeners.add((mine = listener)),
    };
  };
  return {
    browser,
    kept: () => kept,
    window: () => createCommentStore(open, announcer()),
  };
};

const textsIn = ({ comments }: { comments: readonly Comment[] }): string[] =>
  comments.map(({ text }) => text.value).toSorted();

describe('comments of a browser', () => {
  it('are kept, and found by the next window', async () => {
    const { window, kept } = createBrowser();
    await window().add([start('One')]);
    expect(textsIn({ comments: kept() })).toEqual(['One']);
    const next = window();
    expect(next.present().isLoaded).toBe(false);
    await next.load();
    expect(next.present()).toMatchObject({ isLoaded: true, trouble: null, unkept: 0 });
    expect(textsIn(next.present())).toEqual(['One']);
  });

  it('are the same in two windows, whoever writes', async () => {
    const { window } = createBrowser();
    const [one, other] = [window(), window()];
    await Promise.all([one.load(), other.load()]);
    const comment = start('One');
    await one.add([comment]);
    await vi.waitFor(() => expect(textsIn(other.present())).toEqual(['One']));
    await Promise.all([
      one.add([withReply(comment, 'Yes', hand)]),
      other.add([withStatus(comment, 'resolved', hand)]),
    ]);
    await vi.waitFor(() => {
      for (const { present } of [one, other])
        expect(present().comments).toMatchObject([
          { status: { value: 'resolved' }, replies: [{ text: { value: 'Yes' } }] },
        ]);
    });
  });

  it('that are written before the kept ones are there go with them', async () => {
    const { window } = createBrowser();
    await window().add([start('Kept')]);
    const next = window();
    await next.add([start('New')]);
    expect(textsIn(next.present())).toEqual(['Kept', 'New']);
  });

  it.each([
    ['refused', new DOMException('No', 'SecurityError')],
    ['full', new DOMException('No', 'QuotaExceededError')],
  ])('stay in the window where storage is %s, and are kept once it is not', async (kind, fault) => {
    const { window, browser, kept } = createBrowser();
    browser.fault = fault;
    const here = window();
    await here.add([start('One')]);
    await here.add([start('Two')]);
    expect(here.present()).toMatchObject({ trouble: kind, unkept: 2 });
    expect(textsIn(here.present())).toEqual(['One', 'Two']);
    browser.fault = null;
    await here.keep();
    expect(here.present()).toMatchObject({ trouble: null, unkept: 0 });
    expect(textsIn({ comments: kept() })).toEqual(['One', 'Two']);
  });

  it('that became unkept later are kept with the next one', async () => {
    const { window, browser, kept } = createBrowser();
    const here = window();
    await here.add([start('One')]);
    browser.fault = new DOMException('No', 'QuotaExceededError');
    await here.add([start('Two')]);
    expect(here.present()).toMatchObject({ trouble: 'full', unkept: 1 });
    browser.fault = null;
    await here.add([start('Three')]);
    expect(textsIn({ comments: kept() })).toEqual(['One', 'Three', 'Two']);
  });

  it('tell whoever listens, and nobody who has left', async () => {
    const { window } = createBrowser();
    const here = window();
    const heard = vi.fn<() => void>();
    const leave = here.subscribe(heard);
    await here.add([start('One')]);
    expect(heard).toHaveBeenCalled();
    leave();
    heard.mockClear();
    await here.add([start('Two')]);
    expect(heard).not.toHaveBeenCalled();
  });
});
