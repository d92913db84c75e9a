import { maskedAddress, parseAddress } from '../authentication/email-address.ts';
import { checkMail, sendMail } from '../authentication/mail.ts';
import { personOf } from '../world.ts';
import type { EmailEnrolment } from '../world/registration.ts';
import type { Enrolled, EnrolmentKind } from './kind.ts';

/** Mails a code to the address that is being set up. */
const send = ({ world, enrolment }: Enrolled<EmailEnrolment>, at: string) => {
  if (enrolment.address === null) return { world, enrolment };
  const sent = sendMail(world, enrolment.address, at);
  const codesSent = enrolment.codesSent + 1;
  return {
    world: sent.world,
    enrolment: { ...enrolment, mail: sent.mail, codesSent, error: null },
  };
};

/** An address for password resets alone: type it, then the code that is mailed there. */
export const email: EnrolmentKind<'email'> = {
  family: 'email',
  isHeld: () => false,
  proves: () => [],
  resets: ['email'],
  tried: () => null,
  begin: (world) => ({
    world,
    enrolment: {
      method: 'email',
      typed: '',
      address: null,
      mail: null,
      codesSent: 0,
      confirmed: false,
      error: null,
      codeError: null,
    },
  }),
  requirement: (_c, { typed, address, mail, codesSent, error, codeError }, plan) =>
    mail !== null && address !== null
      ? {
          kind: 'tryEmail',
          plan,
          address,
          codesSent,
          ...(codeError ? { error: codeError } : {}),
        }
      : { kind: 'enrolEmail', plan, typed, ...(error ? { error } : {}) },
  take: (enrolled, step, at) => {
    const { world, enrolment } = enrolled;
    switch (step.step) {
      case 'address': {
        const own = world.attempt ? personOf(world, world.attempt).userPrincipalName : '';
        const parsed = parseAddress(step.address, own);
        const entered = { ...enrolment, typed: step.address, codesSent: 0, codeError: null };
        if (parsed.error !== null)
          return { world, enrolment: { ...entered, address: null, error: parsed.error } };
        return send({ world, enrolment: { ...entered, address: parsed.address } }, at);
      }
      case 'code': {
        const codeError = checkMail(enrolment.mail, step.code, at);
        return { world, enrolment: { ...enrolment, codeError, confirmed: codeError === null } };
      }
      case 'retry':
        return send({ world, enrolment: { ...enrolment, codeError: null } }, at);
      case 'back':
        return { world, enrolment: email.setAside(enrolment) };
      default:
        return enrolled;
    }
  },
  setAside: (enrolment) => ({ ...enrolment, mail: null, error: null, codeError: null }),
  hint: ({ email: address }) => address && maskedAddress(address),
  save: (_tenant, person, { address }) => ({ ...person, email: address }),
};
