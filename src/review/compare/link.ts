import type { PackSlot } from '../pack/opened.ts';

/** What one side of a comparison shows. Texts of the variant are as in any link: `{ theme: 'dark', width: '360' }`. */
export type Side =
  | { kind: 'live'; screen: string; state: string; variant: Record<string, string> }
  | {
      kind: 'packed';
      slot: PackSlot;
      screen: string;
      state: string;
      variant: Record<string, string>;
    }
  /** A picture that somebody dropped in: it stays in its window, a link cannot carry it. */
  | { kind: 'picture' };

/** The two sides, by the names that a link and the page give them: they lie side by side, or one on the other. */
export const sideNames = ['a', 'b'] as const;
export type SideName = (typeof sideNames)[number];

/**
 * A side as a link says it: `a=<screen>/<state>?theme=dark`, `a=before:<screen>/<state>?width=360`, `a=picture`.
 * The tool's link is `linkTo('/compare', { a: sideInLink(...), b: sideInLink(...) })`.
 */
export const sideInLink = (side: Side): string => {
  if (side.kind === 'picture') return 'picture';
  const variant = new URLSearchParams(side.variant).toString();
  const shown = `${side.screen}/${side.state}${variant && `?${variant}`}`;
  return side.kind === 'packed' ? `${side.slot}:${shown}` : shown;
};

const shape =
  /^(?:(?<slot>before|after):)?(?<screen>[\w.-]+)\/(?<state>[\w.-]+)(?:\?(?<variant>.*))?$/;

/** The side that a link means; null if it means none. Whether there is such a state is not asked here. */
export const sideOfLink = (text: string): Side | null => {
  if (text === 'picture') return { kind: 'picture' };
  const groups = shape.exec(text)?.groups;
  if (!groups) return null;
  const { slot, screen = '', state = '' } = groups;
  const variant = Object.fromEntries(new URLSearchParams(groups['variant']));
  const shown = { screen, state, variant };
  return slot ? { kind: 'packed', slot: slot as PackSlot, ...shown } : { kind: 'live', ...shown };
};

/** The parameters of a comparison of a state, as it looks, with itself in another theme. */
export const besideItself = (
  shown: { screen: string; state: string },
  looks: Record<string, string>,
): Record<SideName, string> => {
  const theme = looks['theme'] ?? 'light';
  const [a, b] = [theme, theme === 'dark' ? 'light' : 'dark'].map((one) =>
    sideInLink({ kind: 'live', ...shown, variant: { ...looks, theme: one } }),
  );
  return { a: a ?? '', b: b ?? '' };
};
