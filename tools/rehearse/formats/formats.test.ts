import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFiles, rehearsed, sample } from '../fixture.ts';
import type { Rehearsed } from '../rehearse.ts';
import { asJson } from './json.ts';
import { asJunit } from './junit.ts';
import { asMarkdown } from './markdown.ts';
import { asText } from './text.ts';

const files = createFiles();
afterAll(files.remove);

/** The same without a table. */
const plain = (all: Rehearsed): Rehearsed => ({ ...all, matrix: null });

let told: Rehearsed;
let strange: Rehearsed;

beforeAll(async () => {
  told = await rehearsed(sample('denis-beuermann'), {
    people: files.write('people.json', [
      { userPrincipalName: 'robin@contoso.example', displayName: 'Robin' },
      {
        userPrincipalName: 'kim@contoso.example',
        displayName: 'Kim | <b>',
        methodsRegistered: [],
      },
    ]),
    signIn: files.write('sign-in.json', [{ name: 'Everyday' }]),
    expect: files.write('expect.json', [
      { person: 'robin@contoso.example', outcome: 'granted' },
      { person: 'kim@contoso.example', outcome: 'failed' },
    ]),
    matrix: true,
  });
  strange = await rehearsed(
    files.write('strange.json', {
      displayName: 'A & B',
      state: 'enabled',
      conditions: {
        users: { includeUsers: ['All'] },
        applications: { includeApplications: ['All'] },
        clientAppTypes: ['all'],
      },
      grantControls: { operator: 'AND', builtInControls: ['retinaScan'] },
    }),
    {
      signIn: files.write('one.json', { name: 'Everyday' }),
      expect: files.write('holds.json', { excludesScreens: ['device.ctrlAltDel'] }),
      matrix: true,
    },
  );
});

const failure = 'Expectation 2 does not hold: outcome: expected "failed", got "';

describe('a report', () => {
  it('as text has each file, person, policy and expectation', () => {
    const text = asText(plain(told));
    expect(text).toMatch(/^20221209-policies\.json: imported, 4 policies\n/);
    expect(text).toContain(
      'user-actions-1-join-devices.json: refused, 0 policies: 29:13: It is no JSON',
    );
    expect(text).toContain('Robin (robin@contoso.example), Everyday: granted\n');
    expect(text).toContain('  Screens: signIn.username > signIn.password > ');
    expect(text).toMatch(/ {2}“[^”]+”: Does not apply: it is not for this person\.\n/);
    expect(text).toMatch(/ {2}How sure: (documented|derived|uncertain)\.\n/);
    expect(text).toContain(`  ${failure}`);
    expect(text).toMatch(/\nSign-ins: 2\. Expectations: 1 hold, 1 do not\.\n$/);
  });

  it('as a table has a cell for each sign-in, and still says what does not hold', () => {
    const text = asText(told);
    expect(text).toMatch(/\nRobin +granted, \d\n/);
    expect(text).toContain(failure);
    expect(asMarkdown(told)).toMatch(/\n\| Robin \| granted, \d \|\n/);
    expect(asText(strange)).toContain(
      '\nnotice: Parts of these policies cannot be judged. Policies: A & B.\n',
    );
    expect(asText(strange)).toMatch(
      /\nproblem: No policy that asks all users for something leaves a user or group out, .+\n/,
    );
    expect(asMarkdown(strange)).toContain('\n- notice: Parts of these policies');
    expect(JSON.parse(asJson(told))).toMatchObject({
      matrix: {
        signIns: ['Everyday'],
        rows: [
          { person: 'robin@contoso.example', cells: [{ outcome: 'granted', errorCode: 0 }] },
          { person: 'kim@contoso.example' },
        ],
      },
      expectations: { count: 2, broken: [{ expectation: 2 }] },
    });
  });

  it('as data has everything', () => {
    const { matrix: _, count: __, ...rest } = told;
    expect(JSON.parse(asJson(plain(told)))).toEqual(JSON.parse(JSON.stringify(rest)));
  });

  it('as Markdown keeps names from being markup', () => {
    const markdown = asMarkdown(plain(told));
    expect(markdown).toContain(String.raw`## Kim \| \<b\> (kim@contoso.example), Everyday: `);
    expect(markdown).toContain(String.raw`- “CA\_AtosAzureAdmin”: Does not apply`);
  });

  it('as JUnit has a test case for each sign-in and each refused file', () => {
    const junit = asJunit(plain(told));
    expect(junit).toContain('<testsuites tests="3" failures="1" skipped="1">');
    expect(junit).toContain('<testcase classname="robin@contoso.example" name="Everyday">');
    expect(junit).toContain(
      '<failure message="Expectation 2 does not hold: outcome: expected &quot;failed',
    );
    expect(junit).toMatch(
      /name="user-actions-1-join-devices\.json"><skipped message="It is no JSON/,
    );
    expect(asJunit(plain(strange))).toContain('“A &amp; B”');
  });

  it('as a table in JUnit has a suite for each person and a test case for each cell', () => {
    const junit = asJunit(told);
    expect(junit).toContain('<testsuites tests="3" failures="1" skipped="1">');
    expect(junit).toContain('<testsuite name="rehearse" tests="1" failures="0" skipped="1">');
    expect(junit).toMatch(
      /name="user-actions-1-join-devices\.json"><skipped message="It is no JSON/,
    );
    expect(junit).toContain(
      '<testsuite name="Robin (robin@contoso.example)" tests="1" failures="0" skipped="0">',
    );
    expect(junit).toContain(
      '<testsuite name="Kim | &lt;b&gt; (kim@contoso.example)" tests="1" failures="1" skipped="0">',
    );
    expect(junit).toContain('<testcase classname="robin@contoso.example" name="Everyday">');
    expect(junit).toContain(
      '<failure message="Expectation 2 does not hold: outcome: expected &quot;failed',
    );
    expect(junit).toMatch(
      /<system-out>granted\nScreens: signIn\.username &gt; signIn\.password &gt; [^\n]+<\/system-out>/,
    );
    expect(asJunit(strange)).toContain('problem: No policy that asks all users for something');
    expect(asJunit(strange)).toContain('in an enabled policy cannot be judged');
  });

  it('names a policy that was left out of a file, and why', async () => {
    const read = {
      conditions: { users: { includeUsers: ['All'] } },
      grantControls: { operator: 'OR', builtInControls: ['block'] },
      state: 'enabled',
    };
    const half = await rehearsed(
      files.write('half.json', [
        { ...read, displayName: 'Read' },
        { ...read, displayName: 'Cut', conditions: '@{users=}' },
      ]),
      { signIn: files.write('half-sign-in.json', { name: 'Everyday' }), matrix: true },
    );
    for (const tell of [asText, asMarkdown])
      expect(tell(half)).toMatch(/1:\d+: “Cut”: This policy is left out: .+ cut it short/);
    for (const junit of [asJunit(half), asJunit(plain(half))])
      expect(junit).toMatch(
        /<testcase classname="[^"]+half\.json" name="Cut"><skipped message="This policy is left out/,
      );
  });

  it.each([
    ['text', () => asText(plain(strange))],
    ['table', () => asText(strange)],
    ['Markdown', () => asMarkdown(plain(strange))],
    ['JUnit', () => asJunit(plain(strange))],
    ['a table in JUnit', () => asJunit(strange)],
    ['data', () => asJson(strange)],
  ])('says what cannot be judged: %s', (_, tell) => {
    expect(tell()).toContain('retinaScan');
    expect(tell()).toMatch(/incomplete|cannot be judged|"isComplete": false/);
  });
});
