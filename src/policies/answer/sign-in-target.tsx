import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useMessages } from '../../i18n/messages.tsx';
import type { Askable } from '../protocol.ts';
import type { RehearsedSignIn } from '../worker/rehearse/types.ts';
import { PickOne } from './pick-one.tsx';
import { PickOrType } from './pick-or-type.tsx';
import { everydayApplication, isContext, type TargetKind, targets } from './target-of.ts';
import type { Names } from './use-names.ts';

interface Given {
  signIn: RehearsedSignIn;
  askable: Askable;
  set: (part: Partial<RehearsedSignIn>) => void;
}

const Application = ({
  signIn,
  askable: { mentioned },
  names,
  onPick,
}: Omit<Given, 'set'> & { names: Names; onPick: (appId: string) => void }): ReactElement => {
  const { t } = useMessages();
  const applications = [
    { value: everydayApplication, name: t('policies.signIn.application.other') },
    ...mentioned.applications.map((one) => ({
      value: one.id,
      name: names.mention('application', one),
    })),
  ];
  const known = applications.some(({ value }) => value === signIn.appId);
  const own = { value: signIn.appId, name: signIn.appDisplayName ?? signIn.appId };
  return (
    <PickOne
      label={t('policies.signIn.application')}
      value={signIn.appId}
      options={known ? applications : [...applications, own]}
      onPick={onPick}
    />
  );
};

const UserAction = ({ signIn, askable: { mentioned, choices }, set }: Given): ReactElement => {
  const { t } = useMessages();
  const [first = 'registerSecurityInformation'] = choices.userActions;
  return (
    <PickOne
      label={t('policies.signIn.action')}
      value={signIn.userAction ?? mentioned.userActions[0] ?? first}
      options={choices.userActions.map((value) => ({
        value,
        name: t('policies.signIn.action.is', { action: value }),
      }))}
      onPick={(userAction) => set({ userAction })}
    />
  );
};

const Context = ({
  signIn: { authenticationContextValue: value = '' },
  askable: { mentioned },
  isTried,
  set,
}: Given & { isTried: boolean }): ReactElement => {
  const { t } = useMessages();
  return (
    <PickOrType
      label={t('policies.signIn.context')}
      otherName={t('policies.signIn.context.other')}
      otherLabel={t('policies.signIn.context.value')}
      fault={isTried && !isContext(value) ? t('policies.signIn.context.wrong') : null}
      value={value}
      options={mentioned.authenticationContexts.map((one) => ({ value: one, name: one }))}
      onPick={(authenticationContextValue) => set({ authenticationContextValue })}
    />
  );
};

/** What a sign-in is for: an application, a user action or protected content, and which. */
export const SignInTarget = ({
  kind,
  isTried,
  names,
  onKind,
  onApplication,
  ...given
}: Given & {
  kind: TargetKind;
  /** Whether somebody wanted to use it as it is. */
  isTried: boolean;
  names: Names;
  onKind: (kind: TargetKind) => void;
  onApplication: (appId: string) => void;
}): ReactElement => {
  const { t } = useMessages();
  const { signIn, askable } = given;
  return (
    <>
      <Field label={t('policies.signIn.for')}>
        <RadioGroup
          value={kind}
          onChange={(_event, { value }) => onKind(targets.find((one) => one === value) ?? kind)}
        >
          {targets.map((target) => (
            <Radio key={target} value={target} label={t('policies.signIn.for.is', { target })} />
          ))}
        </RadioGroup>
      </Field>
      {kind === 'application' && (
        <Application signIn={signIn} askable={askable} names={names} onPick={onApplication} />
      )}
      {kind === 'userAction' && <UserAction {...given} />}
      {kind === 'authenticationContext' && <Context {...given} isTried={isTried} />}
    </>
  );
};
