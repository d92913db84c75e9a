/** What is asked and answered, for the page too: types alone, so that none of the rest is loaded there. */
export type { MadeUpPerson } from './defaults.ts';
export type { MadeUp } from './made-up.ts';
export type { DeviceAttribute } from './device-attributes.ts';
export type { Mention, Mentioned } from './mentioned.ts';
export type { RehearsedPerson } from './people.ts';
export type { Saying } from './saying.ts';
export type { MadeUpSignIn } from './sign-in-parts.ts';
export type { RehearsedSignIn } from './sign-ins.ts';
