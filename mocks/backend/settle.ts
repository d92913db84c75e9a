import { assess } from './assess.ts';
import { sendRequest } from './authentication/number-matching.ts';
import { placeCall, sendText } from './authentication/telephony.ts';
import { askPasskey } from './authentication/passkey.ts';
import { openWizard } from './register.ts';
import { withAttempt } from './prove.ts';
import { afterFamiliarSignIn, afterSigningInAgain } from './risk.ts';
import { personOf, type World, withPerson } from './world.ts';

/** Whoever else is signing in as the same person has a request sent as well, once. */
const sendElsewhere = (world: World, at: string): World =>
  world.elsewhere.reduce((present, other) => {
    if (other.request) return present;
    const { world: next, challenge } = sendRequest(present, at, false);
    const sent = { ...other, request: challenge };
    return { ...next, elsewhere: next.elsewhere.map((one) => (one === other ? sent : one)) };
  }, world);

/** Does what the backend itself has to do after a command, before it can say what is required next. */
export const settle = (world: World, at: string): World => {
  const { attempt } = world;
  if (!attempt) return world;
  const { requirement, due, demand } = assess(world, at);
  const person = personOf(world, attempt);
  if (due === 'sendRequest') {
    const sent = sendRequest(world, at, person.mfaBlocked);
    return sendElsewhere(withAttempt(sent.world, { challenge: sent.challenge }), at);
  }
  if ((due === 'sendText' || due === 'placeCall') && person.phone) {
    const send = due === 'sendText' ? sendText : placeCall;
    const sent = send(world, { personId: person.id, number: person.phone.number }, at);
    return withAttempt(sent.world, {
      phoneMessageId: sent.messageId,
      throttled: sent.messageId === null,
    });
  }
  if (due === 'askPasskey') return askPasskey(world);
  if (due === 'openWizard') return openWizard(world, demand);
  if (due === 'startRegistrationClock')
    return withPerson(world, { ...person, registrationClockStartedAt: at });
  const isBack = attempt.sessionsRevoked && attempt.firstFactor !== null;
  if (isBack && demand?.kind === 'demands' && demand.unmet.length === 0)
    return withPerson(world, afterSigningInAgain(person));
  return requirement.kind === 'application' ? afterFamiliarSignIn(world, attempt) : world;
};
