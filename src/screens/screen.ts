import type { ComponentType } from 'react';
import type { OfferedMethod, RequirementOf, SignInContext } from '../api/contract.ts';

/** What each screen draws: the requirement it stands for, as the reply brought it. */
export interface ScreenModels {
  'signIn.username': RequirementOf<'userName'>;
  'signIn.password': RequirementOf<'password'>;
  'moreInfoRequired.skippable': RequirementOf<'offerRegistration'>;
  'moreInfoRequired.mandatory': RequirementOf<'demandRegistration'>;
  'register.securityInfo.getApp': RequirementOf<'enrolAuthenticator'>;
  'register.securityInfo.setUp': RequirementOf<'enrolAuthenticator'>;
  'register.securityInfo.scanQrCode': RequirementOf<'enrolAuthenticator'>;
  'register.securityInfo.tryItOut': RequirementOf<'tryAuthenticator'>;
  'register.securityInfo.added': RequirementOf<'authenticatorAdded'>;
  'risk.accountAtRisk': RequirementOf<'acknowledgeRisk'>;
  'mfa.prompt.push': RequirementOf<'approveRequest'>;
  'mfa.prompt.code': RequirementOf<'enterCode'>;
  'mfa.prompt.methods': { methods: OfferedMethod[] };
  'mfa.denied': RequirementOf<'requestDenied'>;
  'mfa.timeout': RequirementOf<'requestTimedOut'>;
  'mfa.tooManyAttempts': RequirementOf<'tooManyAttempts'>;
  'passwordChange.risk': RequirementOf<'changePassword'>;
  'blocked.accountBlocked': RequirementOf<'accountBlocked'>;
  'blocked.signInBlocked': RequirementOf<'signInBlocked'>;
  'blocked.conditionalAccess': RequirementOf<'accessBlocked'>;
  'blocked.device': RequirementOf<'deviceBlocked'>;
  'blocked.registrationRestricted': RequirementOf<'registrationRestricted'>;
  'blocked.methodsUnavailable': RequirementOf<'methodsUnavailable'>;
  staySignedIn: RequirementOf<'staySignedIn'>;
  app: RequirementOf<'application'>;
}

/** Ids of all screens, as links and pictures name them. */
export type ScreenId = keyof ScreenModels;

type Act<T extends string> = { type: T };

/** What a person can do at each screen. The journey answers every one of them. */
export interface ScreenEvents {
  'signIn.username': { type: 'submitUserName'; userName: string };
  'signIn.password': { type: 'submitPassword'; password: string } | Act<'back'>;
  'moreInfoRequired.skippable': Act<'next' | 'skip' | 'cancel'>;
  'moreInfoRequired.mandatory': Act<'next' | 'cancel'>;
  'register.securityInfo.getApp': Act<'next'>;
  'register.securityInfo.setUp': Act<'next' | 'back'>;
  'register.securityInfo.scanQrCode': Act<'next' | 'back'>;
  'register.securityInfo.tryItOut': Act<'tryAgain'>;
  'register.securityInfo.added': Act<'done'>;
  'risk.accountAtRisk': Act<'verify' | 'cancel'>;
  'mfa.prompt.push': Act<'anotherWay'>;
  'mfa.prompt.code': { type: 'submitCode'; code: string } | Act<'anotherWay' | 'cancel'>;
  'mfa.prompt.methods':
    | { type: 'useMethod'; method: OfferedMethod['method'] }
    | Act<'back' | 'cancel'>;
  'mfa.denied':
    | { type: 'useMethod'; method: OfferedMethod['method'] }
    | Act<'sendAnother' | 'anotherWay' | 'cancel'>;
  'mfa.timeout': Act<'sendAnother' | 'anotherWay' | 'cancel'>;
  'mfa.tooManyAttempts': Act<'anotherWay' | 'cancel'>;
  'passwordChange.risk': {
    type: 'submitNewPassword';
    currentPassword: string;
    newPassword: string;
    confirmation: string;
  };
  'blocked.accountBlocked': Act<'signOut'>;
  'blocked.signInBlocked': Act<'signOut'>;
  'blocked.conditionalAccess': Act<'signOut'>;
  'blocked.device': Act<'signOut'>;
  'blocked.registrationRestricted': Act<'signOut'>;
  'blocked.methodsUnavailable': Act<'signOut'>;
  staySignedIn: { type: 'answer'; yes: boolean; dontShowAgain: boolean };
  app: Act<'signOut'>;
}

/** Every event that some screen can send. */
export type ScreenEvent = ScreenEvents[ScreenId];

/** What a screen is given. It knows no journey, no network and no scenario. */
export interface ScreenProps<S extends ScreenId> {
  model: ScreenModels[S];
  context: SignInContext;
  /** A reply is awaited: acts are ignored and the primary button says so. */
  busy: boolean;
  send: (event: ScreenEvents[S]) => void;
}

/** The component of one screen. */
export type Screen<S extends ScreenId> = ComponentType<ScreenProps<S>>;

/** A named state of a screen: what it draws, and the truth-table id it counts as if not the screen's own. */
export interface NamedState<S extends ScreenId> {
  model: ScreenModels[S];
  /** Replaces parts of the example context of the gallery. */
  context?: Partial<SignInContext>;
  busy?: boolean;
  countsAs?: string;
  /** The same state with other text, numbers or account: `stateOf` says this name instead. */
  variantOf?: string;
}

/** All named states of a screen, the plain one first, and the one that a live model is in. */
export interface ScreenStates<S extends ScreenId> {
  states: Record<string, NamedState<S>>;
  stateOf: (model: ScreenModels[S]) => string;
}
