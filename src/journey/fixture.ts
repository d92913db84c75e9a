import type { AttemptReply, Requirement, RequirementKind } from '../api/contract.ts';
import { screenIds, screenStates } from '../screens/states.ts';

/** A requirement of a kind, as the gallery draws it. Throws if no screen has an example. */
export const requirementOf = (kind: RequirementKind): Requirement => {
  for (const id of screenIds) {
    const [plain] = Object.values(screenStates[id].states);
    if (plain && 'kind' in plain.model && plain.model.kind === kind) return plain.model;
  }
  throw new Error(`No screen has an example of ${kind}.`);
};

/** A reply for tests: a requirement at a revision. */
export const replyOf = (
  requirement: RequirementKind | Requirement,
  revision = 0,
  runs = false,
): AttemptReply => ({
  revision,
  attemptId: 'attempt-1',
  context: {
    organisation: { id: 'contoso', displayName: 'Contoso' },
    application: { id: 'app-portal', displayName: 'Expense Portal' },
    surroundings: 'browser',
    account: 'robin@contoso.example',
  },
  requirement: typeof requirement === 'string' ? requirementOf(requirement) : requirement,
  status: null,
  clock: { now: '2026-11-22T09:00:00.000Z', runs },
});
