import { assess } from './assess.ts';
import { sendRequest } from './authentication/number-matching.ts';
import { placeCall, sendText } from './authentication/telephony.ts';
import { askPasskey } from './authentication/passkey.ts';
import { withAttempt } from './prove.ts';
import { afterFamiliarSignIn } from './risk.ts';
import { personOf, type World, withPerson } from './world.ts';

/** Does what the backend itself has to do after a command, before it can say what is required next. */
export const settle = (world: World, at: string): World => {
  const { attempt } = world;
  if (!attempt) return world;
  const { requirement, due } = assess(world, at);
  const person = personOf(world, attempt);
  if (due === 'sendRequest') {
    const sent = sendRequest(world, at, person.mfaBlocked);
    return withAttempt(sent.world, { challenge: sent.challenge });
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
  if (due === 'startRegistrationClock')
    return withPerson(world, { ...person, registrationClockStartedAt: at });
  return requirement.kind === 'application' ? afterFamiliarSignIn(world, attempt) : world;
};
