/** Why a typed password was refused. */
export type PasswordError =
  | 'empty'
  | 'invalidCredentials'
  | 'accountLocked'
  | 'accountDisabled'
  | 'expiredOnPremises';

/** Why a typed Temporary Access Pass was refused. */
export type PassError =
  | 'empty'
  | 'wrong'
  | 'used'
  | 'expired'
  | 'notYetValid'
  /** It was right, but registering took too long: a one-time pass is good for ten minutes of that. */
  | 'tooLate'
  | 'accountDisabled';

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
