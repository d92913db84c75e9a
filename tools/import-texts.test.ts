import { expect, it } from 'vitest';
import { importText, noteCodes, reasonCodes } from '../mocks/graph/import/index.ts';
import texts from '../src/i18n/locales/en/import.json' with { type: 'json' };
import { say } from './rehearse/say.ts';

it('has a sentence for every reason and every note of an import', () => {
  const wanted = [
    ...reasonCodes.map((code) => `import.reason.${code}`),
    ...noteCodes.map((code) => `import.note.${code}`),
  ];
  expect(Object.keys(texts)).toEqual(wanted);
});

it('says of one file and one policy no more than one, and of no keys nothing', () => {
  const counts = { files: 1, imported: 1, noted: 0, refused: 0, policies: 1 };
  expect(say('policies.outcome.imported', counts)).toBe(
    '1 file was read: 1 imported, 0 imported with notes, 0 refused. One policy was found.',
  );
  const keyless = importText('a.json', '{}').reason;
  expect(say('import.reason.noPolicies', { ...keyless?.values })).toMatch(/that policies name\.$/);
});
