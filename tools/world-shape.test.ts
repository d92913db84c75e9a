import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { worldVersion } from '../mocks/backend/world.ts';
import { shapeOf } from './world-shape.ts';

const world = fileURLToPath(new URL('../mocks/backend/world.ts', import.meta.url));

/** What `World` was made of in each version. Add a line and raise `worldVersion`; never change one that was released. */
const shapes: Record<number, string> = {
  1: 'bf46299b1a3ce30521288400c2b5df0a08a697749f587ea10b1f6c50c74b2502',
  2: '6beea036d036b5a29a2cf6ff1052c4d53e68aed0828605691cfe99503f7d2e42',
  3: '92ab40091b6bac38bd0ac9c7708ca57049939a7e3c24652727799eab9410ee0a',
  4: 'db1284ba01696d7df26bd2cd39ea8b64db918862c9c30a18586b220cabc0463d',
  5: 'ec807baf20631bbe968297c95faa19f23bda0f101fb85914633a43692f5cd44f',
};

it('worldVersion grows with the shape of World', () => {
  expect(shapes[worldVersion]).toBe(shapeOf(world, 'World'));
  expect(Object.keys(shapes).at(-1)).toBe(String(worldVersion));
});

const scenario = fileURLToPath(new URL('../mocks/scenarios/scenario.ts', import.meta.url));

/** What `Scenario` was made of in each version, as one of somebody's own is kept with its rehearsal since version 3. */
const scenarioShapes: Record<number, string> = {
  3: '6c6824a845ebf9f575e1558be0117da3b78d5d5cb28d25c9fc4436acac1627a8',
  4: '6e0854ad38961c74d059aaee30610c842f553c20f79f53387d2a9c3909fa7690',
  5: 'aa7e7700666eed15630e9cb089f8acc05e1b2a1fab9ea2b14969de0a9592f229',
};

it('worldVersion grows with the shape of a scenario too', () => {
  expect(scenarioShapes[worldVersion]).toBe(shapeOf(scenario, 'Scenario'));
});

it('the shape takes in what World is made of, wherever that is', () => {
  const shape = shapeOf(world, 'World');
  for (const part of ['Attempt', 'Tenant', 'Person']) expect(shapeOf(world, part)).not.toBe(shape);
  // An array of literals that a type is read off, in another folder.
  const enums = fileURLToPath(new URL('../mocks/graph/enums.ts', import.meta.url));
  expect(shapeOf(enums, 'RiskLevel')).not.toBe(shapeOf(enums, 'RiskState'));
});
