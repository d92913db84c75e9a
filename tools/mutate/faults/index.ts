import type { Fault } from '../fault.ts';
import { colourFaults } from './colours.ts';
import { focusFaults } from './focus.ts';
import { clipFaults, layerFaults, spaceFaults } from './layout.ts';
import { iconFaults, weightFaults } from './type-and-signs.ts';
import { messageFaults, mirrorFaults } from './words.ts';

/** Every fault that is tried, kind by kind. */
export const faults: readonly Fault[] = [
  ...colourFaults,
  ...spaceFaults,
  ...weightFaults,
  ...focusFaults,
  ...clipFaults,
  ...iconFaults,
  ...mirrorFaults,
  ...layerFaults,
  ...messageFaults,
];
