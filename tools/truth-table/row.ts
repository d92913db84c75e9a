import * as v from 'valibot';

const text = v.string();
const texts = v.array(text);
const risk = v.picklist(['none', 'low', 'medium', 'high', 'hidden']);
const nullable = <S extends v.GenericSchema>(schema: S) => v.nullable(schema);

/** One row of the truth table: an attempt, and what is expected of it. */
export const rowSchema = v.object({
  id: text,
  policies: texts,
  reportOnlyPolicies: texts,
  disabledPolicies: texts,
  mfaRegistrationPolicy: v.boolean(),
  securityDefaults: v.boolean(),
  userType: v.picklist(['member', 'guest']),
  externalUserType: v.picklist([
    'none',
    'b2bCollaborationGuest',
    'b2bDirectConnectUser',
    'serviceProvider',
  ]),
  userId: text,
  groups: texts,
  isHybrid: v.boolean(),
  passwordWriteback: nullable(v.boolean()),
  isMfaRegistered: v.boolean(),
  graceDaysLeft: nullable(v.number()),
  userChoice: nullable(v.picklist(['register', 'skip', 'abandon'])),
  firstFactor: text,
  firstFactorResult: v.picklist([
    'success',
    'wrongPassword',
    'lockedOut',
    'disabled',
    'expired',
    'expiredOnPremises',
  ]),
  secondFactorResult: v.picklist(['success', 'denied', 'reported', 'timeout', 'abandoned']),
  existingMfaClaim: v.boolean(),
  signInRiskLevel: risk,
  userRiskLevel: risk,
  riskEventType: nullable(text),
  ipTrusted: v.boolean(),
  country: nullable(text),
  clientAppType: text,
  devicePlatform: text,
  isCompliant: v.boolean(),
  deviceExtensionAttribute1: nullable(text),
  transferMethod: text,
  app: text,
  userAction: nullable(text),
  givens: texts,
  expectedScreens: texts,
  outcome: text,
  errorCode: nullable(v.number()),
  conditionalAccessStatus: nullable(text),
  matchedPolicies: texts,
  unmatchedPolicies: v.record(text, text),
  resultSignInRiskState: nullable(text),
  resultSignInRiskDetail: nullable(text),
  resultUserRiskLevel: nullable(text),
  resultUserRiskState: nullable(text),
  resultUserRiskDetail: nullable(text),
});
export type Row = v.InferOutput<typeof rowSchema>;

/** Reads rows. Throws an error that names the row and the field where one does not fit. */
export const parseRows = (input: unknown): Row[] => {
  if (!Array.isArray(input)) throw new Error('The rows are not a list.');
  return input.map((one: unknown, at) => {
    const parsed = v.safeParse(rowSchema, one);
    if (parsed.success) return parsed.output;
    const [issue] = parsed.issues;
    throw new Error(`Row ${at} (${idOf(one)}): ${v.getDotPath(issue) ?? 'row'}: ${issue.message}`);
  });
};

const idOf = (one: unknown): string =>
  typeof one === 'object' && one !== null && 'id' in one ? String(one.id) : 'no id';
