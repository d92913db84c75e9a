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
  5: 'b91da339ec91b2adc2a54a142c1b0221024b8ba79f0c9f3238f3bf0e98f07a11',
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
  5: 'f255961791b4efd6c78692592c4c34b5c16e302a69fcb56d8f268a323fc1e1fb',
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
