import type { Rehearsed } from '../rehearse.ts';
import { brokenLines, introduction, linesOf, outcomeOf } from './sentences.ts';

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
};

/** Characters that no XML may have, whatever names policies have. */
// oxlint-disable-next-line no-control-regex
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

const xml = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(forbidden, '\uFFFD')
    .replaceAll(/[&<>"\n]/g, (character) => entities[character] ?? character);

const output = (lines: readonly string[]): string =>
  `<system-out>${lines.map(xml).join('\n')}</system-out>`;

/** A report for pipelines: a test case for each sign-in, and one for each file that could not be read. */
export const asJunit = (rehearsed: Rehearsed): string => {
  const { files, answers } = rehearsed;
  const refused = files.filter(({ result }) => result === 'refused');
  let failures = 0;
  const cases = answers.map((answer) => {
    const broken = brokenLines(rehearsed, answer);
    if (broken.length > 0) failures += 1;
    return [
      `    <testcase classname="${xml(answer.person)}" name="${xml(answer.signIn)}">`,
      ...(broken.length > 0
        ? [
            `      <failure message="${xml(broken[0] ?? '')}">${broken.map(xml).join('\n')}</failure>`,
          ]
        : []),
      `      ${output([outcomeOf(answer), ...linesOf(answer)])}`,
      '    </testcase>',
    ].join('\n');
  });
  const skipped = refused.map(
    ({ path, reason }) =>
      `    <testcase classname="files" name="${xml(path)}"><skipped message="${xml(reason?.message ?? '')}"/></testcase>`,
  );
  const counts = `tests="${cases.length + skipped.length}" failures="${failures}" skipped="${skipped.length}"`;
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites ${counts}>`,
    `  <testsuite name="rehearse" ${counts}>`,
    ...skipped,
    ...cases,
    `    ${output(introduction(rehearsed))}`,
    '  </testsuite>',
    '</testsuites>',
  ].join('\n')}\n`;
};
