import type { ScriptedAdministratorAct } from './administrator.ts';
import type { ClockCommand, StageCommand, SystemCommand } from './command.ts';
import type { AuthenticationMethod, PhoneMethod } from './methods.ts';
import type { RegistrableMethod } from './registration.ts';
import type { ResetMethod } from './reset.ts';
import type { PasskeyAnswer, PasskeyCreation } from './passkey.ts';
import type { SignInContext } from './reply.ts';

/** What stands for a typed secret in a script or a history. */
export type SecretRole =
  | 'persona.password'
  | 'persona.wrongPassword'
  | 'persona.temporaryAccessPass'
  | 'persona.wrongTemporaryAccessPass'
  | 'newPassword.good'
  | 'newPassword.weak'
  | 'newPassword.other'
  | 'newPassword.short'
  /** Has the person's name in it. */
  | 'newPassword.name'
  /** What IT staff told the person: a temporary password, or a Temporary Access Pass. */
  | 'told.password'
  | 'told.pass'
  | 'phone.code'
  /** The code of the newest text. */
  | 'phone.textCode'
  /** The code of the text before it. */
  | 'phone.oldTextCode'
  | 'phone.wrongCode'
  | 'mail.code'
  | 'answer.first'
  | 'answer.second'
  | 'answer.third'
  | 'answer.wrong'
  /** The characters in the reset's picture. */
  | 'picture.characters'
  | 'picture.wrongCharacters';

/** A fictional person, as the stage shows them. The secrets are public demo values. */
export interface Persona {
  id: string;
  displayName: string;
  userPrincipalName: string;
  secrets: Partial<Record<SecretRole, string>>;
}

/** Which of the mission's situations a scenario stands for. */
export type Situation =
  | 'registration'
  | 'riskySignIn'
  | 'riskyUser'
  | 'passwordReset'
  | 'blocked'
  | 'technician'
  | 'onTheWay'
  | 'firstFactor'
  | 'noInterrupt';

/** What a scenario says of itself before it is loaded. Its texts are messages `scenario.<id>.*`. */
export interface ScenarioSummary {
  id: string;
  /** What it is called where it has no messages `scenario.<id>.*`: `own`, a rehearsal of somebody's own policies. */
  title?: string;
  situation: Situation;
  outcome: 'granted' | 'blocked' | 'failed' | 'interrupted';
  /** The browser knows accounts, so that the first screen is not the user name. */
  knowsAccounts: boolean;
  context: SignInContext;
}

/** A scenario as the stage needs it. */
export interface ScenarioDetail extends ScenarioSummary {
  /** There are other tenants to go to. */
  hasOtherTenants: boolean;
  personas: Persona[];
  script: Act[];
}

/** The screen, and the named state of it, that an act leads to. */
export interface Expectation {
  screen: string;
  state?: string;
}

/** Rules by which a script has IT staff refused. Each has the message `stage.act.administrator.refused.<rule>`. */
export type ScriptedRefusal = 'riskIsAtHome';

/** One act of a script. A person's act is an event of the journey, with roles in place of secrets. */
export type Act = { expect: Expectation } & (
  | { actor: 'person'; act: PersonAct }
  | { actor: 'phone'; act: PhoneAct }
  | { actor: 'clock'; act: ClockCommand }
  /** Goes elsewhere and begins again. */
  | { actor: 'stage'; act: StageCommand }
  /** What happens in the background. */
  | { actor: 'system'; act: SystemCommand }
  /** `by` is the id of the administrator; `refused` is the rule by which the act is refused, so that nothing changes. */
  | {
      actor: 'administrator';
      by: string;
      act: ScriptedAdministratorAct;
      refused?: ScriptedRefusal;
    }
);

/** What a person does at a screen; each is an event of the screen that is shown. */
export type PersonAct =
  | { type: 'submitUserName'; userName: string }
  | { type: 'submitPassword'; password: SecretRole }
  | { type: 'connectMail'; userName: string; password: SecretRole }
  | { type: 'submitTemporaryAccessPass'; pass: SecretRole }
  | { type: 'submitCode'; code: SecretRole }
  | {
      type: 'submitNewPassword';
      currentPassword: SecretRole;
      newPassword: SecretRole;
      confirmation: SecretRole;
    }
  | { type: 'identify'; userName: string; characters: SecretRole }
  | { type: 'useResetMethod'; method: ResetMethod }
  | { type: 'submitAnswers'; answers: SecretRole[] }
  | { type: 'submitEmail'; address: string }
  | { type: 'submitQuestions'; questions: string[]; answers: SecretRole[] }
  | { type: 'submitResetPassword'; newPassword: SecretRole; confirmation: SecretRole }
  | { type: 'answer'; yes: boolean; dontShowAgain: boolean }
  | { type: 'pickAccount' | 'signOutAccount' | 'forgetAccount'; account: string }
  | { type: 'acceptTerms'; viewed: boolean }
  | { type: 'useMethod'; method: AuthenticationMethod }
  | { type: 'chooseMethod'; method: RegistrableMethod }
  /** What becomes of a passkey: a script knows the rehearsal's own only. */
  | { type: 'answerPasskey'; answer: Exclude<PasskeyAnswer, { by: 'device' }> }
  | { type: 'createPasskey'; creation: Exclude<PasskeyCreation, { by: 'device' }> }
  | { type: 'submitName'; name: string }
  | { type: 'submitPhone'; country: string; number: string; by: PhoneMethod }
  | {
      type:
        | 'next'
        | 'back'
        | 'skip'
        | 'verify'
        | 'cancel'
        | 'done'
        | 'tryAgain'
        | 'anotherWay'
        | 'otherMethods'
        | 'sendAnother'
        | 'usePasskey'
        | 'signInAgain'
        | 'usePassword'
        | 'usePass'
        | 'signOut'
        | 'declineTerms'
        | 'resetPassword'
        | 'newPicture'
        | 'useAnotherAccount'
        | 'closeBrowser';
    };

/** What a script has the phone do. `shown` is the number on the page. */
export type PhoneAct =
  | { type: 'scan' }
  | { type: 'approve'; number: 'shown' | 'wrong' }
  | { type: 'deny' }
  /** Denies the request and reports it. */
  | { type: 'report' }
  /** Denies the first of the requests that other sign-ins sent. */
  | { type: 'denyOther' }
  | { type: 'pickUp' }
  /** Presses # during a call. */
  | { type: 'confirm' }
  | { type: 'hangUp' };
