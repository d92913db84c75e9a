import type { RehearsedSignIn } from '../worker/rehearse/types.ts';

/** What a sign-in can be for: one of them, and never two. */
export const targets = ['application', 'userAction', 'authenticationContext'] as const;

/** One of them. */
export type TargetKind = (typeof targets)[number];

/** The same as the schema's: no policy names it. */
export const everydayApplication = 'everyday-application';

/** What a sign-in is for. */
export const targetOf = ({
  userAction,
  authenticationContextValue,
}: RehearsedSignIn): TargetKind => {
  if (userAction) return 'userAction';
  return authenticationContextValue === undefined ? 'application' : 'authenticationContext';
};

/** A sign-in for one of the things that it has; the others are taken from it. */
export const withTarget = (signIn: RehearsedSignIn, kind: TargetKind): RehearsedSignIn => {
  const { userAction, authenticationContextValue, appId, appDisplayName, ...others } = signIn;
  if (kind === 'application')
    return { ...others, appId, ...(appDisplayName === undefined ? {} : { appDisplayName }) };
  const other = { ...others, appId: everydayApplication };
  if (kind === 'userAction') return { ...other, ...(userAction ? { userAction } : {}) };
  return {
    ...other,
    ...(authenticationContextValue === undefined ? {} : { authenticationContextValue }),
  };
};

/** Whether a text is an authentication context, `c1` to `c99`. */
export const isContext = (text: string): boolean => /^c[1-9]\d?$/.test(text);
