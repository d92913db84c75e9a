import type admin from './locales/en/admin.json';
import type app from './locales/en/app.json';
import type comments from './locales/en/comments.json';
import type compare from './locales/en/compare.json';
import type crash from './locales/en/crash.json';
import type everybody from './locales/en/everybody.json';
import type frame from './locales/en/frame.json';
import type imported from './locales/en/import.json';
import type library from './locales/en/library.json';
import type map from './locales/en/map.json';
import type packs from './locales/en/packs.json';
import type palette from './locales/en/palette.json';
import type policies from './locales/en/policies.json';
import type review from './locales/en/review.json';
import type rules from './locales/en/rules.json';
import type scenarios from './locales/en/scenarios.json';
import type screens from './locales/en/screens.json';
import type signIn from './locales/en/sign-in.json';
import type stage from './locales/en/stage.json';
import type storyboard from './locales/en/storyboard.json';
import type texts from './locales/en/texts.json';
import type why from './locales/en/why.json';
import type windowsSetup from './locales/en/windows-setup.json';

type Catalogue = typeof admin &
  typeof app &
  typeof comments &
  typeof compare &
  typeof crash &
  typeof everybody &
  typeof frame &
  typeof imported &
  typeof library &
  typeof map &
  typeof packs &
  typeof palette &
  typeof policies &
  typeof review &
  typeof rules &
  typeof scenarios &
  typeof screens &
  typeof signIn &
  typeof stage &
  typeof storyboard &
  typeof texts &
  typeof why &
  typeof windowsSetup;

/** Ids of all messages; an id that the English catalogue lacks does not compile. */
export type MessageId = keyof Catalogue;
