import { execFile } from 'node:child_process';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { startServer } from '../support/server.ts';
import { text } from '../support/texts.ts';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../..', import.meta.url));

const states = `import type { ScreenStates } from '../screen.ts';

interface Face {
  kind: 'showFace';
  error?: 'tooDark';
}

declare module '../models.ts' {
  interface ScreenModels {
    'mfa.prompt.face': Face;
  }
  interface Sketches {
    'mfa.prompt.face': true;
  }
}
declare module '../events.ts' {
  interface ScreenEvents {
    'mfa.prompt.face': { type: 'cancel' };
  }
}

/** Named states of mfa.prompt.face. */
export const states: ScreenStates<'mfa.prompt.face'> = {
  states: {
    default: { model: { kind: 'showFace' } },
    'too-dark': { model: { kind: 'showFace', error: 'tooDark' } },
  },
  stateOf: ({ error }) => (error ? 'too-dark' : 'default'),
};
`;

const screen = `import type { ReactElement } from 'react';
import { Step } from '../parts/step.tsx';
import { Title } from '../parts/title.tsx';
import type { ScreenProps } from '../screen.ts';

/** Asks for a look at the face. */
export const Screen = ({ model }: ScreenProps<'mfa.prompt.face'>): ReactElement => (
  <Step onSubmit={() => {}}>
    <Title>Look here</Title>
    <p>{model.error ?? 'Into the camera'}</p>
  </Step>
);
`;

const list = `import { namedStates } from './e2e/support/named-states.ts';
console.log(namedStates.map(({ id }) => id).join());
`;

test('a folder is all that a new screen takes', async ({ page }, testInfo) => {
  test.setTimeout(300_000);
  const project = testInfo.outputPath('project');
  await mkdir(project);
  const parts = ['src', 'mocks', 'tools', 'public', 'package.json', 'tsconfig.json'];
  for (const part of [
    ...parts,
    'index.html',
    'vite.config.ts',
    'playwright.config.ts',
    'e2e/support',
  ])
    await cp(join(root, part), join(project, part), { recursive: true });
  const folder = join(project, 'src/screens/mfa.prompt.face');
  await mkdir(folder);
  await writeFile(join(folder, 'states.ts'), states);
  await writeFile(join(folder, 'screen.tsx'), screen);
  await writeFile(join(project, 'list.ts'), list);
  const node = (...args: string[]) => run(process.execPath, args, { cwd: project });

  await node(join(root, 'node_modules/typescript/bin/tsc'), '--noEmit');
  const { stdout } = await node('list.ts');
  expect(stdout).toContain('mfa.prompt.face/too-dark');

  await node(join(root, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'error');
  const server = await startServer({ root: join(project, 'dist') });
  try {
    await page.goto(`${server.url}/screens?q=mfa.prompt.face&width=360`);
    const tile = page.locator('[data-live="mfa.prompt.face/too-dark"]');
    await expect(tile.getByText('tooDark')).toBeVisible();
    await page.getByRole('link', { name: 'too-dark mfa.prompt.face', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'Look here' })).toBeFocused();
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').getByRole('combobox').fill('face too');
    await expect(page.getByRole('dialog').getByRole('option')).toHaveText([
      /mfa\.prompt\.face, too-dark/,
    ]);
    await page.goto(`${server.url}/inspect/mfa.prompt.face`);
    await expect(page.getByText('Into the camera').first()).toBeVisible();
    const sides = new URLSearchParams({
      a: 'mfa.prompt.face/default',
      b: 'mfa.prompt.face/too-dark',
    });
    await page.goto(`${server.url}/compare?${sides}`);
    await expect(page.locator('[data-layer="b"]').getByText('tooDark')).toBeVisible();
    await page.goto(`${server.url}/texts/mfa.prompt.face`);
    await expect(page.locator('[data-live]').getByText('Into the camera')).toBeVisible();
    // What the frame around it says is there to be worded; a text in the code itself has no message.
    await expect(page.locator('[data-message="frame.mark.text"]')).toBeVisible();
    await page.goto(`${server.url}/map?view=list&state=mfa.prompt.face`);
    await expect(page.locator('[data-map-state="mfa.prompt.face"]')).toContainText(
      text('map.kind.noState'),
    );
  } finally {
    await server.close();
  }
});
