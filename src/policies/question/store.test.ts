import { describe, expect, it } from 'vitest';
import { importedSet, policyWith } from '../worker/fixtures.ts';
import { askableOf } from '../worker/answers.ts';
import { freeKey, ownIn } from './entries.ts';
import { createQuestionStore } from './store.ts';

const askable = (...policies: object[]) => askableOf(importedSet(...policies));

const conditions = (more: object) => ({
  conditions: {
    users: { includeUsers: ['All'] },
    applications: { includeApplications: ['All'] },
    clientAppTypes: ['all'],
    ...more,
  },
});

describe('what is asked about', () => {
  it('begins with whom the policies say most about', () => {
    const risky = createQuestionStore();
    risky.offer(askable(policyWith(conditions({ userRiskLevels: ['medium', 'high'] }))));
    expect(risky.present()).toMatchObject({
      person: 'at-risk@contoso.example',
      signIn: expect.stringContaining('madeUp.everyday'),
    });
    const signIn = createQuestionStore();
    signIn.offer(askable(policyWith(conditions({ signInRiskLevels: ['medium', 'high'] }))));
    expect(signIn.present()).toMatchObject({
      person: 'member@contoso.example',
      signIn: expect.stringContaining('high'),
    });
  });

  it('begins with somebody of a group where policies are for groups alone', () => {
    const store = createQuestionStore();
    store.offer(askable(policyWith(conditions({ users: { includeGroups: ['<Pilot>'] } }))));
    expect(store.present().person).toBe('group-1@contoso.example');
  });

  it('stays as it was chosen when other policies come, also where nothing mentions it any more', () => {
    const store = createQuestionStore();
    store.offer(askable(policyWith(conditions({ userRiskLevels: ['medium'] }))));
    store.choosePerson('at-medium-risk@contoso.example');
    store.savePerson({
      key: 'own',
      called: null,
      person: { ...store.present().people[0]!.person, displayName: 'Robin' },
    });
    store.choosePerson('at-medium-risk@contoso.example');
    store.offer(askable(policyWith()));
    const { person, people } = store.present();
    expect(person).toBe('at-medium-risk@contoso.example');
    expect(people.map(({ key }) => key)).toEqual(
      expect.arrayContaining(['at-medium-risk@contoso.example', 'own', 'member@contoso.example']),
    );
  });

  it('hands over the user’s own, and takes them up again before or after policies come', () => {
    const store = createQuestionStore();
    store.offer(askable(policyWith()));
    expect(ownIn(store.present())).toEqual({
      people: [],
      signIns: [],
      person: null,
      signIn: null,
    });
    const [first] = store.present().people;
    if (!first) throw new Error('Nobody was made up.');
    const key = freeKey(store.present().people);
    store.savePerson({ key, called: null, person: { ...first.person, displayName: 'Robin' } });
    const own = ownIn(store.present());
    expect(own).toMatchObject({ people: [{ key: 'own-1' }], person: 'own-1', signIn: null });
    const other = createQuestionStore();
    other.takeUp(own);
    other.offer(askable(policyWith()));
    expect(ownIn(other.present())).toEqual(own);
    expect(other.present().signIn).toContain('madeUp.everyday');
    expect(freeKey(other.present().people)).toBe('own-2');
  });

  it('puts one of the user’s own in the place of a made-up one, and gives that back', () => {
    const store = createQuestionStore();
    store.offer(askable(policyWith()));
    const [first] = store.present().people;
    if (!first) throw new Error('Nobody was made up.');
    store.savePerson({ ...first, called: null, person: { ...first.person, riskLevel: 'low' } });
    expect(store.present().people[0]?.person.riskLevel).toBe('low');
    store.removePerson(first.key);
    expect(store.present().people[0]).toEqual(first);
  });

  it('follows another window: what was added there comes, what was removed there goes', () => {
    const store = createQuestionStore();
    store.offer(askable(policyWith()));
    const [madeUp] = store.present().people;
    if (!madeUp) throw new Error('Nobody was made up.');
    const { person } = madeUp;
    store.savePerson({ ...madeUp, called: null, person: { ...person, riskLevel: 'low' } });
    store.savePerson({ key: 'own-1', called: null, person: { ...person, displayName: 'Robin' } });
    const kim = { key: 'own-2', person: { ...person, displayName: 'Kim' } };
    store.follow({ people: [kim], signIns: [], person: 'own-2', signIn: null });
    expect(ownIn(store.present()).people).toEqual([kim]);
    // Who was chosen here is gone; what was made up stands in the place of one's own again.
    expect(store.present().people[0]).toEqual(madeUp);
    expect(store.present().person).toBe(madeUp.key);
    store.choosePerson('own-2');
    store.follow({ people: [kim], signIns: [], person: null, signIn: null });
    expect(store.present().person).toBe('own-2');
  });
});
