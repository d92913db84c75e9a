/** Why a typed password was refused. */
export type PasswordError =
  | 'empty'
  | 'invalidCredentials'
  | 'accountLocked'
  | 'accountDisabled'
  | 'expiredOnPremises';

/** Why a new password was refused. */
export type NewPasswordError =
  | 'currentWrong'
  | 'mismatch'
  | 'reused'
  | 'policy'
  | 'guessable'
  | 'containsName'
  | 'empty';

/** Why a verification code was refused. */
export type CodeError = 'empty' | 'wrong' | 'expired' | 'reused';
