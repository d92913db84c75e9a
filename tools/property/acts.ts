import type {
  AdministratorAct,
  AttemptReply,
  PhoneCommand,
  StageCommand,
  SystemCommand,
} from '../../src/api/contract.ts';
import { table } from '../../src/journey/table.ts';
import type { Row } from '../../src/journey/row.ts';
import type { ScreenEvent, ScreenId } from '../../src/screens/screen.ts';
import { type Habit, habitual } from './habits.ts';
import { otherThan } from './tenants.ts';
import { type Codes, right, typed } from './typed.ts';

/** Something that may be done at a moment, sensible or not. */
export type Possible =
  | { by: 'person'; event: ScreenEvent }
  | { by: 'phone'; command: PhoneCommand }
  | { by: 'clock'; seconds: number }
  | { by: 'stage'; command: StageCommand }
  | { by: 'system'; command: SystemCommand }
  | { by: 'administrator'; act: AdministratorAct }
  /** Sends a command that saw an older revision, as a second tab would. */
  | { by: 'stale tab' }
  /** A command that another requirement takes. */
  | { by: 'intruder' };

const personId = 'user-1';

/** Other places to begin again at, one of which nobody has. */
const elsewhere: Possible[] = [
  { by: 'stage', command: { type: 'moveTo', placeId: 'familiar' } },
  { by: 'stage', command: { type: 'moveTo', placeId: 'scenario' } },
  { by: 'stage', command: { type: 'moveTo', placeId: 'moon' } },
  { by: 'stage', command: { type: 'useWorkDevice', personId } },
];

const finds = (about: 'signIn' | 'account', riskLevel: 'low' | 'high'): Possible => ({
  by: 'system',
  command: { type: 'detectOffline', personId, about, riskEventType: 'generic', riskLevel },
});

/** What ID Protection may do at any time, whether there is anything to do or not. */
const inTheBackground: Possible[] = [
  finds('account', 'high'),
  finds('signIn', 'low'),
  { by: 'system', command: { type: 'assessAsSafe', personId } },
  { by: 'system', command: { type: 'ageOutLowRisk', personId } },
];

const staffDoes = (act: AdministratorAct): Possible => ({ by: 'administrator', act });

/** What IT staff may do about the person at any time. */
export const byStaff: readonly Possible[] = [
  staffDoes({ type: 'dismissUserRisk', userIds: [personId] }),
  staffDoes({ type: 'confirmUserCompromised', userIds: [personId] }),
  staffDoes({ type: 'confirmUserSafe', userIds: [personId] }),
  staffDoes({ type: 'resetPassword', userId: personId, newPassword: right }),
  staffDoes({ type: 'requirePasswordChange', userId: personId }),
  staffDoes({ type: 'revokeSessions', userId: personId }),
  staffDoes({ type: 'createTemporaryAccessPass', userId: personId }),
  staffDoes({ type: 'setRegistrationPolicy', isEnabled: true }),
];

/** What changes nothing wherever it is done. */
export const pointless: readonly Possible[] = [{ by: 'stale tab' }, { by: 'intruder' }];

/** The phone takes in whatever code the page shows. */
export const scans: Possible = { by: 'phone', command: { type: 'phoneScan' } };

/** Everything that can be done at a screen; what leads on, or the habit, stands first. */
export const possibleAt = (
  screen: ScreenId,
  reply: AttemptReply,
  codes: Codes,
  habit: Habit,
): Possible[] => {
  const { requirement } = reply;
  const picture = requirement.kind === 'identifyForReset' ? requirement.picture : '';
  const methods: string[] =
    'methods' in requirement ? requirement.methods.map(({ method }) => method) : [];
  const isOffered = (event: ScreenEvent): boolean =>
    event.type !== 'useResetMethod' || methods.includes(event.method);
  const habitually = habitual(habit, screen);
  const first = habitually?.by !== 'person' || isOffered(habitually.event) ? habitually : undefined;
  const events = Object.keys((table as Partial<Record<ScreenId, Row<ScreenId>>>)[screen]?.on ?? {})
    .flatMap((type) => typed(type, codes, picture))
    // What is not offered is no event of the page.
    .filter(isOffered);
  const phone: PhoneCommand[] = ['answerCall', 'tryCall', 'answerResetCall'].includes(
    requirement.kind,
  )
    ? (['pickUp', 'confirm', 'hangUp', 'report'] as const).map((answer) => ({
        type: 'phoneCall',
        answer,
      }))
    : 'number' in requirement
      ? [
          { type: 'phoneApprove', number: requirement.number },
          { type: 'phoneDeny' },
          { type: 'phoneApprove', number: '00' },
          { type: 'phoneReport' },
        ]
      : [{ type: 'phoneScan' }];
  const byPhone = phone.map((command) => ({ by: 'phone' as const, command }));
  const byPerson = events.map((event) => ({ by: 'person' as const, event }));
  const waits = 'expiresAt' in requirement;
  return [
    ...(first ? [first] : []),
    ...(waits ? [...byPhone, ...byPerson] : [...byPerson, ...byPhone]),
    { by: 'clock', seconds: 40 },
    { by: 'clock', seconds: 3 * 24 * 60 * 60 },
    ...elsewhere,
    { by: 'stage', command: { type: 'goTo', tenantId: otherThan(reply.context.organisation.id) } },
    ...inTheBackground,
    ...pointless,
  ];
};
