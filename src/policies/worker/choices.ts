import * as v from 'valibot';
import { deviceInfoSchema } from '../../../mocks/graph/index.ts';
import { enumValue } from '../../../mocks/graph/schema.ts';
import type { Choices, Question } from '../protocol.ts';
import { deviceAttributes } from './rehearse/device-attributes.ts';
import {
  externalUserTypes,
  kindsOfMembers,
  personSchema,
  registrableMethods,
} from './rehearse/people.ts';
import { clientAppTypes, signInPlatforms, signInSchema, userActions } from './rehearse/sign-ins.ts';

const deviceWith = (deviceInfo: v.InferInput<typeof deviceInfoSchema>) =>
  v.parse(deviceInfoSchema, deviceInfo);

/**
 * What can be detected while somebody signs in; what is found hours later, or about the account, makes no risk of that
 * sign-in. Source: What are risk detections?, https://learn.microsoft.com/en-us/entra/id-protection/concept-identity-protection-risks
 */
const detectedAtSignIn: Choices['riskEventTypes'] = [
  'unfamiliarFeatures',
  'anonymizedIPAddress',
  'nationStateIP',
  'passwordSpray',
  'anomalousToken',
  'investigationsThreatIntelligence',
  'generic',
];

/** What forms offer. */
export const choices: Choices = {
  methods: [...registrableMethods],
  externalUserTypes,
  kindsOfMembers,
  userActions,
  deviceAttributes,
  riskEventTypes: detectedAtSignIn,
  clientAppTypes,
  devicePlatforms: signInPlatforms,
  devices: {
    unregistered: null,
    registered: deviceWith({ trustType: 'Workplace' }),
    joined: deviceWith({ trustType: 'AzureAD' }),
    compliant: deviceWith({ isCompliant: true, trustType: 'AzureAD' }),
    hybrid: deviceWith({ trustType: 'ServerAD' }),
  },
};

const questionSchema = v.strictObject({
  person: personSchema,
  signIn: signInSchema,
  settings: v.partial(
    v.strictObject({
      announcesUserRisk: v.boolean(),
      registrationInterrupt: enumValue(['current', 'moreInformation']),
    }),
  ),
});

/** A question that came from elsewhere, with every default filled in; null where it is none. */
export const readQuestion = (given: unknown): Question | null => {
  const parsed = v.safeParse(questionSchema, given);
  return parsed.success ? (parsed.output as Question) : null;
};
