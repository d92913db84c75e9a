import { describe, expect, it } from 'vitest';
import { type Comment, longestName, longestText } from './comment.ts';
import { mostBytes, readFile, writeFile } from './file.ts';
import { byPlace } from './shown.ts';

const set = <T>(value: T) => ({ value, at: '2026-01-01T08:00:00.000Z', by: 'Ann', edit: 'e' });
const comment = (over: Partial<Comment> = {}): Comment => ({
  id: 'c-1',
  author: 'Ann',
  createdAt: '2026-01-01T08:00:00.000Z',
  text: set('<img src=x onerror=alert(1)>'),
  deleted: set(false),
  screen: 'signIn.username',
  state: 'default',
  variant: { theme: 'dark' },
  point: { x: 0.25, y: 0.5, width: 360 },
  status: set('open'),
  replies: [
    {
      id: 'r-1',
      author: 'Ben',
      createdAt: '2026-01-01T09:00:00.000Z',
      text: set('Yes'),
      deleted: set(false),
    },
  ],
  ...over,
});
const written = (over: object): string =>
  JSON.stringify({ format: 'sign-in-rehearsal-comments', version: 1, comments: [], ...over });
const problemOf = (text: string) => {
  const read = readFile(text);
  return 'problem' in read ? read.problem : null;
};

describe('a file of comments', () => {
  it('is read as it was written: unknown screens, markup and tombstones too', () => {
    const all = [
      comment(),
      comment({ id: 'c-2', screen: 'no.such.screen' }),
      comment({ id: 'c-3', deleted: set(true) }),
    ];
    expect(readFile(writeFile(all))).toEqual({ comments: all });
  });

  it('joins what it holds twice', () => {
    const twice = written({ comments: [comment(), comment({ replies: [] })] });
    expect(readFile(twice)).toEqual({ comments: [comment()] });
  });

  it('of another version is refused, and says of which', () => {
    expect(problemOf(written({ version: 2 }))).toEqual({
      kind: 'otherVersion',
      version: 2,
      known: 1,
    });
  });

  it.each(['[]', 'null', '{"format":"har"}', '{"version":1,"comments":[]}', '"text"'])(
    'is not %s',
    (text) => expect(problemOf(text)).toEqual({ kind: 'otherFormat' }),
  );

  it('that is no JSON says where', () => {
    expect(problemOf('{\n  "format": "x"\n  "version": 1\n}')).toEqual({
      kind: 'notJson',
      at: { line: 3, column: 3 },
    });
    expect(problemOf('hello')).toMatchObject({ kind: 'notJson' });
    expect(problemOf(' \n')).toEqual({ kind: 'empty' });
  });

  it.each([
    ['comments.0.point.x', comment({ point: { x: 2, y: 0, width: 360 } })],
    ['comments.0.createdAt', comment({ createdAt: '2026-13-01T08:00:00.000Z' })],
    ['comments.0.text', { ...comment(), text: 'plain' }],
    ['comments.0.replies.0.id', comment({ replies: [{ ...comment().replies[0]!, id: '' }] })],
  ])('says that %s is wrong', (path, wrong) => {
    expect(problemOf(written({ comments: [wrong] }))).toMatchObject({ kind: 'wrong', path });
  });

  const [reply] = comment().replies;
  const by = { ...set(true), by: 'n'.repeat(longestName + 1) };
  const text = set('t'.repeat(longestText + 1));
  it.each([
    ['name', null, longestName, comment({ author: by.by })],
    ['name', null, longestName, comment({ status: { ...by, value: 'resolved' } })],
    ['name', 1, longestName, comment({ replies: [{ ...reply!, deleted: by }] })],
    ['text', null, longestText, comment({ text })],
    ['text', 2, longestText, comment({ replies: [reply!, { ...reply!, id: 'r-2', text }] })],
  ] as const)('says in which comment a %s is too long', (what, at, most, wrong) => {
    expect(problemOf(written({ comments: [comment(), wrong] }))).toEqual({
      kind: 'tooLong',
      comment: 2,
      reply: at,
      screen: 'signIn.username',
      state: 'default',
      what,
      length: most + 1,
      most,
    });
  });

  it('takes names and texts as long as may be, and edits of nobody in files from before names were asked for', () => {
    const longest = comment({
      author: 'n'.repeat(longestName),
      text: set('t'.repeat(longestText)),
      status: { ...set('resolved'), by: '' },
    });
    expect(readFile(writeFile([longest]))).toEqual({ comments: [longest] });
  });

  it.each([
    ['comments.0.screen', { ...comment(), screen: 's'.repeat(201) }],
    ['comments.0.variant.theme', { ...comment(), variant: { theme: 'd'.repeat(201) } }],
  ])('says that %s is too long for what it is', (path, wrong) => {
    expect(problemOf(written({ comments: [wrong] }))).toMatchObject({ kind: 'wrong', path });
  });

  it('of more than 10 MB is not even looked at', () => {
    expect(problemOf('x'.repeat(mostBytes + 1))).toEqual({ kind: 'tooLarge' });
  });
});

describe('what is shown', () => {
  it('goes by place, numbered, without what is deleted', () => {
    const places = byPlace([
      comment({ id: 'a', deleted: set(true) }),
      comment({ id: 'b', replies: [{ ...comment().replies[0]!, deleted: set(true) }] }),
      comment({ id: 'c', screen: 'gone', deleted: set(true) }),
    ]);
    expect([...places.keys()]).toEqual(['signIn.username/default']);
    expect(places.get('signIn.username/default')).toMatchObject([
      { id: 'b', number: 2, status: 'open', replies: [], edited: null },
    ]);
  });

  it('says who edited, and when', () => {
    const text = { value: 'New', at: '2026-01-02T08:00:00.000Z', by: 'Ben', edit: 'e' };
    const [shown] = byPlace([comment({ text })]).get('signIn.username/default') ?? [];
    expect(shown).toMatchObject({ text: 'New', edited: { by: 'Ben', at: text.at } });
  });
});
