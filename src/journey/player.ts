import { GraphRefused } from '../api/graph-client.ts';
import type { StageClient } from '../api/stage-client.ts';
import type {
  Act,
  Expectation,
  PersonAct,
  Persona,
  PhoneAct,
  PhoneCommand,
  PhoneView,
  Requirement,
  SecretRole,
} from '../api/contract.ts';
import type { ScreenEvent } from '../screens/screen.ts';
import type { Journey, JourneyView } from './journey.ts';
import { isExpected, shownOf } from './place.ts';

/** What an act is performed with. */
export interface Troupe {
  journey: Journey;
  stage: StageClient;
  personas: readonly Persona[];
}

/** The screen did not take the act, or led elsewhere than the script expects. */
export class OffScript extends Error {
  override name = 'OffScript';
}

/** A code that is none of those on the phone, whatever they are. */
const wrongCode = (right: readonly string[]): string => {
  let wrong = 0;
  while (right.includes(String(wrong).padStart(6, '0'))) wrong += 111_111;
  return String(wrong).padStart(6, '0');
};

/** What the page and the phone show, which a role may stand for. */
export interface Shown {
  phone: Pick<PhoneView, 'codes' | 'texts' | 'mail' | 'told'>;
  requirement: Requirement | null;
}

/** What a role stands for that is shown somewhere just now; null for the secrets that a person knows. */
const shownFor = (role: SecretRole, { phone, requirement }: Shown): string | null => {
  const { codes, texts, mail, told } = phone;
  const picture = requirement?.kind === 'identifyForReset' ? requirement.picture : undefined;
  const shown: Partial<Record<SecretRole, string | undefined>> = {
    'phone.code': codes[0]?.code,
    'phone.textCode': texts.at(-1)?.code,
    'phone.oldTextCode': texts.at(-2)?.code,
    'phone.wrongCode': wrongCode([...codes, ...texts, ...mail].map(({ code }) => code)),
    'mail.code': mail[0]?.code,
    'told.password': told.password ?? undefined,
    'told.pass': told.pass ?? undefined,
    'picture.characters': picture,
    'picture.wrongCharacters': '------',
  };
  return shown[role] ?? null;
};

/** The text that a role stands for, for the person who is signing in. Throws `OffScript` if there is none. */
export const secretOf = (
  role: SecretRole,
  personas: readonly Persona[],
  account: string | null,
  shown: Shown,
): string => {
  const now = shownFor(role, shown);
  if (now !== null) return now;
  const persona = personas.find((one) => one.userPrincipalName === account) ?? personas[0];
  const secret = persona?.secrets[role];
  if (secret === undefined) throw new OffScript(`${account ?? 'Nobody'} has no ${role}.`);
  return secret;
};

const isRole = (value: unknown): value is SecretRole =>
  typeof value === 'string' &&
  /^(persona|newPassword|phone|mail|answer|picture|told)\./.test(value);

/** A person's act with texts in place of roles, as the screen would send it. */
export const eventOf = (act: PersonAct, text: (role: SecretRole) => string): ScreenEvent =>
  Object.fromEntries(
    Object.entries(act).map(([field, value]: [string, unknown]) => [
      field,
      Array.isArray(value)
        ? value.map((one: unknown) => (isRole(one) ? text(one) : one))
        : field !== 'userName' && isRole(value)
          ? text(value)
          : value,
    ]),
  ) as ScreenEvent;

const hasRole = (act: PersonAct): boolean =>
  Object.entries(act).some(([field, value]: [string, unknown]) =>
    Array.isArray(value) ? value.some(isRole) : field !== 'userName' && isRole(value),
  );

const emptyPhone: Shown['phone'] = {
  codes: [],
  texts: [],
  mail: [],
  told: { password: null, pass: null },
};

const performPerson = async ({ journey, stage, personas }: Troupe, act: PersonAct) => {
  const phone = hasRole(act) ? await stage.phone() : emptyPhone;
  const requirement = journey.view().reply?.requirement ?? null;
  const account = journey.view().reply?.context.account ?? null;
  const before = journey.view();
  journey.send(eventOf(act, (role) => secretOf(role, personas, account, { phone, requirement })));
  const after = journey.view();
  if (!after.busy && after.screen === before.screen && after.reply === before.reply)
    throw new OffScript(`${before.screen} takes no ${act.type}.`);
  return journey.settled();
};

/** What no screen sends: a browser is closed from outside of the page that it shows. */
const isOutsideOfPage = ({ type }: PersonAct): boolean => type === 'closeBrowser';

/** What a phone's act says to the backend. */
export const phoneCommandOf = (
  act: PhoneAct,
  { request, others }: Pick<PhoneView, 'request' | 'others'>,
): PhoneCommand => {
  switch (act.type) {
    case 'scan':
      return { type: 'phoneScan' };
    case 'deny':
      return { type: 'phoneDeny' };
    case 'report':
      return { type: 'phoneReport' };
    case 'denyOther':
      return { type: 'phoneDeny', request: others[0]?.id ?? '' };
    case 'approve': {
      const shown = request?.number ?? '';
      const wrong = shown === '11' ? '22' : '11';
      return { type: 'phoneApprove', number: act.number === 'shown' ? shown : wrong };
    }
    default:
      return { type: 'phoneCall', answer: act.type };
  }
};

/** Has IT staff act, or try to where the script has them refused. */
const performAdministrator = async (
  { journey, stage }: Troupe,
  { by, act, refused }: Extract<Act, { actor: 'administrator' }>,
): Promise<JourneyView> => {
  try {
    const revision = await stage.administer(by, act);
    if (!refused) return await journey.settled(revision);
  } catch (error) {
    if (!refused || !(error instanceof GraphRefused)) throw error;
    if (error.refusal.innerError.rule === refused) return journey.settled();
  }
  throw new OffScript(`${act.type} is not refused by ${refused}.`);
};

const nameOf = ({ screen, state }: Expectation): string =>
  state === undefined ? screen : `${screen}/${state}`;

/** Performs one act and waits until the journey has followed. Throws `OffScript` if it leads elsewhere. */
export const perform = async (troupe: Troupe, act: Act): Promise<JourneyView> => {
  const { journey, stage } = troupe;
  let view: JourneyView;
  if (act.actor === 'person')
    view = isOutsideOfPage(act.act)
      ? await journey.settled((await stage.closeBrowser()).revision)
      : await performPerson(troupe, act.act);
  else if (act.actor === 'clock') {
    const { revision } = await stage.advanceClock(act.act.seconds);
    view = await journey.settled(revision);
  } else if (act.actor === 'stage') {
    const { revision } = await stage.go(act.act);
    view = await journey.settled(revision);
  } else if (act.actor === 'system') {
    const { revision } = await stage.system(act.act);
    view = await journey.settled(revision);
  } else if (act.actor === 'administrator') {
    view = await performAdministrator(troupe, act);
  } else {
    const phone = await stage.phone();
    const { revision } = await stage.phoneCommand(phoneCommandOf(act.act, phone), phone);
    view = await journey.settled(revision);
  }
  const shown = shownOf(view);
  if (!isExpected(act.expect, shown))
    throw new OffScript(
      `The script expects ${nameOf(act.expect)}; the journey shows ${nameOf(shown)}.`,
    );
  return view;
};
