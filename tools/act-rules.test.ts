import { expect, it } from 'vitest';
import { actRules } from '../mocks/backend/administration/rules.ts';
import texts from '../src/i18n/locales/en/admin.json' with { type: 'json' };

it('says in words of its own why an act of IT staff is refused, whatever the rule', () => {
  const worded = Object.keys(texts).filter((id) => id.startsWith('admin.rule.'));
  expect(worded.toSorted()).toEqual(actRules.map((rule) => `admin.rule.${rule}`));
});
