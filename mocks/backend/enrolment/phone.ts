import type { PhoneMethod } from '../../../src/api/contract.ts';
import { callingCodes } from '../authentication/calling-codes.ts';
import { maskedNumber, parseNumber } from '../authentication/phone-number.ts';
import {
  callOf,
  callStanding,
  checkText,
  placeCall,
  sendText,
} from '../authentication/telephony.ts';
import type { World } from '../world.ts';
import type { PhoneCall } from '../world/messages.ts';
import type { PhoneEnrolment } from '../world/registration.ts';
import type { Tenant } from '../world/tenant.ts';
import type { Enrolled, EnrolmentKind } from './kind.ts';

const proves = ({ allowedMethods }: Tenant): PhoneMethod[] =>
  (['sms', 'voice'] as const).filter((method) => allowedMethods.includes(method));

/** What a number can be tried with, and used for: at sign-in, or in a reset alone. */
const ways = (tenant: Tenant): PhoneMethod[] => {
  const { methods } = tenant.selfServicePasswordReset;
  const atSignIn = proves(tenant);
  if (atSignIn.length > 0) return atSignIn;
  return [
    ...(methods.includes('mobileSMS') ? (['sms'] as const) : []),
    ...(methods.includes('mobileCall') ? (['voice'] as const) : []),
  ];
};

const countries = [...callingCodes].map(([country, callingCode]) => ({ country, callingCode }));

/** Texts or calls the number that is being set up. */
const send = ({ world, enrolment }: Enrolled<PhoneEnrolment>, at: string) => {
  const { number, by, personId } = enrolment;
  if (number === null) return { world, enrolment };
  const sent = (by === 'sms' ? sendText : placeCall)(world, { personId, number }, at);
  if (sent.messageId === null)
    return { world, enrolment: { ...enrolment, error: 'throttled' as const } };
  return {
    world: sent.world,
    enrolment: {
      ...enrolment,
      messageId: sent.messageId,
      codesSent: enrolment.codesSent + 1,
      error: null,
    },
  };
};

const trial = (world: World, enrolment: PhoneEnrolment, at: string) => {
  const { by, codesSent, error, messageId, written } = enrolment;
  if (by === 'sms')
    return { kind: 'tryText' as const, phoneNumber: written, codesSent, ...codeErrorOf(error) };
  const call = callOf(world, messageId);
  const refused = error === 'throttled' ? error : callErrorOf(call, at);
  return {
    kind: 'tryCall' as const,
    phoneNumber: written,
    expiresAt: call?.expiresAt ?? at,
    ...(refused ? { error: refused } : {}),
  };
};

/** Whoever reports a trial call has hung it up: it was asked for at this very page. */
const callErrorOf = (call: PhoneCall | null, at: string): 'hungUp' | 'unanswered' | null => {
  const state = call ? callStanding(call, at) : 'unanswered';
  if (state === 'waiting' || state === 'confirmed') return null;
  return state === 'unanswered' ? state : 'hungUp';
};

const codeErrorOf = (error: PhoneEnrolment['error']) =>
  error === null || error === 'invalid' ? {} : { error };

const numberErrorOf = (error: PhoneEnrolment['error']) =>
  error === 'empty' || error === 'invalid' || error === 'throttled' ? { error } : {};

/** A phone: type its number, then the code that is texted there, or answer a call. */
export const phone: EnrolmentKind<'phone'> = {
  family: 'phone',
  isHeld: ({ allowedMethods }, person) =>
    person.phone?.methods.some((method) => allowedMethods.includes(method)) ?? false,
  proves,
  resets: ['mobileSMS', 'mobileCall'],
  tried: ({ by }) => by,
  begin: (world, person) => ({
    world,
    enrolment: {
      method: 'phone',
      personId: person.id,
      country: world.circumstances.country ?? 'US',
      typed: '',
      by: ways(world.tenant)[0] ?? 'sms',
      number: null,
      written: '',
      messageId: null,
      codesSent: 0,
      confirmed: false,
      error: null,
    },
  }),
  requirement: ({ world, at }, enrolment, plan) => {
    if (enrolment.messageId !== null) return { ...trial(world, enrolment, at), plan };
    const { country, typed, by, error } = enrolment;
    return {
      kind: 'enrolPhone',
      plan,
      ways: ways(world.tenant),
      countries,
      country,
      typed,
      by,
      ...numberErrorOf(error),
    };
  },
  take: (enrolled, step, at) => {
    const { world, enrolment } = enrolled;
    switch (step.step) {
      case 'number': {
        const { country, typed, by } = step;
        const parsed = parseNumber(country, typed);
        const entered = {
          ...enrolment,
          country,
          typed,
          by,
          messageId: null,
          codesSent: 0,
          error: parsed.error,
        };
        if (parsed.error !== null) return { world, enrolment: entered };
        const { number, written } = parsed;
        return send({ world, enrolment: { ...entered, number, written, error: null } }, at);
      }
      case 'code': {
        const { personId, number } = enrolment;
        if (number === null) return enrolled;
        const checked = checkText(world, { personId, number }, step.code, at);
        const { error } = checked;
        return {
          world: checked.world,
          enrolment: { ...enrolment, error, confirmed: error === null },
        };
      }
      case 'retry':
        return send(enrolled, at);
      case 'back':
        return { world, enrolment: phone.setAside(enrolment) };
      default:
        return enrolled;
    }
  },
  setAside: (enrolment) => ({ ...enrolment, messageId: null, error: null }),
  hint: (person) => (person.phone ? maskedNumber(person.phone.number) : null),
  save: (tenant, person, { number }) =>
    number === null ? person : { ...person, phone: { number, methods: ways(tenant) } },
};
