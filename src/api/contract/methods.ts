/** Ways to prove who you are beside the first factor, in the words of Graph's authentication method modes. */
export type AuthenticationMethod =
  | 'fido2'
  | 'microsoftAuthenticatorPush'
  | 'softwareOath'
  | PhoneMethod;

/** Ways that go through the telephone network. */
export type PhoneMethod = 'sms' | 'voice';

/** A way to prove who you are, as the person is offered it. `hint` is its masked number or device. */
export interface OfferedMethod {
  method: AuthenticationMethod;
  hint: string | null;
}
