/** What checks passkeys, with the library that it takes: fetched when the first one is there to be checked. */
export { judgeCreation } from './judge-creation.ts';
export { judgePasskey } from './judge.ts';
