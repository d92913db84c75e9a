/**
 * What the two sides say to each other: the commands and replies of a sign-in, and what the stage may ask.
 * The only file of `src/` that `mocks/` may import.
 */
export * from './contract/administrator.ts';
export * from './contract/certainty.ts';
export * from './contract/command.ts';
export * from './contract/errors.ts';
export * from './contract/explanation.ts';
export * from './contract/graph.ts';
export * from './contract/map.ts';
export * from './contract/methods.ts';
export * from './contract/passkey.ts';
export * from './contract/phone.ts';
export * from './contract/places.ts';
export * from './contract/registration.ts';
export * from './contract/rehearsal.ts';
export * from './contract/reply.ts';
export * from './contract/requirement.ts';
export * from './contract/reset.ts';
export * from './contract/script.ts';
export * from './contract/storyboard.ts';
export * from './contract/tenants.ts';
export * from './contract/trace.ts';
export * from './contract/would-let-in.ts';
