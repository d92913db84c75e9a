import { expect, it } from 'vitest';
import { noteCodes, reasonCodes } from '../mocks/graph/import/index.ts';
import texts from '../src/i18n/locales/en/import.json' with { type: 'json' };

it('has a sentence for every reason and every note of an import', () => {
  const wanted = [
    ...reasonCodes.map((code) => `import.reason.${code}`),
    ...noteCodes.map((code) => `import.note.${code}`),
  ];
  expect(Object.keys(texts)).toEqual(wanted);
});
