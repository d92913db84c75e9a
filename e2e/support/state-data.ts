import { brands } from '../../src/frame/brand-art.tsx';
import { details, exampleContext, longAccount } from '../../src/screens/examples.ts';
import { screenStates } from '../../src/screens/states.ts';
import type { ShownState } from './named-states.ts';

/** Every text in a value, however deep. */
const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
};

/** What is no message but comes with the state: names, addresses, ids, secrets. */
export const dataOf = ({ screen, state }: ShownState): string[] => {
  const states: Record<string, unknown> = screenStates[screen].states;
  const data = [states[state], exampleContext, details(0), longAccount];
  const marks = Object.values(brands).flatMap((brand) => brand?.name ?? []);
  return [...textsIn(data), ...marks].flatMap((text) => [
    text,
    text.replace(/.{4}(?=.)/g, '$& '),
    // A number stays in one line.
    text.replaceAll(' ', '\u00a0'),
  ]);
};
