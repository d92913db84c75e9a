import type { CodeError } from '../../../src/api/contract.ts';
import { issueCode } from '../ids.ts';
import type { World } from '../world.ts';
import type { Mail } from '../world/messages.ts';
import { typedCode } from './typed-code.ts';

/** How long the code of a mail is good for. Undocumented. */
const lifetime = 10 * 60 * 1000;

/** Mails a code to an address. */
export const sendMail = (world: World, to: string, at: string): { world: World; mail: Mail } => {
  const issued = issueCode(world);
  return { world: issued.world, mail: { to, code: issued.code, sentAt: at } };
};

/** Why a typed code is not the one of the newest mail; null if it is. */
export const checkMail = (mail: Mail | null, typed: string, at: string): CodeError | null => {
  const code = typedCode(typed);
  if (code === '') return 'empty';
  if (code !== mail?.code) return 'wrong';
  return Date.parse(at) - Date.parse(mail.sentAt) > lifetime ? 'expired' : null;
};
