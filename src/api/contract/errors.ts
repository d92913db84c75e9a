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
  /** Holds a character that no password may hold, an accent or an emoji for instance. */
  | 'characters'
  | 'tooShort'
  | 'tooLong'
  /** Mixes too few kinds of characters. */
  | 'kinds'
  | 'containsName'
  | 'containsOrganisation'
  | 'guessable'
  | 'empty';

/** Why a verification code was refused. */
export type CodeError = 'empty' | 'wrong' | 'expired' | 'reused';
