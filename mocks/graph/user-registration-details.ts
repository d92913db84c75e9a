/** Graph `userRegistrationDetails`; `isMfaCapable` is registered and allowed. Source: https://learn.microsoft.com/en-us/graph/api/resources/userregistrationdetails */
export type UserRegistrationDetails = {
  readonly id: string;
  readonly userPrincipalName: string;
  readonly userDisplayName: string;
  readonly userType: 'member' | 'guest' | 'unknownFutureValue';
  readonly isAdmin: boolean;
  readonly isMfaRegistered: boolean;
  readonly isMfaCapable: boolean;
  readonly isPasswordlessCapable: boolean;
  readonly isSsprRegistered: boolean;
  readonly isSsprEnabled: boolean;
  readonly isSsprCapable: boolean;
  readonly methodsRegistered: readonly string[];
  readonly isSystemPreferredAuthenticationMethodEnabled: boolean;
  readonly systemPreferredAuthenticationMethods: readonly string[];
  readonly userPreferredMethodForSecondaryAuthentication:
    | 'push'
    | 'oath'
    | 'voiceMobile'
    | 'voiceAlternateMobile'
    | 'voiceOffice'
    | 'sms'
    | 'none'
    | 'unknownFutureValue';
  readonly lastUpdatedDateTime: string;
};
