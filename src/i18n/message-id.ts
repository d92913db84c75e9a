import type app from './locales/en/app.json';
import type crash from './locales/en/crash.json';
import type frame from './locales/en/frame.json';
import type library from './locales/en/library.json';
import type review from './locales/en/review.json';
import type rules from './locales/en/rules.json';
import type scenarios from './locales/en/scenarios.json';
import type screens from './locales/en/screens.json';
import type signIn from './locales/en/sign-in.json';
import type stage from './locales/en/stage.json';
import type windowsSetup from './locales/en/windows-setup.json';

type Catalogue = typeof app &
  typeof crash &
  typeof frame &
  typeof library &
  typeof review &
  typeof rules &
  typeof scenarios &
  typeof screens &
  typeof signIn &
  typeof stage &
  typeof windowsSetup;

/** Ids of all messages; an id that the English catalogue lacks does not compile. */
export type MessageId = keyof Catalogue;
