import { describe, expect, it } from 'vitest';
import { containsName, isGuessable, normalise, score, withinOneEdit } from './banned-passwords.ts';

describe('the documented examples, with contoso and blank banned', () => {
  const banned = ['contoso', 'blank'];

  it('C0ntos0Blank12 scores 4 and is refused', () => {
    expect(score('C0ntos0Blank12', banned)).toBe(4);
    expect(isGuessable('C0ntos0Blank12', banned)).toBe(true);
  });

  it('ContoS0Bl@nkf9! scores 5 and is accepted', () => {
    expect(score('ContoS0Bl@nkf9!', banned)).toBe(5);
    expect(isGuessable('ContoS0Bl@nkf9!', banned)).toBe(false);
  });

  it.each(['abcdef', 'abcdeg', 'abcdefg', 'abcde'])('%s is next to abcdef', (password) => {
    expect(isGuessable(password, ['abcdef'])).toBe(true);
  });
});

describe('normalising', () => {
  it.each([
    ['PASSWORD', 'password'],
    ['p@$$w0rd', 'password'],
    ['l1on', 'llon'],
    ['5€3!', '5€3!'],
  ])('%s reads %s', (typed, read) => {
    expect(normalise(typed)).toBe(read);
  });

  it('holds for banned terms too, so that one written with substitutes is found', () => {
    expect(score('Ab1234', ['b1234'])).toBe(2);
    expect(score('abl234', ['@b1234'])).toBe(1);
  });
});

describe('points', () => {
  it.each([
    ['nothing banned', 'xkzqvj', [], 6],
    ['each time a term stands there', 'zebrazebra!', ['zebra'], 3],
    ['the longer of two that overlap', 'bluebirds', ['blue', 'bluebird'], 2],
    ['no term that grows together around another', 'blzebraue', ['blue', 'zebra'], 5],
    ['the built-in terms', 'Welcome1!', [], 3],
    ['nothing for nothing', '', [], 0],
  ])('count %s', (_what, password, terms, points) => {
    expect(score(password, terms)).toBe(points);
  });

  it('refuse below five and accept five', () => {
    expect(isGuessable('zebra!abc', ['zebra'])).toBe(false);
    expect(isGuessable('zebra!ab', ['zebra'])).toBe(true);
  });
});

describe('one edit apart', () => {
  it.each([
    ['', ''],
    ['', 'a'],
    ['abc', 'abc'],
    ['abc', 'abd'],
    ['abc', 'xbc'],
    ['abc', 'ab'],
    ['abc', 'bc'],
    ['abc', 'axbc'],
    ['aab', 'aaab'],
  ])('%j and %j are', (one, other) => {
    expect(withinOneEdit(one, other)).toBe(true);
    expect(withinOneEdit(other, one)).toBe(true);
  });

  it.each([
    ['', 'ab'],
    ['abc', 'acb'],
    ['abc', 'xyc'],
    ['abcd', 'bcde'],
    ['abc', 'abcde'],
    ['abc', 'axd'],
  ])('%j and %j are not', (one, other) => {
    expect(withinOneEdit(one, other)).toBe(false);
    expect(withinOneEdit(other, one)).toBe(false);
  });
});

describe('names', () => {
  it.each([
    ['a name', 'xx-Ekwall-99'],
    ['a name with substitutes', 'xx-ekw@ll-99'],
    ['one of several words', 'xx-WOODGROVE-1'],
  ])('find %s', (_what, password) => {
    expect(containsName(password, ['Robin Ekwall', 'Woodgrove Bank'])).toBe(true);
  });

  it('of four letters count and shorter ones do not', () => {
    expect(containsName('xx-bank-99', ['Woodgrove Bank'])).toBe(true);
    expect(containsName('xx-sam-99', ['Sam Li'])).toBe(false);
  });
});
