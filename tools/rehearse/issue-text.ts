import type * as v from 'valibot';

const things: Record<string, string> = {
  Object: 'an object',
  Array: 'a list',
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
};

const thingOf = ({ input, expected }: v.BaseIssue<unknown>): string => {
  const got = input === undefined ? 'nothing' : JSON.stringify(input).slice(0, 80);
  return `Expected ${things[expected ?? ''] ?? expected}; got ${got}.`;
};

/** What is wrong with a value of a file, in our own words where the schema has none but the library's. */
export const issueText = (issue: v.BaseIssue<unknown>): string => {
  if (!issue.message.startsWith('Invalid ')) return issue.message;
  if (issue.type !== 'strict_object' || issue.expected === 'Object') return thingOf(issue);
  return issue.expected === 'never' ? 'There is no member of this name.' : 'It is missing.';
};
