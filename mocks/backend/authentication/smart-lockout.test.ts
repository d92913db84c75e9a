import { describe, expect, it } from 'vitest';
import { later, personIn, testSecrets, testWorld } from '../../scenarios/fixture.ts';
import { checkPassword, type Occasion } from './password.ts';

const right = testSecrets['persona.password'];

/** Types passwords one after the other; what each was answered, and the person after all. */
const typeAll = (
  typed: readonly string[],
  from = personIn(testWorld()),
  place: Occasion['place'] = 'familiar',
  at = later(0),
) => {
  let present = from;
  const errors = typed.map((one) => {
    const { person, error } = checkPassword(present, one, { at, place });
    present = person;
    return error;
  });
  return { errors, person: present };
};

const different = (count: number, prefix = 'guess'): string[] =>
  Array.from({ length: count }, (_, index) => `${prefix}-${index}`);

const locked = () => typeAll(different(10)).person;

describe('smart lockout', () => {
  it('locks for a minute at the tenth different wrong password and not before', () => {
    const nine = typeAll(different(9));
    expect(new Set(nine.errors)).toEqual(new Set(['invalidCredentials']));
    expect(nine.person.lockout.lockedUntil).toBeNull();
    const ten = typeAll(['guess-last'], nine.person);
    expect(ten.errors).toEqual(['accountLocked']);
    expect(ten.person.lockout.lockedUntil).toBe(later(60));
  });

  it('does not count one of the last three wrong passwords again', () => {
    const { person } = typeAll(['a', 'b', 'c', 'c', 'b', 'a', 'c', 'a', 'b', 'a', 'a', 'a']);
    expect(person.lockout).toMatchObject({ familiar: { count: 3 }, lockedUntil: null });
  });

  it('counts the fourth last again, for only three are remembered', () => {
    expect(typeAll(['a', 'b', 'c', 'd', 'a']).person.lockout.familiar.count).toBe(5);
  });

  it('refuses everything while it lasts, the right password too, and counts none of it', () => {
    const before = locked();
    const after = typeAll([right, '', 'guess-more'], before, 'familiar', later(59));
    expect(after.errors).toEqual(['accountLocked', 'accountLocked', 'accountLocked']);
    expect(after.person).toBe(before);
  });

  it('ends with the minute, and the right password then begins the count anew', () => {
    const { errors, person } = typeAll([right, ...different(9)], locked(), 'familiar', later(60));
    expect(errors[0]).toBeNull();
    expect(person.lockout).toMatchObject({ familiar: { count: 9 }, lockedUntil: null });
  });

  it.each([
    [1, 120],
    [2, 240],
    [3, 480],
    [30, 86_400],
  ])('locks again at each further failure: after %i more for %i seconds', (more, seconds) => {
    let person = locked();
    let began = later(0);
    for (const guess of different(more, 'more')) {
      began = person.lockout.lockedUntil ?? began;
      ({ person } = typeAll([guess], person, 'familiar', began));
    }
    const ends = Date.parse(person.lockout.lockedUntil ?? '');
    expect(ends - Date.parse(began)).toBe(seconds * 1000);
  });

  it('does not lock again for a wrong password that it remembers', () => {
    const { errors, person } = typeAll(['guess-9', right], locked(), 'familiar', later(60));
    expect(errors).toEqual(['invalidCredentials', null]);
    expect(person.lockout.lockedUntil).toBeNull();
  });

  it('counts apart for familiar and unfamiliar places', () => {
    const nine = typeAll(different(9)).person;
    const elsewhere = typeAll(different(9, 'other'), nine, 'unfamiliar').person;
    expect(elsewhere.lockout).toMatchObject({
      familiar: { count: 9 },
      unfamiliar: { count: 9 },
      lockedUntil: null,
    });
  });

  it('is locked everywhere once it is locked', () => {
    expect(typeAll([right], locked(), 'unfamiliar').errors).toEqual(['accountLocked']);
  });

  it('keeps no wrong password readable', () => {
    expect(JSON.stringify(typeAll(['guess-in-plain']).person)).not.toContain('guess-in-plain');
  });
});
