import index from '../../../mocks/graph/samples/index.json' with { type: 'json' };
import strongOrTrusted from '../../../mocks/graph/samples/AlexFilipin/208-strong-auth-or-trusted-device.json?raw';
import mfaAtRisk from '../../../mocks/graph/samples/Azure-Samples/template-require-mfa-risk.json?raw';
import guests from '../../../mocks/graph/samples/Clutch2View/CA019-restrict-guest-access.json?raw';
import answer from '../../../mocks/graph/samples/denis-beuermann/20221209-policies.json?raw';
import blockAtRisk from '../../../mocks/graph/samples/denis-beuermann/sign-in-risk-2-block-access.json?raw';
import guestsAtRisk from '../../../mocks/graph/samples/philippkohn/CA402-guests-sign-in-risk.json?raw';
import type { Credit, Source } from '../protocol.ts';

/** Published policies, of several shapes, by their path among the samples. */
const texts = {
  'AlexFilipin/208-strong-auth-or-trusted-device.json': strongOrTrusted,
  'Azure-Samples/template-require-mfa-risk.json': mfaAtRisk,
  'Clutch2View/CA019-restrict-guest-access.json': guests,
  'denis-beuermann/20221209-policies.json': answer,
  'denis-beuermann/sign-in-risk-2-block-access.json': blockAtRisk,
  'philippkohn/CA402-guests-sign-in-risk.json': guestsAtRisk,
};

/** The examples, as files. */
export const exampleSources = (): Source[] =>
  Object.entries(texts).map(([path, text]) => ({ path, content: new Blob([text]) }));

/** An example's text by its path; null where there is none of it. */
export const exampleText = (path: string): string | null =>
  Object.hasOwn(texts, path) ? texts[path as keyof typeof texts] : null;

/** Who published them. */
export const exampleCredits: Credit[] = index
  .filter(({ path }) => path in texts)
  .map(({ path, licence, source }) => ({ path, licence, source }));
