import type { SignInContext } from '../../src/api/contract.ts';
import type { ScreenId, ScreenModels, ScreenStates } from '../../src/screens/screen.ts';
import { screenStates } from '../../src/screens/states.ts';

/** Table ids that several screens stand for together. */
const families = ['mfa.prompt', 'register.securityInfo', 'sspr.verify'];

/** One page that the table counts as two. */
const andThen: Record<string, string> = { 'sspr.username': 'sspr.captcha' };

/** What the table leaves out: an announcement, and a window of a program, which is no page of the sign-in. */
const uncounted: readonly ScreenId[] = ['risk.accountAtRisk', 'legacyClient.account'];

const familyOf = (screen: string): string =>
  families.find((family) => screen.startsWith(`${family}.`)) ?? screen;

/** What a screen shown for a model counts as in the table; null where the table leaves it out. */
export const countedAs = <S extends ScreenId>(
  screen: S,
  model: ScreenModels[S],
  context: SignInContext,
): string | null => {
  if (uncounted.includes(screen)) return null;
  const { states, stateOf }: ScreenStates<S> = screenStates[screen];
  return states[stateOf(model, context)]?.countsAs ?? familyOf(screen);
};

/** Every table id that some state of some screen counts as. */
export const countedIds: ReadonlySet<string> = new Set(
  Object.entries(screenStates).flatMap(([screen, { states }]) => [
    familyOf(screen),
    ...[andThen[screen] ?? []].flat(),
    ...Object.values(states).flatMap(({ countsAs }) => countsAs ?? []),
  ]),
);

/** Ids that answer a refused input. */
const refusal = /^(error\.|passwordChange\.rejected)|^mfa\.(wrongCode|tooManyAttempts|throttled)$/;

/**
 * The screens of an attempt as the table writes them: neighbours that repeat count once, of several refusals in a row
 * the last one stays, and after a refusal the plain screen stands again before what an accepted input led to.
 */
export const createLog = (): { enter: (id: string | null) => void; ids: string[] } => {
  const ids: string[] = [];
  const plain: string[] = [];
  return {
    ids,
    enter: (id) => {
      const last = ids.at(-1);
      if (id === null || id === last) return;
      if (last !== undefined && refusal.test(last)) {
        const asked = plain.at(-1);
        if (refusal.test(id)) ids.pop();
        else if (asked !== undefined && id !== asked) ids.push(asked);
      }
      if (!refusal.test(id)) plain.push(id);
      ids.push(id);
      const next = andThen[id];
      if (next !== undefined) ids.push(next);
    },
  };
};
