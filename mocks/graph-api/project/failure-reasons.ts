/** Why a sign-in failed, in the log's own short sentence; codes that are not here say nothing more. */
const reasons: Record<number, string> = {
  50053: 'The account is locked, or the sign-in was stopped by built-in protection.',
  50055: 'The password has expired.',
  50057: 'The account is disabled.',
  50072: 'The user has to register a second factor.',
  50074: 'Strong authentication is required, and was not completed.',
  50088: 'The limit of telecom calls for MFA was reached.',
  50126: 'The user name or the password is wrong.',
  50133: 'The session was revoked.',
  50135: 'The password has to be changed because the account is at risk.',
  50140: 'The user was asked whether to stay signed in.',
  50144: 'The on-premises password has expired.',
  50158: 'An external challenge was not met.',
  53000: 'The device is not compliant.',
  53001: 'The device is not joined to the domain.',
  53003: 'A Conditional Access policy blocked access.',
  53004: 'Registration for MFA is refused because of risk.',
  53010: 'Security info can be registered from certain places or devices only.',
  53011: 'The user is blocked because of risk in the home tenant.',
  500121: 'The request for strong authentication failed.',
  530034: 'A delegated administrator is blocked because of suspicious activity.',
};

/** What the log says beside an error code. A sign-in without an error has "Other." there. */
export const failureReason = (errorCode: number): string => reasons[errorCode] ?? 'Other.';
