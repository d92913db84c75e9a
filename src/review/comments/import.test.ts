import { describe, expect, it } from 'vitest';
import { newComment, withStatus } from './edit.ts';
import { mostBytes, writeFile } from './file.ts';
import { countsOf, readComments } from './import.ts';

let made = 0;
const hand = {
  now: () => '2026-01-01T08:00:00.000Z',
  newId: () => `id-${(made += 1)}`,
  name: 'Ann',
};
const start = (screen = 'signIn.username') =>
  newComment(
    {
      place: { screen, state: 'default' },
      variant: {},
      point: { x: 0.5, y: 0.5, width: 360 },
      text: 'One',
    },
    hand,
  );
const isKnown = ({ screen }: { screen: string }) => screen === 'signIn.username';

describe('an import', () => {
  it('says what is new, what changed, what was there and whose screen is gone', () => {
    const [one, other] = [start(), start()];
    expect(
      countsOf([one, other], [withStatus(one, 'resolved', hand), other, start('gone')], isKnown),
    ).toEqual({ added: 1, changed: 1, same: 1, gone: 1 });
  });

  it('reads a file', async () => {
    const file = new File([writeFile([start()])], 'a.json');
    expect(await readComments(file)).toMatchObject({ comments: [{ text: { value: 'One' } }] });
  });

  it('refuses a large file before it reads it', async () => {
    const file = Object.assign(new File(['{}'], 'a.json'), {
      text: () => Promise.reject(new Error('It was read.')),
    });
    Object.defineProperty(file, 'size', { value: mostBytes + 1 });
    expect(await readComments(file)).toEqual({ problem: { kind: 'tooLarge' } });
  });

  it('says that what cannot be read is no file, as a folder', async () => {
    const folder = Object.assign(new File([''], 'folder'), {
      text: () => Promise.reject(new DOMException('No', 'NotFoundError')),
    });
    expect(await readComments(folder)).toEqual({ problem: { kind: 'unreadable' } });
  });
});
