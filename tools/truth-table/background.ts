import type { StageCommand, SystemCommand } from '../../src/api/contract.ts';
import type { ScreenId } from '../../src/screens/screen.ts';
import type { Row } from './row.ts';

/** What happens to the person of a row beside the pages, which the table tells from that moment on. */
export type Beside =
  | { actor: 'system'; command: SystemCommand }
  | { actor: 'stage'; command: StageCommand }
  | { actor: 'clock'; seconds: number };

/** Where the person is by then, and what happens there in that order. */
export interface Background {
  at: ScreenId;
  acts: Beside[];
}

const halfAYear = 184 * 24 * 60 * 60;

/** What happens for each given that is an act of the system, or of the person at a computer that has no pages. */
const backgrounds: Record<string, (row: Row) => Background> = {
  offlineDetectionAfterSignIn: ({ userId: personId, riskEventType }) => ({
    at: 'app',
    acts: [
      {
        actor: 'system',
        command: {
          type: 'detectOffline',
          personId,
          about: 'signIn',
          riskEventType: riskEventType ?? 'unlikelyTravel',
          // The table's own example: the level is not documented.
          riskLevel: 'low',
        },
      },
    ],
  }),
  'systemAct:lowRiskAgesOut': ({ userId: personId }) => ({
    at: 'app',
    acts: [
      { actor: 'clock', seconds: halfAYear },
      { actor: 'system', command: { type: 'ageOutLowRisk', personId } },
    ],
  }),
  'systemAct:highUserRiskDuringSession': ({ userId: personId }) => ({
    at: 'app',
    acts: [
      {
        actor: 'system',
        command: {
          type: 'detectOffline',
          personId,
          about: 'account',
          riskEventType: 'leakedCredentials',
          riskLevel: 'high',
        },
      },
    ],
  }),
  'systemAct:assessedSafeOffline': ({ userId: personId }) => ({
    at: 'app',
    acts: [{ actor: 'system', command: { type: 'assessAsSafe', personId } }],
  }),
  onPremisesPasswordChangeResetsRisk: ({ userId: personId }) => ({
    at: 'signIn.username',
    acts: [{ actor: 'stage', command: { type: 'useWorkDevice', personId } }],
  }),
};

/** Whether a given is something that happens in the background. */
export const isBackground = (given: string): boolean => Object.hasOwn(backgrounds, given);

/** What happens in the background of a row; null where nothing does. */
export const backgroundOf = (row: Row): Background | null => {
  const given = row.givens.find(isBackground);
  return given === undefined ? null : (backgrounds[given]?.(row) ?? null);
};
